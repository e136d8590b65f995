// The time of a pass on the roofline: arithmetic and memory run side by side and the slower decides; what a pass
// costs before either is added. Williams, Waterman & Patterson (2009).
import type { NumberFormat } from '../bytes.ts';
import type { PassCost } from './pass.ts';
import type { Machine } from './workload.ts';

/** What a second of a pass is spent on: the parts add up to the whole. */
export interface TimeSplit {
  /** Matrices of weights, where arithmetic decides. */
  readonly matrices: number;
  /** Attention's pairs and states' steps, where arithmetic decides. */
  readonly mixing: number;
  /** Fetching weights, where memory decides. */
  readonly weights: number;
  /** Caches and states, where memory decides. */
  readonly cache: number;
  readonly dispatch: number;
}

/** The parts of a time, in a fixed order. */
export const timeParts = ['matrices', 'mixing', 'weights', 'cache', 'dispatch'] as const;
/** One of these parts. */
export type TimePart = (typeof timeParts)[number];

/**
 * FLOP/s of the machine's data sheet for weights of a format: its own rate or, where it has none or the weights
 * are only stored that narrow, the rate of 16 bits, then of 32; throws where the machine has no rate at all.
 */
export function arithmeticRate({ flopPerSecond }: Machine, format: NumberFormat): number {
  const { float64, float32, float16, bfloat16, float8 } = flopPerSecond;
  const half = float16 ?? bfloat16 ?? float32;
  const rates: Record<NumberFormat, number | undefined> = {
    float64: float64 ?? float32,
    float32: float32 ?? half,
    float16: half,
    bfloat16: bfloat16 ?? half,
    float8: float8 ?? half,
    int8: half,
    int4: half,
  };
  const rate = rates[format];
  if (rate === undefined)
    throw new Error(`the machine has no rate for ${format}: give it float32 or float16`);
  return rate;
}

/** How long a pass takes and on what; `dispatches` is how often it is paid for (0 inside a graph that is running already). */
export function passSeconds(
  cost: PassCost,
  machine: Machine,
  { format, dispatches = 1 }: { readonly format: NumberFormat; readonly dispatches?: number },
): TimeSplit {
  const reached = machine.attained * machine.devices;
  const flop = cost.matrixFlop + cost.mixingFlop;
  const bytes = cost.weightBytes + cost.cacheBytes;
  const compute = flop / (arithmeticRate(machine, format) * reached);
  const memory = bytes / (machine.bandwidthBytePerSecond * reached);
  const byArithmetic = compute >= memory;
  return {
    matrices: byArithmetic ? (compute * cost.matrixFlop) / flop : 0,
    mixing: byArithmetic ? (compute * cost.mixingFlop) / flop : 0,
    weights: byArithmetic ? 0 : (memory * cost.weightBytes) / bytes,
    cache: byArithmetic ? 0 : (memory * cost.cacheBytes) / bytes,
    dispatch: dispatches * machine.dispatchSeconds,
  };
}

/** The whole of a split time, in seconds. */
export function totalSeconds({ matrices, mixing, weights, cache, dispatch }: TimeSplit): number {
  return matrices + mixing + weights + cache + dispatch;
}

/** A weighted sum of split times. */
export function sumOfTimes(times: readonly (readonly [number, TimeSplit])[]): TimeSplit {
  const sum = { matrices: 0, mixing: 0, weights: 0, cache: 0, dispatch: 0 };
  for (const [factor, time] of times)
    for (const part of timeParts) sum[part] += factor * time[part];
  return sum;
}
