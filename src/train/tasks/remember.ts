// Copying and recalling by one model: half of the examples are a text to be said again (copy.ts), half are pairs of
// which values are asked (recall.ts). What a memory is good for is compared on both, at the price of one training.
import { type Random, seededRandom } from '#src/tutor/random.ts';
import type { TrainingExample } from '../batches.ts';
import { heldOut } from '../held-out.ts';
import { copyExample, copyTokens, copyVocabulary } from './copy.ts';
import { recallPrompt, recallText, recallTokens, recallVocabulary } from './recall.ts';
import type { TrainingTask } from './task.ts';

const longestCopy = 16;
const mostPairs = 8;
const promptsOfSet = 500;
/** Apart from every training's seeds, which are those of `seed · 1 000 003 + step`. */
const heldSeed = 646_464_646;

/** Token ids: those of copying, and above them those of recalling without its padding. */
export const rememberVocabulary = copyVocabulary + recallVocabulary - 1;
/** Positions of the longest example. */
export const rememberTokens = Math.max(copyTokens, recallTokens);
/** Lengths of copied texts and numbers of pairs that are judged: sets `length-n` and `pairs-n`. */
export const rememberedLengths = [4, 8, 16] as const;
/** Pairs before the key whose value is asked. */
export const rememberedPairs = [4, 8] as const;

/** Longest example without its last token, and longest answer. */
export const rememberLimits = { length: rememberTokens - 1, answers: rememberTokens - 2 } as const;

/** Texts of every length and pairs of every number up to the most, in turns; judged on new ones. */
export const remember: TrainingTask = {
  limits: rememberLimits,
  examples: (random, count) =>
    Array.from({ length: count }, (_, i) =>
      i % 2 === 0
        ? copyExample(random, upTo(random, longestCopy))
        : recalling(recallText(random, upTo(random, mostPairs))),
    ),
  async heldOut(runtime, weights, signal) {
    const sets = Object.fromEntries<TrainingExample[]>([
      ...rememberedPairs.map((n) => [`pairs-${n}`, heldPairs(n, promptsOfSet)] as const),
      ...rememberedLengths.map((n) => [`length-${n}`, heldTexts(n, promptsOfSet)] as const),
    ]);
    return heldOut(runtime, weights, sets, {
      limits: rememberLimits,
      ...(signal ? { signal } : {}),
    });
  },
};

/** The first `count` test prompts of n pairs, the same for every model and seed. */
export function heldPairs(n: number, count: number): TrainingExample[] {
  return heldExamples(heldSeed + n, count, (random) => recalling(recallPrompt(random, n)));
}

/** The first `count` test prompts of n symbols, the same for every model and seed. */
export function heldTexts(n: number, count: number): TrainingExample[] {
  return heldExamples(heldSeed + 100 + n, count, (random) => copyExample(random, n));
}

/** The example in ids that copying does not use. */
function recalling({ prompt, answer }: TrainingExample): TrainingExample {
  const moved = (token: number) => token + copyVocabulary - 1;
  return { prompt: prompt.map(moved), answer: answer.map(moved) };
}

/** A whole number from 1 to `most`. */
function upTo(random: Random, most: number): number {
  return 1 + Math.floor(random() * most);
}

function heldExamples(
  seed: number,
  count: number,
  one: (random: Random) => TrainingExample,
): TrainingExample[] {
  const random = seededRandom(seed);
  return Array.from({ length: count }, () => one(random));
}
