// What had to be downloaded before anything could run, from the browser's own resource timings: neither
// a clock of ours nor a message in between is timed with it.

/** Bytes that came over the network, and the seconds from asking to the last of them. */
export interface Download {
  readonly seconds: number;
  readonly bytes: number;
}

/** The downloads before a run; null where the browser's cache had it all, or nothing says. */
export interface Downloads {
  readonly engine: Download | null;
  readonly models: Download | null;
}

/** What is read of a `PerformanceResourceTiming`; milliseconds and bytes. */
export interface ResourceTiming {
  readonly name: string;
  readonly duration: number;
  /** 0 from the cache; less than the body where the server only confirmed that it is current. */
  readonly transferSize: number;
  readonly encodedBodySize: number;
}

/** Sums the timings of the engine's WebAssembly and of the models; they are fetched one by one. */
export function downloadsOf(timings: readonly ResourceTiming[]): Downloads {
  return { engine: summed(timings, '.wasm'), models: summed(timings, '.safetensors') };
}

/** The downloads as samples of a run: `download.<what>.seconds` and `download.<what>.bytes`, one each. */
export function downloadSamples(downloads: Downloads | undefined): Record<string, number[]> {
  const samples: Record<string, number[]> = {};
  for (const what of ['engine', 'models'] as const) {
    const download = downloads?.[what];
    if (!download) continue;
    samples[`download.${what}.seconds`] = [download.seconds];
    samples[`download.${what}.bytes`] = [download.bytes];
  }
  return samples;
}

function summed(timings: readonly ResourceTiming[], ending: string): Download | null {
  const fetched = timings.filter(
    ({ name, transferSize, encodedBodySize }) =>
      name.split(/[?#]/)[0]?.endsWith(ending) &&
      encodedBodySize > 0 &&
      transferSize >= encodedBodySize,
  );
  if (fetched.length === 0) return null;
  const sum = (value: (timing: ResourceTiming) => number) =>
    fetched.reduce((total, timing) => total + value(timing), 0);
  return {
    seconds: sum(({ duration }) => duration) / 1000,
    bytes: sum(({ encodedBodySize }) => encodedBodySize),
  };
}
