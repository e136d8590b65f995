// The roofline: arithmetic runs no faster than the machine computes, nor than its memory feeds it.
// Williams, Waterman & Patterson, Communications of the ACM 52(4), 2009.

interface Machine {
  readonly peakFlopPerSecond: number;
  readonly bandwidthBytePerSecond: number;
}

/** FLOP per byte fetched above which arithmetic, and below which bandwidth, is the limit: peak / bandwidth. */
export function ridgeFlopPerByte({ peakFlopPerSecond, bandwidthBytePerSecond }: Machine): number {
  return peakFlopPerSecond / bandwidthBytePerSecond;
}

/** The rate a computation of this arithmetic intensity can reach at most, min(peak, intensity · bandwidth), in FLOP/s. */
export function attainableFlopPerSecond({
  flopPerByte,
  ...machine
}: Machine & { readonly flopPerByte: number }): number {
  return Math.min(machine.peakFlopPerSecond, flopPerByte * machine.bandwidthBytePerSecond);
}

/** The share of the time, 0 to 1, that the arithmetic units can be busy at this intensity. */
export function busyShare(computation: Machine & { readonly flopPerByte: number }): number {
  return attainableFlopPerSecond(computation) / computation.peakFlopPerSecond;
}
