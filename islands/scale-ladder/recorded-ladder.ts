// The ladder's runs recorded by `npm run measure`, in the page and natively; read when the page is built.
import type { RunRecord } from '#src/measure/record.ts';
import { parseRecord } from '#src/measure/record-schema.ts';
import type { LatestRun } from '#src/worksheet/scale-curves.ts';

const files = import.meta.glob<{ readonly records?: readonly unknown[] }>(
  ['/content/data/measured/scale-*.json', '/content/data/measured/answer-time.json'],
  { eager: true, import: 'default' },
);

/** The latest valid runs recorded in one place. */
export function recordedIn(place: 'browser' | 'node'): LatestRun {
  return (experiment) =>
    (files[`/content/data/measured/${experiment}.json`]?.records ?? [])
      .map((value): RunRecord => {
        const parsed = parseRecord(value);
        if (parsed.ok) return parsed.record;
        throw new Error(`${experiment}.json: ${parsed.problem} (${parsed.detail})`);
      })
      .filter(({ status, environment }) => status === 'valid' && environment.place === place)
      .toSorted((a, b) => b.startedAt.localeCompare(a.startedAt))[0];
}
