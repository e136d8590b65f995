// What mla-cost times: the dense tutor and models with a latent cache, as subjects of the bench.
import type { Feeds } from '#src/runtime/runtime.ts';
import { filledCacheFeeds } from '#src/tutor/decode/cache-feeds.ts';
import { plainMlaModel } from '#src/tutor/decode/mla-plain-model.ts';
import { stepGraph } from '#src/tutor/decode/step-graph.ts';
import { int32, int64 } from '#src/tutor/decode/values.ts';
import { randomWeights } from '#src/tutor/random-weights.ts';
import type { Weights } from '#src/tutor/weights.ts';
import type { Subject } from './bench.ts';
import { borderBytes } from './border-bytes.ts';
import { graphSubject } from './engine-subjects.ts';
import { REPEATS, repeatedForwardFeeds, repeatedForwardGraph } from './repeated-forward.ts';
import { textEndSubjects } from './text-end-subjects.ts';
import type { OpenedEngine } from './with-engine.ts';

/** Turns of the longer run at the end of a text; the shorter makes one. */
export const TURNS = 33;
/** Positions in the cache during a step, its own among them. */
const FILLED = 20;

/** Weights by name. */
export type Models = ReadonlyMap<string, Weights>;

/** A step of one model, and the bytes of cache it is given and hands on. */
export interface Step {
  readonly name: string;
  readonly subject: Subject;
  readonly given: number;
  readonly handedOn: number;
}

/** One step a run, and the bytes of cache that go in and come out. */
export async function stepSubjects(opened: OpenedEngine, models: Models): Promise<Step[]> {
  const { filled, token } = opened.input('step', { filled: FILLED, token: 1 });
  const steps: Step[] = [];
  for (const [name, weights] of models) {
    const session = await opened.graph(`step.${name}`, () => stepGraph(weights));
    const feeds: Feeds = {
      tokens: int64([token], [1, 1]),
      last: int32([filled - 1], [1]),
      total: int32([filled], []),
      ...filledCacheFeeds(weights.config, 0.1),
    };
    steps.push({
      name,
      subject: graphSubject(`${name}.step`, session, [feeds]),
      given: borderBytes(feeds, 'past.'),
      handedOn: borderBytes(await session.run(feeds), 'present.'),
    });
  }
  return steps;
}

/** A token inside one graph by both forms of the same projections, in plain operators. */
export async function formSubjects(
  opened: OpenedEngine,
  models: Models,
  latents: readonly string[],
): Promise<Subject[]> {
  const subjects: Subject[] = [];
  for (const name of latents) {
    const weights = models.get(name) as Weights;
    for (const form of ['absorbed', 'expanded'] as const) {
      const session = await opened.graph(`${form}.${name}`, () =>
        repeatedForwardGraph(weights, 1, (g) =>
          plainMlaModel(g, weights, { absorbed: form === 'absorbed' }),
        ),
      );
      for (const times of [1, REPEATS]) {
        const feeds = repeatedForwardFeeds(1, FILLED, times);
        subjects.push(graphSubject(`${name}.${form}.x${times}`, session, [feeds]));
      }
    }
  }
  return subjects;
}

/**
 * One token more at the end of each text, once and several times a run, cached; the dense model also at the end of
 * its window and as the only token there is.
 */
export async function textSubjects(
  opened: OpenedEngine,
  models: Models,
  texts: readonly number[],
  dense: string,
): Promise<Subject[]> {
  const subjects: Subject[] = [];
  const window = models.get(dense)?.config.context ?? 1;
  const lengths = opened.input('texts', texts);
  for (const [name, { config }] of models)
    for (const length of new Set(name === dense ? [1, window, ...lengths] : lengths)) {
      // Rotary positions have no parameters: a longer window is the same model.
      const weights = () => randomWeights({ ...config, context: length }, 1);
      const end = { name, graph: 'text-end', length, turns: TURNS };
      subjects.push(...(await textEndSubjects(opened, end, weights)));
    }
  return subjects;
}
