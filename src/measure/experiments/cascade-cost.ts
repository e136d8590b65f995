// A cascade over a ladder of models: what each rung's answers cost, how sure it is of them and how often it is right;
// then the cascades these figures suggest, judged on other prompts than they were chosen on, and one of them timed.
import type { Gates } from '#src/core/routing/cascade.ts';
import { cascadeOutcome, type Rung } from '#src/core/routing/cascade.ts';
import {
  bestWithin,
  type Candidate,
  cascades,
  cheapestAsGood,
} from '#src/core/routing/cascade-search.ts';
import type { Feeds, GraphSession } from '#src/runtime/runtime.ts';
import { parameterCount } from '#src/tutor/architectures/architecture.ts';
import type { Example } from '#src/tutor/corpus/example.ts';
import { confidentAnswers, confidentIn } from '#src/tutor/decode/confident-answers.ts';
import { confidentGraph } from '#src/tutor/decode/confident-graph.ts';
import { generateFeeds } from '#src/tutor/decode/generate-feeds.ts';
import { generateGraph } from '#src/tutor/decode/generate-graph.ts';
import type { Subject } from '../bench.ts';
import {
  calibrationOf,
  type MarkedAnswers,
  markedAnswers,
  rightBehind,
  rightGained,
  rungsOf,
  separationOf,
  smallShare,
} from '../cascade-ladder.ts';
import { callSubject, graphSubject } from '../engine-subjects.ts';
import type { Estimate } from '../estimate.ts';
import {
  type Experiment,
  type ExperimentContext,
  listParameter,
  numberParameter,
} from '../experiment.ts';
import { meanRatio, meanSeconds } from '../mean-ratio.ts';
import { measureSubjects } from '../measure-subjects.ts';
import { routedPrompts } from '../routed-prompts.ts';
import { samplesOf, sittingSamples } from '../sitting-outcome.ts';
import { proportionInterval } from '../statistics/proportion-interval.ts';
import { type OpenedEngine, withEngine } from '../with-engine.ts';

/**
 * Summary. Of each rung: `seconds.<rung>` (mean of an answer), `rung.<rung>` (that over the largest rung's),
 * `gate.<rung>` (time with its probability read over without), `right.<rung>`, `calibration.<rung>` (expected error). Of the smallest rung: `separation.<signal>`, how
 * well the prompt's length, the first token's probability and the answer's tell its right answers from wrong ones.
 * `gain.<rung>`: right answers of the best cascade no dearer than that rung (of the cheapest, where none is) less its
 * own, costs being the seconds of this run; `work-gain.<rung>`: the same with multiplications as the cost. Of the cheapest cascade as often right as
 * the largest rung, but for `tolerance`, where it was chosen: `right.cascade`, `lost` (right answers less than the largest rung),
 * `small-share` (answered below that), `ratio.largest` and `ratio.single` (its time over the largest rung's, and over
 * the cheapest single rung's that is as often right), `explained` (that first ratio by its parts over as measured).
 */
