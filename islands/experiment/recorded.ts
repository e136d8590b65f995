// The runs recorded by `npm run measure`, read when the page is built.

import type { RunRecord } from '#src/measure/record.ts';
import { parseRecord } from '#src/measure/record-schema.ts';

const files = import.meta.glob<{ readonly records?: readonly unknown[] }>(
  ['/content/data/measured/*.json', '!/content/data/measured/training.json'],
  { eager: true, import: 'default' },
);

/** The latest valid run of an experiment recorded in the browser; undefined where none was recorded. */
export function recordedRun(experiment: string): RunRecord | undefined {
  return latest(experiment, 'browser');
}

/** The latest valid run of every experiment recorded in one place. */
export function recordedRunsIn(place: 'browser' | 'node'): RunRecord[] {
  return Object.keys(files).flatMap((file) => {
    const experiment = file.replace(/^.*\//, '').replace('.json', '');
    return latest(experiment, place) ?? [];
  });
}

function latest(experiment: string, place: 'browser' | 'node'): RunRecord | undefined {
  const own = files[`/content/data/measured/${experiment}.json`]?.records ?? [];
  const runs = own.map((value) => {
    const parsed = parseRecord(value);
    if (parsed.ok) return parsed.record;
    throw new Error(
      `content/data/measured/${experiment}.json: ${parsed.problem} (${parsed.detail})`,
    );
  });
  return runs
    .filter((run) => run.status === 'valid' && run.environment.place === place)
    .toSorted((a, b) => b.startedAt.localeCompare(a.startedAt))[0];
}
