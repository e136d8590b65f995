// One progress bar over several sittings, each of which counts from nought.
import type { Following } from './bench.ts';

/** Parts of a long measurement that together count from 0 to `parts` hundreds. */
export function followingParts(
  { signal, onProgress }: Following,
  parts: number,
): readonly Following[] {
  return Array.from({ length: parts }, (_, part) => ({
    signal,
    onProgress: ({ done, total }) =>
      onProgress?.({ done: Math.round(100 * (part + done / total)), total: 100 * parts }),
  }));
}