export const cascadeCost: Experiment = {
  id: 'cascade-cost',
  version: 1,
  needsEngine: true,
  models: ['draft', 'dense-64', 'dense-96', 'tutor'],
  timed: true,
  defaults: {
    rounds: 96,
    choosing: 100,
    judging: 200,
    tolerance: 0.01,
    models: 'draft,dense-64,dense-96,tutor',
  },
  run: (context, parameters, following) =>
    withEngine(context, following.signal, async (opened) => {
      const names = listParameter(parameters, 'models');
      const rounds = numberParameter(parameters, 'rounds');
      const { choosing, judging } = opened.input(
        'examples',
        routedPrompts({
          choosing: numberParameter(parameters, 'choosing'),
          judging: numberParameter(parameters, 'judging'),
        }),
      );
      const chosenOn = await allMarked(context, opened, names, choosing, following.signal);
      const judgedOn = await allMarked(context, opened, names, judging, following.signal);
      const ladder = await openLadder(opened, names, judging);
      const parts = await measureSubjects(ladder.parts, context.bench, { rounds, ...following });
      const seconds = names.map((name) => meanSeconds(samplesOf(parts, name)).value);
      const gated = names.map((name) =>
        name === names.at(-1) ? 0 : meanSeconds(samplesOf(parts, `gated.${name}`)).value,
      );
      const work = names.map((name) => parameterCount(opened.model(name).config));
      const chosen = chosenCascade(
        rungsOf(chosenOn, seconds, gated),
        numberParameter(parameters, 'tolerance'),
      );
      const judged = rungsOf(judgedOn, seconds, gated);
      const whole = await measureSubjects(ladder.whole(chosen), context.bench, {
        rounds: 2 * rounds, // of a cascade only some prompts reach the dear rungs
        ...following,
      });

      const summary: Record<string, Estimate> = {};
      for (const [i, name] of names.entries()) {
        const marked = judgedOn[i];
        if (!marked) continue;
        summary[`seconds.${name}`] = meanSeconds(samplesOf(parts, name));
        if (i < names.length - 1) {
          const alone = samplesOf(parts, name);
          summary[`rung.${name}`] = meanRatio(samplesOf(parts, names.at(-1) ?? ''), alone);
          summary[`gate.${name}`] = meanRatio(alone, samplesOf(parts, `gated.${name}`));
        }
        summary[`right.${name}`] = shareOf(marked.right);
        summary[`calibration.${name}`] = calibrationOf(marked);
      }
      Object.assign(summary, separations(judgedOn[0], judging));
      Object.assign(summary, gains('gain', names, rungsOf(chosenOn, seconds, gated), judged));
      Object.assign(
        summary,
        gains('work-gain', names, rungsOf(chosenOn, work), rungsOf(judgedOn, work)),
      );
      const right = rightBehind(judged, chosen.gates);
      const { cost } = cascadeOutcome(judged, chosen.gates);
      summary['right.cascade'] = shareOf(right);
      summary['lost'] = rightGained(right, judgedOn.at(-1)?.right ?? []);
      summary['small-share'] = smallShare(judged, chosen.gates);
      const ratio = meanRatio(samplesOf(whole, 'largest'), samplesOf(whole, 'cascade'));
      summary['ratio.largest'] = ratio;
      summary['ratio.single'] = meanRatio(samplesOf(whole, 'single'), samplesOf(whole, 'cascade'));
      summary['explained'] = explained(cost / (seconds.at(-1) ?? 1), ratio);
      return {
        samples: {
          ...sittingSamples(parts),
          ...sittingSamples(whole, 'whole.'),
          ...markedSamples('choosing', names, chosenOn),
          ...markedSamples('judging', names, judgedOn),
          gates: chosen.gates.map((gate) => gate ?? -1),
          single: [chosen.single],
        },
        summary,
        inputs: opened.inputs,
        artefacts: opened.artefacts,
      };
    }),
};

/** The cascade to be timed, and the place of the single rung that is to be beaten. */
interface Chosen {
  readonly gates: Gates;
  readonly single: number;
}

/** The cheapest cascade, and the cheapest rung, that are right as often as the largest rung, but for `tolerance`. */
function chosenCascade(rungs: readonly Rung[], tolerance: number): Chosen {
  const singles = rungs.map((_, last) => ({
    last,
    ...cascadeOutcome(
      rungs,
      rungs.map((__, i) => (i === last ? 0 : null)),
    ),
  }));
  const wanted = (singles.at(-1)?.right ?? 0) - tolerance;
  const enough = singles.filter(({ right }) => right >= wanted);
  const single = enough.reduce((best, next) => (next.cost < best.cost ? next : best));
  return { gates: cheapestAsGood(cascades(rungs), wanted).gates, single: single.last };
}

async function allMarked(
  { bench }: ExperimentContext,
  opened: OpenedEngine,
  names: readonly string[],
  examples: readonly Example[],
  signal: AbortSignal | undefined,
): Promise<MarkedAnswers[]> {
  const prompts = examples.map(({ prompt }) => prompt);
  const options = { end: opened.end, ...(signal ? { signal } : {}) };
  const marked: MarkedAnswers[] = [];
  for (const name of names) {
    await bench.pause();
    const weights = opened.model(name);
    marked.push(
      markedAnswers(examples, await confidentAnswers(opened.runtime, weights, prompts, options)),
    );
  }
  return marked;
}

