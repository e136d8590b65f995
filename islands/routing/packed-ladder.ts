// A ladder's answers in few letters, so that the build and a page judge the very same ones: two base-64 digits an
// answer, eleven bits of confidence and one for whether it was right.
import type { Rung } from '#src/core/routing/cascade.ts';
import type { RunRecord } from '#src/measure/record.ts';

/** Which prompts: those that gates are chosen on, and the others that judge them. */
export const ladderParts = ['choosing', 'judging'] as const;
/** One of the two. */
export type LadderPart = (typeof ladderParts)[number];

/** What a rung costs: seconds of a run, or its parameters, each of which is a multiplication a token. */
export const costMeasures = ['seconds', 'work'] as const;
/** One of the two. */
export type CostMeasure = (typeof costMeasures)[number];

/** A ladder as it stands in a page. */
export interface PackedLadder {
  readonly names: readonly string[];
  readonly seconds: readonly number[];
  /** With the probability read; the last rung's is not used. */
  readonly gated: readonly number[];
  readonly parameters: readonly number[];
  /** The gates of the cascade that the run timed, −1 for a rung left out. */
  readonly gates: readonly number[];
  readonly answers: Readonly<Record<LadderPart, readonly string[]>>;
}

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const steps = 2047;

/** Answers as text; throws a `RangeError` for a confidence outside [0, 1]. */
export function packedAnswers(confidence: readonly number[], right: readonly number[]): string {
  return confidence
    .map((value, i) => {
      if (!(value >= 0 && value <= 1)) throw new RangeError(`confidence ${value} of answer ${i}`);
      const bits = 2 * Math.round(value * steps) + (right[i] ? 1 : 0);
      return `${digits[bits >> 6]}${digits[bits & 63]}`;
    })
    .join('');
}

/** The answers in a text. */
export function unpackedAnswers(text: string): Pick<Rung, 'confidence' | 'right'> {
  const bits = Array.from(
    { length: text.length / 2 },
    (_, i) => 64 * digits.indexOf(text[2 * i] ?? 'A') + digits.indexOf(text[2 * i + 1] ?? 'A'),
  );
  return {
    confidence: bits.map((value) => (value >> 1) / steps),
    right: bits.map((value) => value % 2 === 1),
  };
}

/** The ladder of a run of `cascade-cost`; undefined where a run lacks what it needs. */
export function ladderOf(
  run: Pick<RunRecord, 'parameters' | 'samples' | 'summary'> | undefined,
  parametersOf: (name: string) => number,
): PackedLadder | undefined {
  if (!run) return undefined;
  const names = String(run.parameters['models'] ?? '').split(',');
  const answers = (part: LadderPart) =>
    names.map((name) =>
      packedAnswers(
        run.samples[`${part}.${name}.confidence`] ?? [],
        run.samples[`${part}.${name}.right`] ?? [],
      ),
    );
  const seconds = names.map((name) => run.summary[`seconds.${name}`]?.value ?? Number.NaN);
  const ladder = {
    names,
    seconds,
    gated: names.map((name, i) => (seconds[i] ?? 0) * (run.summary[`gate.${name}`]?.value ?? 1)),
    parameters: names.map(parametersOf),
    gates: run.samples['gates'] ?? [],
    answers: { choosing: answers('choosing'), judging: answers('judging') },
  };
  const complete =
    seconds.every(Number.isFinite) && answers('judging').every((text) => text !== '');
  return complete ? ladder : undefined;
}

/** The rungs of a ladder on one part of its prompts, costs as shares of the largest rung's. */
export function ladderRungs(ladder: PackedLadder, part: LadderPart, measure: CostMeasure): Rung[] {
  const costs = measure === 'seconds' ? ladder.seconds : ladder.parameters;
  const gated = measure === 'seconds' ? ladder.gated : ladder.parameters;
  const most = costs.at(-1) ?? 1;
  return ladder.names.map((_, i) => ({
    cost: (costs[i] ?? 0) / most,
    gatedCost: (gated[i] ?? 0) / most,
    ...unpackedAnswers(ladder.answers[part][i] ?? ''),
  }));
}
