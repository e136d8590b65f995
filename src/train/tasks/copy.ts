// Copying: a text of n different symbols, then the same text again, as in "Repeat After Me" (Jelassi et al.,
// arXiv 2402.01032). A memory that grows holds it whole; a state of one size has to hold any text of any length.
import { type Random, seededRandom } from '#src/tutor/random.ts';
import type { TrainingExample } from '../batches.ts';
import { heldOut } from '../held-out.ts';
import type { TrainingTask } from './task.ts';

const start = 1;
const again = 2;
const end = 3;
const firstSymbol = 4;
const symbols = 32;
const longest = 16;
const promptsOfLength = 500;
/** Apart from every training's seeds, which are those of `seed · 1 000 003 + step`. */
const heldSeed = 424_242_424;

/** Token ids: padding, three signs and the symbols. */
export const copyVocabulary = firstSymbol + symbols;
/** Positions of the longest example. */
export const copyTokens = 2 * longest + 3;
/** Lengths of the texts that are judged, each a set `length-n` of its own. */
export const copyLengths = [2, 4, 8, 12, 16] as const;

const limits = { length: copyTokens - 1, answers: longest + 1 } as const;

/** Texts of every length up to the longest; judged on new ones of some lengths. */
export const copy: TrainingTask = {
  limits,
  examples: (random, count) =>
    Array.from({ length: count }, () => copyExample(random, 1 + Math.floor(random() * longest))),
  async heldOut(runtime, weights, signal) {
    const sets = Object.fromEntries(copyLengths.map((n) => [`length-${n}`, heldExamples(n)]));
    return heldOut(runtime, weights, sets, { limits, ...(signal ? { signal } : {}) });
  },
};

/** A text of n symbols, all different: `start s₁ … sₙ again` is followed by `s₁ … sₙ end`. */
export function copyExample(random: Random, n: number): TrainingExample {
  const left = Array.from({ length: symbols }, (_, i) => firstSymbol + i);
  const text = Array.from({ length: n }, () => {
    const [symbol = firstSymbol] = left.splice(Math.floor(random() * left.length), 1);
    return symbol;
  });
  return { prompt: [start, ...text, again], answer: [...text, end] };
}

/** The same for every model and seed. */
function heldExamples(n: number): TrainingExample[] {
  const random = seededRandom(heldSeed + n);
  return Array.from({ length: promptsOfLength }, () => copyExample(random, n));
}