/** A rung's graphs, without and with its probability, and what they run on. */
interface OpenRung {
  readonly name: string;
  readonly plain: GraphSession;
  /** The last rung's answer is kept whatever its probability. */
  readonly gated: GraphSession | undefined;
  readonly feeds: readonly Feeds[];
}

/** The rungs' graphs as subjects: alone, with their probability read, and behind gates. */
async function openLadder(
  opened: OpenedEngine,
  names: readonly string[],
  examples: readonly Example[],
) {
  const rungs: OpenRung[] = [];
  for (const [i, name] of names.entries()) {
    const weights = opened.model(name);
    const plain = await opened.graph(name, () => generateGraph(weights));
    const gated =
      i === names.length - 1
        ? undefined
        : await opened.graph(`gated.${name}`, () => confidentGraph(weights));
    const feeds = examples.map(({ prompt }) =>
      generateFeeds(weights.config, prompt, weights.config.context - prompt.length, opened.end),
    );
    rungs.push({ name, plain, gated, feeds });
  }
  const alone = (name: string, at: number): Subject[] => {
    const rung = rungs[at];
    return rung ? [graphSubject(name, rung.plain, rung.feeds)] : [];
  };

  /** One prompt from rung to rung until one is sure enough: all that a reader would wait for. */
  async function throughGates(gates: Gates, at: number): Promise<unknown> {
    let results: unknown;
    for (const [i, { plain, gated, feeds }] of rungs.entries()) {
      const gate = gates[i] ?? null;
      const own = feeds[at];
      if (gate === null || !own) continue;
      const goesOn = gates.slice(i + 1).some((later) => later !== null);
      if (!gated || !goesOn) return plain.run(own);
      const found = await gated.run(own);
      if ((confidentIn(found, opened.end)[0]?.confidence ?? 0) >= gate) return found;
      results = found;
    }
    return results;
  }

  return {
    parts: rungs.flatMap(({ name, gated, feeds }, i) => [
      ...alone(name, i),
      ...(gated ? [graphSubject(`gated.${name}`, gated, feeds)] : []),
    ]),
    whole: ({ gates, single }: Chosen): Subject[] => [
      ...alone('largest', names.length - 1),
      ...alone('single', single),
      callSubject('cascade', [...examples.keys()], (at) => throughGates(gates, at)),
    ],
  };
}

/** For each rung but the smallest, what the best cascade no dearer has right beyond it, on prompts it was not chosen on. */
function gains(
  key: string,
  names: readonly string[],
  choosing: readonly Rung[],
  judging: readonly Rung[],
): Record<string, Estimate> {
  const candidates: readonly Candidate[] = cascades(choosing);
  return Object.fromEntries(
    names.flatMap((name, i) => {
      const rung = judging[i];
      if (i === 0 || !rung) return [];
      const best = bestWithin(candidates, choosing[i]?.cost ?? 0);
      return [[`${key}.${name}`, rightGained(rung.right, rightBehind(judging, best.gates))]];
    }),
  );
}

function separations(
  smallest: MarkedAnswers | undefined,
  examples: readonly Example[],
): Record<string, Estimate> {
  if (!smallest) return {};
  const { right, confidence, firstConfidence } = smallest;
  return {
    // A longer sentence is taken for a harder one.
    'separation.length': separationOf(
      examples.map(({ prompt }) => -prompt.length),
      right,
    ),
    'separation.first': separationOf(firstConfidence, right),
    'separation.answer': separationOf(confidence, right),
  };
}

/** A cost by its parts over the measured one, both over the largest rung's, so that what drifts between sittings cancels. */
function explained(byParts: number, { value, low, high, ...rest }: Estimate): Estimate {
  return { ...rest, value: byParts / value, low: byParts / high, high: byParts / low };
}

function shareOf(right: readonly boolean[]): Estimate {
  return proportionInterval(right.filter(Boolean).length, right.length);
}

function markedSamples(
  part: 'choosing' | 'judging',
  names: readonly string[],
  marked: readonly MarkedAnswers[],
): Record<string, readonly number[]> {
  return Object.fromEntries(
    names.flatMap((name, i) => [
      [`${part}.${name}.confidence`, marked[i]?.confidence ?? []],
      [`${part}.${name}.right`, (marked[i]?.right ?? []).map(Number)],
    ]),
  );
}
