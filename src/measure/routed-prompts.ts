// Prompts to route: of every held-out set as many, so that easy and hard ones are mixed. Gates are chosen on one part
// and judged on the other; no model saw either in training, and no recipe was chosen by the second.
import { openCorpus } from '#src/tutor/corpus/corpus.ts';
import type { Example, Split } from '#src/tutor/corpus/example.ts';

/** The sets, from forms never shown to new sentences of known forms. */
export const routedSplits = [
  'held-cells',
  'held-irregular',
  'held-pairs',
  'held-sentences',
] as const satisfies readonly Split[];

/** The first thousand of a set are for development, as in trainings. */
const DEVELOPMENT = 1000;

/** Examples to choose gates on, and others to judge them on; sets in turn, always the same. */
export interface RoutedPrompts {
  readonly choosing: readonly Example[];
  readonly judging: readonly Example[];
}

/** `choosing` and `judging` examples of each set; at most a thousand to choose on. */
export function routedPrompts({
  choosing,
  judging,
}: Readonly<Record<keyof RoutedPrompts, number>>): RoutedPrompts {
  if (choosing > DEVELOPMENT)
    throw new RangeError(`${choosing} prompts to choose on: a set has ${DEVELOPMENT}`);
  const corpus = openCorpus();
  const sets = routedSplits.map((split) => corpus.evaluationSet(split, DEVELOPMENT + judging));
  const inTurn = (from: number, count: number) =>
    Array.from({ length: count }, (_, i) => sets.flatMap((set) => set[from + i] ?? [])).flat();
  return { choosing: inTurn(0, choosing), judging: inTurn(DEVELOPMENT, judging) };
}
