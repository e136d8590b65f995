// Which of the held-out prompts a model answers as it should, token by token.
import { batchedAnswers } from '#src/tutor/decode/answers.ts';
import { finalAnswer } from '#src/tutor/scratchpad.ts';
import type { Weights } from '#src/tutor/weights.ts';
import type { Estimate } from './estimate.ts';
import type { ExperimentContext } from './experiment.ts';
import { heldOutAnswers } from './held-out-answers.ts';
import { meanInterval } from './statistics/mean-interval.ts';

/** For each model, whether its whole answer (steps before it apart) to each of the first `count` test prompts is the true one. */
export async function rightAnswers(
  { engine, bench }: ExperimentContext,
  models: ReadonlyMap<string, Weights>,
  count: number,
  signal: AbortSignal | undefined,
): Promise<ReadonlyMap<string, readonly boolean[]>> {
  const marked = new Map<string, readonly boolean[]>();
  if (!engine) return marked;
  const examples = heldOutAnswers(count);
  const prompts = examples.map(({ prompt }) => prompt);
  for (const [name, weights] of models) {
    await bench.pause();
    const given = await batchedAnswers(engine.runtime, weights, prompts, {
      end: engine.end,
      ...(signal ? { signal } : {}),
    });
    marked.set(
      name,
      examples.map(
        ({ answer }, i) => `${answer}` === `${finalAnswer(weights.config, given[i] ?? [])}`,
      ),
    );
  }
  return marked;
}

/** The share of prompts that `before` has right and `after` has not, less the other way round: by bootstrap over the prompts. */
export function answersLost(
  before: readonly boolean[],
  after: readonly boolean[],
  random: () => number,
): Estimate {
  const lost = before.map((right, i) => Number(right) - Number(after[i] ?? false));
  return meanInterval(lost, 'ratio', random);
}
