// The rungs of a ladder on real prompts: each model's answers with its confidence, marked right or wrong, and what an
// answer costs in whatever unit is asked about.
import { cascadeOutcome, type Gates, type Rung, routed } from '#src/core/routing/cascade.ts';
import { calibrationError, confidenceBins, separation } from '#src/core/routing/reliability.ts';
import type { Example } from '#src/tutor/corpus/example.ts';
import type { ConfidentAnswer } from '#src/tutor/decode/confident-answers.ts';
import { seededRandom } from '#src/tutor/random.ts';
import type { Estimate } from './estimate.ts';
import { bootstrapInterval } from './statistics/bootstrap-interval.ts';
import { meanInterval } from './statistics/mean-interval.ts';

/** One model's marked answers to some prompts. */
export interface MarkedAnswers {
  readonly confidence: readonly number[];
  readonly firstConfidence: readonly number[];
  readonly right: readonly boolean[];
}

/** Marks answers against the true ones; probabilities to five places, as they are recorded. */
export function markedAnswers(
  examples: readonly Pick<Example, 'answer'>[],
  answers: readonly ConfidentAnswer[],
): MarkedAnswers {
  const rounded = (value: number) => Number(value.toFixed(5));
  return {
    confidence: answers.map(({ confidence }) => rounded(confidence)),
    firstConfidence: answers.map(({ firstConfidence }) => rounded(firstConfidence)),
    right: examples.map(({ answer }, i) => answer.join() === answers[i]?.tokens.join()),
  };
}

/** Rungs of marked answers at these costs; a gate costs nothing more unless `gated` says so. */
export function rungsOf(
  marked: readonly MarkedAnswers[],
  costs: readonly number[],
  gated: readonly number[] = costs,
): Rung[] {
  return marked.map(({ confidence, right }, i) => ({
    confidence,
    right,
    cost: costs[i] ?? 0,
    gatedCost: gated[i] ?? costs[i] ?? 0,
  }));
}

/** Whether each prompt's answer comes out right behind these gates. */
export function rightBehind(rungs: readonly Rung[], gates: Gates): boolean[] {
  return (rungs[0]?.right ?? []).map((_, at) => routed(rungs, gates, at).right);
}

/** The share of prompts that `after` has right beyond `before`, the same prompts on both sides. */
export function rightGained(before: readonly boolean[], after: readonly boolean[]): Estimate {
  const gained = before.map((right, i) => Number(after[i] ?? false) - Number(right));
  return meanInterval(gained, 'ratio');
}

/** Share of prompts that a rung other than the largest answers. */
export function smallShare(rungs: readonly Rung[], gates: Gates): Estimate {
  return overPrompts(rungs[0]?.right.length ?? 0, 'ratio', (places) => {
    const { answered } = cascadeOutcome(rungs, gates, places);
    return 1 - (answered.at(-1) ?? 0);
  });
}

/** Expected calibration error of a model's confidence. */
export function calibrationOf({ confidence, right }: MarkedAnswers): Estimate {
  return overPrompts(right.length, 'ratio', (places) => {
    const at = <Value>(values: readonly Value[]) => Array.from(places, (i) => values[i] as Value);
    return calibrationError(confidenceBins(at(confidence), at(right)));
  });
}

/** How well a signal puts a model's right answers above its wrong ones; 1/2 where it has only one kind. */
export function separationOf(signal: readonly number[], right: readonly boolean[]): Estimate {
  return overPrompts(right.length, 'ratio', (places) => {
    const at = <Value>(values: readonly Value[]) => Array.from(places, (i) => values[i] as Value);
    const found = separation(at(signal), at(right));
    return Number.isNaN(found) ? 0.5 : found;
  });
}

function overPrompts(
  n: number,
  unit: 'ratio',
  statistic: (places: Int32Array) => number,
): Estimate {
  return bootstrapInterval({ n, statistic, unit, random: seededRandom(1979) });
}
