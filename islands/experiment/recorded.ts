// The runs recorded by `npm run measure`, read when the page is built.

import type { RunRecord } from '#src/measure/record.ts';
import { parseRecord } from '#src/measure/record-schema.ts';

const files = import.meta.glob<{ readonly records?: readonly unknown[] }>(
  ['/content/data/measured/*.json', '!/content/data/measured/training.json'],
  { eager: true, import: 'default' },
);

/** Checked runs by experiment: many labs of many pages ask for the same ones. */
const checked = new Map<string, readonly RunRecord[]>();

/** The latest valid run of an experiment recorded in one place; undefined where none was recorded. */
export function recordedRun(
  experiment: string,
  place: 'browser' | 'node' = 'browser',
): RunRecord | undefined {
  return validRuns(experiment).find(({ environment }) => environment.place === place);
}

/** The latest valid run of every experiment recorded in one place. */
export function recordedRunsIn(place: 'browser' | 'node'): RunRecord[] {
  return Object.keys(files).flatMap((file) => {
    const experiment = file.replace(/^.*\//, '').replace('.json', '');
    return recordedRun(experiment, place) ?? [];
  });
}

/** An experiment's valid runs, the latest first. */
function validRuns(experiment: string): readonly RunRecord[] {
  const known = checked.get(experiment) ?? readRuns(experiment);
  checked.set(experiment, known);
  return known;
}

function readRuns(experiment: string): readonly RunRecord[] {
  const own = files[`/content/data/measured/${experiment}.json`]?.records ?? [];
  const runs = own.map((value) => {
    const parsed = parseRecord(value);
    if (parsed.ok) return parsed.record;
    throw new Error(
      `content/data/measured/${experiment}.json: ${parsed.problem} (${parsed.detail})`,
    );
  });
  return runs
    .filter(({ status }) => status === 'valid')
    .toSorted((a, b) => b.startedAt.localeCompare(a.startedAt));
}
