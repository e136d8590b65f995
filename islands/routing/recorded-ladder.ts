// The ladder of a run recorded by `npm run measure`, read when the page is built: the page's, else the native one's.
import { recordedRunsIn } from '../experiment/recorded.ts';
import { shippedEntry } from '../kit/shipped-entries.ts';
import { ladderOf, type PackedLadder } from './packed-ladder.ts';

/** A recorded ladder and where it was recorded; undefined where it never was. */
export function recordedLadder():
  | { readonly place: 'browser' | 'node'; readonly ladder: PackedLadder }
  | undefined {
  for (const place of ['browser', 'node'] as const) {
    const run = recordedRunsIn(place).find(({ experiment }) => experiment.id === 'cascade-cost');
    const ladder = ladderOf(run, (name) => shippedEntry(name).parameters);
    if (ladder) return { place, ladder };
  }
  return undefined;
}

/** Parameters of a ladder's models by name: small enough to stand in the shell. */
export function parametersOf(ladder: PackedLadder | undefined): Readonly<Record<string, number>> {
  return Object.fromEntries(
    (ladder?.names ?? []).map((name, i) => [name, ladder?.parameters[i] ?? Number.NaN]),
  );
}
