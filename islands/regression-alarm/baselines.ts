// Which runs may be a baseline: those that count, of the experiment measured last, older than its latest.
import type { RunRecord } from '#src/measure/record.ts';

/** The latest run that counts and has an older one of its experiment, with those, the oldest first. */
export function comparable(
  runs: readonly RunRecord[],
): { readonly latest: RunRecord; readonly earlier: readonly RunRecord[] } | undefined {
  const valid = runs
    .filter(({ status }) => status === 'valid')
    .toSorted((a, b) => b.startedAt.localeCompare(a.startedAt));
  for (const [at, latest] of valid.entries()) {
    const earlier = valid
      .slice(at + 1)
      .filter(({ experiment }) => experiment.id === latest.experiment.id)
      .reverse();
    if (earlier.length > 0) return { latest, earlier };
  }
  return undefined;
}
