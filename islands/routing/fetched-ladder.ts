// The recorded ladder at run time: its answers are many, so a page fetches them when the reader comes near a lab.
import type { RunRecord } from '#src/measure/record.ts';
import { ladderOf, type PackedLadder } from './packed-ladder.ts';

type Recorded = { readonly records: readonly RunRecord[] };

const files = import.meta.glob<Recorded>('/content/data/measured/cascade-cost.json', {
  import: 'default',
});

/** The run of the place that the shell shows, with its models' parameters by name; undefined where there is none. */
export async function fetchedLadder(
  place: string | undefined,
  parameters: Readonly<Record<string, number>>,
): Promise<PackedLadder | undefined> {
  const [load] = Object.values(files);
  if (!load || !place) return undefined;
  // Our own file, checked when the shell was built from it.
  const { records } = await load();
  const run = records
    .filter(({ environment, status }) => environment.place === place && status === 'valid')
    .toSorted((a, b) => b.startedAt.localeCompare(a.startedAt))[0];
  return ladderOf(run, (name) => parameters[name] ?? Number.NaN);
}

/** What a lab's shell says of its ladder, out of its attributes. */
export function shellLadder({ dataset }: HTMLElement): Promise<PackedLadder | undefined> {
  return fetchedLadder(dataset['place'], JSON.parse(dataset['parameters'] ?? '{}'));
}
