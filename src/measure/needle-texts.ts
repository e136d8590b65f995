// Texts that ask for needles: eight pairs, then one key and its value, then another key. The first question is known
// when a prompt ends, the second is not.
import { recallPrompt } from '#src/train/tasks/recall.ts';
import { seededRandom } from '#src/tutor/random.ts';

/** Pairs of a text, as many as the model was trained for. */
export const NEEDLES = 8;
/** Apart from the seeds of trainings and of their own held-out sets. */
const SEED = 979_797_979;

/** One text: tokens up to the first key asked, its value, and a second question. */
export interface NeedleText {
  readonly prompt: readonly number[];
  readonly first: number;
  /** Which pair the first question asks for, 0 the earliest. */
  readonly depth: number;
  readonly laterKey: number;
  readonly later: number;
}

/** Always the same texts; each depth is asked as often as any other when `count` divides by eight. */
export function needleTexts(count: number): NeedleText[] {
  const random = seededRandom(SEED);
  return Array.from({ length: count }, (_, at) => {
    const pairs = recallPrompt(random, NEEDLES).prompt.slice(0, -1);
    const depth = at % NEEDLES;
    const other = (depth + 1 + Math.floor(random() * (NEEDLES - 1))) % NEEDLES;
    const [key, value] = pairAt(pairs, depth);
    const [laterKey, later] = pairAt(pairs, other);
    return { prompt: [...pairs, key], first: value, depth, laterKey, later };
  });
}

function pairAt(tokens: readonly number[], pair: number): [number, number] {
  return [tokens[1 + 2 * pair] as number, tokens[2 + 2 * pair] as number];
}
