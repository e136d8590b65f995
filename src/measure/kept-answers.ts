// What a trained model still answers from a cache that gives entries up, run in plain TypeScript: counts, no timings.

import { type CacheKeeping, evictingMixing } from '#src/tutor/reference/evicting-mixing.ts';
import { argMax } from '#src/tutor/reference/kernels.ts';
import { openMixedReference } from '#src/tutor/reference/mixed-attention.ts';
import type { Weights } from '#src/tutor/weights.ts';
import type { NeedleText } from './needle-texts.ts';

/** A text whose answer is judged token by token. */
export interface AnsweredText {
  readonly prompt: readonly number[];
  readonly answer: readonly number[];
}

/** For each text, whether every token of the true answer is the likeliest after those before it: a greedy answer is right. */
export async function keptAnswers(
  weights: Weights,
  texts: readonly AnsweredText[],
  keeping: CacheKeeping,
  pause: () => Promise<void>,
): Promise<boolean[]> {
  const { mixing, begin } = evictingMixing(keeping);
  const session = openMixedReference(weights, mixing);
  const right: boolean[] = [];
  for (const { prompt, answer } of texts) {
    if (right.length % 16 === 0) await pause();
    begin(prompt.length);
    session.rewind(0);
    let said = -1;
    for (const token of prompt) said = argMax(session.step(token));
    right.push(
      answer.every((token, at) => {
        if (said !== token) return false;
        if (at < answer.length - 1) said = argMax(session.step(token));
        return true;
      }),
    );
  }
  return right;
}

/** For each text, whether the first and the later question are answered; the later one after the first's true value. */
export async function needlesFound(
  weights: Weights,
  texts: readonly NeedleText[],
  keeping: CacheKeeping,
  pause: () => Promise<void>,
): Promise<{ readonly first: boolean[]; readonly later: boolean[] }> {
  const { mixing, begin } = evictingMixing(keeping);
  const session = openMixedReference(weights, mixing);
  const found: { first: boolean[]; later: boolean[] } = { first: [], later: [] };
  for (const { prompt, first, laterKey, later } of texts) {
    if (found.first.length % 16 === 0) await pause();
    begin(prompt.length);
    session.rewind(0);
    let said = -1;
    for (const token of prompt) said = argMax(session.step(token));
    found.first.push(said === first);
    session.step(first);
    found.later.push(argMax(session.step(laterKey)) === later);
  }
  return found;
}
