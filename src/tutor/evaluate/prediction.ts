// A prediction beside what was asked, and which parts of the answer it has right.
import type { Example } from '../corpus/example.ts';
import type { Verdict } from '../grammar/ids.ts';
import { specialTokens, verdictOfToken } from '../vocabulary.ts';

/** What a model answered to one example. */
export interface Prediction {
  readonly example: Example;
  /** The generated tokens, up to and with the end token where it came. */
  readonly tokens: readonly number[];
  /** Of the reference answer's tokens, each after the true ones before it; nats. */
  readonly logProbabilities?: readonly number[];
  /** The model's own probability of what it answered, in [0, 1]. */
  readonly confidence?: number;
}

/** The three things asked of the tutor, and the answer as a whole. */
export const tasks = ['answer', 'verdict', 'correction', 'gloss'] as const;
/** One of them. */
export type Task = (typeof tasks)[number];

/** Whether a task was done without a fault; undefined where the example does not ask for it. */
export function isExact(
  { example, tokens }: Prediction,
  task: Task = 'answer',
): boolean | undefined {
  if (task === 'answer') return same(tokens, example.answer);
  const wanted = partsOf(example.answer)[task];
  if (task !== 'verdict' && wanted.length === 0) return undefined;
  return same(partsOf(tokens)[task], wanted);
}

/** The verdict that was given, if the answer begins with one. */
export function verdictGiven({ tokens }: Prediction): Verdict | undefined {
  return verdictOfToken(tokens[0] ?? -1);
}

function partsOf(answer: readonly number[]): Record<Exclude<Task, 'answer'>, readonly number[]> {
  const end = answer.indexOf(specialTokens.eos);
  const body = end < 0 ? answer : answer.slice(0, end);
  const gloss = body.indexOf(specialTokens.gloss);
  return {
    verdict: body.slice(0, 1),
    correction: gloss < 0 ? body.slice(1) : body.slice(1, gloss),
    gloss: gloss < 0 ? [] : body.slice(gloss + 1),
  };
}

function same(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((token, i) => token === b[i]);
}
