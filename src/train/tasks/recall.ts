// Associative recall: pairs of a key and its value, and then a key again, whose value is to be said; several times
// over, as in "Zoology" (Arora et al., arXiv 2312.04927, §3). A cache holds every pair; a state must hold all of them
// at once, since any may be asked.
import { type Random, seededRandom } from '#src/tutor/random.ts';
import type { TrainingExample } from '../batches.ts';
import { heldOut } from '../held-out.ts';
import type { TrainingTask } from './task.ts';

const start = 1;
const firstKey = 2;
const keys = 16;
const firstValue = firstKey + keys;
const values = 16;
const mostKeys = 8;
const pairsOfText = 20;
const promptsOfLength = 500;
/** Apart from every training's seeds, which are those of `seed · 1 000 003 + step`. */
const heldSeed = 535_353_535;

/** Token ids: padding, a sign, keys and values. */
export const recallVocabulary = firstValue + values;
/** Positions of the longest example. */
export const recallTokens = 2 * pairsOfText + 1;
/** Numbers of pairs that are judged, each a set `pairs-n` of its own. */
export const recallPairs = [2, 4, 6, 8] as const;

const limits = { length: recallTokens - 1, answers: 2 * pairsOfText - 1 } as const;

/** Texts with any number of keys up to the most; judged on a key asked once after new pairs. */
export const recall: TrainingTask = {
  limits,
  examples: (random, count) =>
    Array.from({ length: count }, () => recallText(random, 1 + Math.floor(random() * mostKeys))),
  async heldOut(runtime, weights, signal) {
    const sets = Object.fromEntries(recallPairs.map((n) => [`pairs-${n}`, heldExamples(n)]));
    return heldOut(runtime, weights, sets, { limits, ...(signal ? { signal } : {}) });
  },
};

/**
 * `start k v k v …`: every pair is drawn from n with different keys, so that most keys come again and with the same
 * value. Which key comes, and a value not said before, cannot be known: a loss on them stays.
 */
export function recallText(random: Random, n: number): TrainingExample {
  const pairs = pairsOf(random, n);
  const text = Array.from({ length: pairsOfText }, () => anyOf(random, pairs)).flat();
  return { prompt: [start, ...text.slice(0, 1)], answer: text.slice(1) };
}

/** n pairs with different keys, each once, and one of the keys; the answer is its value. */
export function recallPrompt(random: Random, n: number): TrainingExample {
  const pairs = pairsOf(random, n);
  const [key = firstKey, value = firstValue] = anyOf(random, pairs);
  return { prompt: [start, ...pairs.flat(), key], answer: [value] };
}

function pairsOf(random: Random, n: number): number[][] {
  const left = Array.from({ length: keys }, (_, i) => firstKey + i);
  return Array.from({ length: n }, () => {
    const [key = firstKey] = left.splice(Math.floor(random() * left.length), 1);
    return [key, firstValue + Math.floor(random() * values)];
  });
}

function anyOf<T>(random: Random, items: readonly T[]): T {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new RangeError('anyOf: no item to choose');
  return item;
}

/** The same for every model and seed. */
function heldExamples(n: number): TrainingExample[] {
  const random = seededRandom(heldSeed + n);
  return Array.from({ length: promptsOfLength }, () => recallPrompt(random, n));
}
