// Answers of one token and of many, by several models to the same prompts: the first token is the shorter answer, and a
// later one what the longer takes beyond it, inside one graph.
import { generateFeeds } from '#src/tutor/decode/generate-feeds.ts';
import { generateGraph } from '#src/tutor/decode/generate-graph.ts';
import type { Weights } from '#src/tutor/weights.ts';
import type { Subject } from './bench.ts';
import { graphSubject } from './engine-subjects.ts';
import type { Estimate } from './estimate.ts';
import { secondsBetween } from './longer-run.ts';
import type { Sitting, SubjectSamples } from './measure-subjects.ts';
import { samplesOf } from './sitting-outcome.ts';
import { quantileInterval } from './statistics/quantile-interval.ts';
import type { OpenedEngine } from './with-engine.ts';

/** Tokens of the longer answer; the shorter has one. */
export const LONG = 16;

/**
 * Both answers of every model, each in one run, to the prompts that leave all of them room: `<model>.1` and
 * `<model>.16`. Graphs are named like their models, behind `prefix`.
 */
export async function answerSubjects(
  opened: OpenedEngine,
  models: ReadonlyMap<string, Weights>,
  prefix = '',
): Promise<Subject[]> {
  const slots = Math.min(...[...models.values()].map(({ config }) => config.context));
  const prompts = opened.prompts((all) => all.filter(({ length }) => length + LONG - 1 <= slots));
  const subjects: Subject[] = [];
  for (const [name, weights] of models) {
    const session = await opened.graph(`${prefix}${name}`, () => generateGraph(weights));
    for (const count of [1, LONG]) {
      // Nothing stops these: every prompt gives as many tokens.
      const feeds = prompts.map((prompt) => generateFeeds(weights.config, prompt, count, -1));
      subjects.push(graphSubject(`${name}.${count}`, session, feeds));
    }
  }
  return subjects;
}

/** A model's answers of one token. */
export function firstToken(sitting: Sitting, model: string): SubjectSamples {
  return samplesOf(sitting, `${model}.1`);
}

/** Seconds of a model's later tokens, (t₁₆ − t₁) / 15, round by round. */
export function laterTokenSeconds(sitting: Sitting, model: string): number[] {
  return secondsBetween(firstToken(sitting, model), longAnswer(sitting, model), LONG - 1);
}

/** The same as an estimate, with the step that the clock leaves it. */
export function laterToken(sitting: Sitting, model: string): Estimate {
  return quantileInterval(laterTokenSeconds(sitting, model), {
    unit: 'second-per-token',
    step: (firstToken(sitting, model).step + longAnswer(sitting, model).step) / (LONG - 1),
  });
}

function longAnswer(sitting: Sitting, model: string): SubjectSamples {
  return samplesOf(sitting, `${model}.${LONG}`);
}
