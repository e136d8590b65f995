// Any two ways of writing sixteen tokens, in pairs: the harness in which A and B are the reader's choice, and A against
// itself shows what the machine cannot tell.
import { generateFeeds } from '#src/tutor/decode/generate-feeds.ts';
import { generateGraph } from '#src/tutor/decode/generate-graph.ts';
import { stepGraph } from '#src/tutor/decode/step-graph.ts';
import type { Subject } from '../bench.ts';
import { callSubject, graphSubject } from '../engine-subjects.ts';
import { type Experiment, numberParameter } from '../experiment.ts';
import { measurePair, timeRatio } from '../measure-pair.ts';
import { quantileInterval } from '../statistics/quantile-interval.ts';
import { steppedTokens } from '../stepped-answer.ts';
import { type OpenedEngine, withEngine } from '../with-engine.ts';

/** Tokens of every answer. */
const LONG = 16;
/** What can be compared: models inside one graph, and the tutor with one run a token. */
export const contenders = ['tutor', 'stepped', 'draft', 'draft-weak'] as const;
/** One of them. */
export type Contender = (typeof contenders)[number];

/**
 * Parameters `a` and `b` name contenders. Summary: `time.a`, `time.b` (s) and `ratio` (time of B over time of A,
 * pair by pair).
 */
export const abPair: Experiment = {
  id: 'ab-pair',
  version: 1,
  needsEngine: true,
  models: ['tutor', 'draft', 'draft-weak'],
  timed: true,
  defaults: { rounds: 96, a: 'stepped', b: 'tutor' },
  run: (context, parameters, following) =>
    withEngine(context, following.signal, async (opened) => {
      const a = await subjectOf(opened, 'a', contender(parameters['a']));
      const b = await subjectOf(opened, 'b', contender(parameters['b']));
      const rounds = numberParameter(parameters, 'rounds');
      const pair = await measurePair(a, b, context.bench, { rounds, ...following });
      const time = (of: typeof pair.a) =>
        quantileInterval(of.seconds, { unit: 'second', step: of.step });
      return {
        samples: { a: pair.a.seconds, b: pair.b.seconds },
        summary: {
          'time.a': time(pair.a),
          'time.b': time(pair.b),
          ratio: timeRatio(pair.a, pair.b),
        },
        inputs: opened.inputs,
        artefacts: opened.artefacts,
      };
    }),
};

/** A contender read from outside; throws naming those there are. */
export function contender(value: unknown): Contender {
  const found = contenders.find((name) => name === value);
  if (found) return found;
  throw new RangeError(`contender ${String(value)}: there are ${contenders.join(', ')}`);
}

async function subjectOf(opened: OpenedEngine, name: string, which: Contender): Promise<Subject> {
  const weights = opened.model(which === 'stepped' ? 'tutor' : which);
  const { config } = weights;
  const prompts = opened.prompts((all) =>
    all.filter(({ length }) => length + LONG - 1 <= config.context),
  );
  if (which === 'stepped') {
    const session = await opened.graph(`${name}.stepped`, () => stepGraph(weights));
    return callSubject(name, prompts, (prompt) =>
      steppedTokens(session, config, prompt, { limit: LONG, end: -1 }),
    );
  }
  const session = await opened.graph(`${name}.${which}`, () => generateGraph(weights));
  return graphSubject(
    name,
    session,
    prompts.map((prompt) => generateFeeds(config, prompt, LONG, -1)),
  );
}
