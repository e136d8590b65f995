// A ladder of six sizes on four difficulties: how often each is right, what an answer takes, and what it is worth to
// send each difficulty to a size of its own. Maps are chosen on some prompts and judged on others.
import { valueBytes } from '#src/core/bytes.ts';
import { bestMapWithin, cheapestMap, type SizeMap, type SizeTable } from '#src/core/size-map.ts';
import type { Feeds, GraphSession } from '#src/runtime/runtime.ts';
import { parameterCount } from '#src/tutor/architectures/architecture.ts';
import type { Example } from '#src/tutor/corpus/example.ts';
import { batchedAnswers } from '#src/tutor/decode/answers.ts';
import { generateFeeds } from '#src/tutor/decode/generate-feeds.ts';
import { generateGraph } from '#src/tutor/decode/generate-graph.ts';
import { counted } from '../border-bytes.ts';
import { rightGained } from '../cascade-ladder.ts';
import { callSubject, graphSubject } from '../engine-subjects.ts';
import type { Estimate } from '../estimate.ts';
import { type Experiment, type ExperimentContext, numberParameter } from '../experiment.ts';
import { meanRatio, meanSeconds } from '../mean-ratio.ts';
import { measureSubjects } from '../measure-subjects.ts';
import { routedPrompts, routedSplits } from '../routed-prompts.ts';
import { samplesOf, sittingSamples } from '../sitting-outcome.ts';
import { proportionInterval } from '../statistics/proportion-interval.ts';
import { type OpenedEngine, withEngine } from '../with-engine.ts';

/** The ladder, smallest first. */
export const ladder = [
  'draft-weak',
  'draft',
  'dense-64',
  'dense-96',
  'tutor',
  'dense-384',
] as const;

/**
 * Summary. `right.<rung>`, `right.<rung>.<difficulty>` (share of whole answers right, on prompts no map is chosen on);
 * `seconds.<rung>` (mean of an answer); `bytes.<rung>` (weights as 16-bit numbers). The best single rung is the one
 * right most often where maps are chosen. `gain`: right answers of the best map no dearer than it, less its own.
 * Of the cheapest map as often right as it: `right.map`, `lost` (its right answers less the single rung's), and
 * `time-ratio` (its time over the single rung's, the same prompts by turns).
 * Samples `map.best`, `map.cheap` and `single` say which rungs these are.
 */
export const ladderCost: Experiment = {
  id: 'ladder-cost',
  version: 2,
  needsEngine: true,
  models: ladder,
  timed: true,
  defaults: { rounds: 96, choosing: 150, judging: 250 },
  run: (context, parameters, following) =>
    withEngine(context, following.signal, async (opened) => {
      const rounds = numberParameter(parameters, 'rounds');
      const { choosing, judging } = opened.input(
        'examples',
        routedPrompts({
          choosing: numberParameter(parameters, 'choosing'),
          judging: numberParameter(parameters, 'judging'),
        }),
      );
      const chosenOn = await marked(context, opened, choosing, following.signal);
      const judgedOn = await marked(context, opened, judging, following.signal);
      const sessions = await openRungs(opened, judging);
      const alone = await measureSubjects(
        sessions.map(({ name, session, feeds }) => graphSubject(name, session, feeds)),
        context.bench,
        { rounds, ...following },
      );
      const cost = ladder.map((name) => meanSeconds(samplesOf(alone, name)).value);
      const table = tableOf(choosing, chosenOn, cost);
      const single = bestSingle(chosenOn);
      const same = routedSplits.map(() => single);
      const best = bestMapWithin(table, cost[single] ?? 0) ?? same;
      const cheap = cheapestMap(table, rightShare(chosenOn[single] ?? [])) ?? same;
      const through = (name: string, map: SizeMap) =>
        callSubject(name, [...judging.keys()], (at) => {
          const rung = sessions[placeIn(map, judging[at])];
          const feeds = rung?.feeds[at];
          return rung && feeds ? rung.session.run(feeds) : Promise.resolve();
        });
      const whole = await measureSubjects(
        [through('single', same), through('map', cheap)],
        context.bench,
        { rounds: 2 * rounds, ...following },
      );

      const behind = (map: SizeMap) =>
        judging.map((example, at) => judgedOn[placeIn(map, example)]?.[at] ?? false);
      const alike = judgedOn[single] ?? [];
      return {
        samples: {
          ...sittingSamples(alone),
          ...sittingSamples(whole, 'whole.'),
          ...Object.fromEntries(
            ladder.map((name, i) => [`right.${name}`, judgedOn[i]?.map(Number) ?? []]),
          ),
          'map.best': best,
          'map.cheap': cheap,
          'single.rung': [single],
        },
        summary: {
          ...rungSummary(opened, judging, judgedOn),
          ...Object.fromEntries(
            ladder.map((name) => [`seconds.${name}`, meanSeconds(samplesOf(alone, name))]),
          ),
          gain: rightGained(alike, behind(best)),
          'right.map': share(behind(cheap)),
          lost: rightGained(alike, behind(cheap)),
          'time-ratio': meanRatio(samplesOf(whole, 'single'), samplesOf(whole, 'map')),
        },
        inputs: opened.inputs,
        artefacts: opened.artefacts,
      };
    }),
};

/** Whether each rung has each example right. */
async function marked(
  { bench }: ExperimentContext,
  opened: OpenedEngine,
  examples: readonly Example[],
  signal: AbortSignal | undefined,
): Promise<boolean[][]> {
  const rows: boolean[][] = [];
  for (const name of ladder) {
    await bench.pause();
    const answers = await batchedAnswers(
      opened.runtime,
      opened.model(name),
      examples.map(({ prompt }) => prompt),
      { end: opened.end, ...(signal ? { signal } : {}) },
    );
    rows.push(examples.map(({ answer }, at) => answer.join() === answers[at]?.join()));
  }
  return rows;
}

/** A rung ready to answer any of the examples. */
interface Rung {
  readonly name: string;
  readonly session: GraphSession;
  readonly feeds: readonly Feeds[];
}

async function openRungs(opened: OpenedEngine, examples: readonly Example[]) {
  const rungs: Rung[] = [];
  for (const name of ladder) {
    const weights = opened.model(name);
    const session = await opened.graph(name, () => generateGraph(weights));
    const feeds = examples.map(({ prompt }) =>
      generateFeeds(weights.config, prompt, weights.config.context - prompt.length, opened.end),
    );
    rungs.push({ name, session, feeds });
  }
  return rungs;
}

function placeIn(map: SizeMap, example: Example | undefined): number {
  const splits: readonly string[] = routedSplits;
  return example === undefined ? 0 : (map[splits.indexOf(example.split)] ?? 0);
}

/** Every difficulty comes as often as every other. */
function tableOf(
  examples: readonly Example[],
  rows: readonly (readonly boolean[])[],
  cost: readonly number[],
): SizeTable {
  return {
    cost,
    weight: routedSplits.map(() => 1 / routedSplits.length),
    right: routedSplits.map((split) =>
      rows.map((row) => rightShare(row.filter((_, at) => examples[at]?.split === split))),
    ),
  };
}

/** The place of the rung that is right most often, of equals the smallest. */
function bestSingle(rows: readonly (readonly boolean[])[]): number {
  const shares = rows.map(rightShare);
  return shares.indexOf(Math.max(...shares));
}

function rungSummary(
  opened: OpenedEngine,
  examples: readonly Example[],
  rows: readonly (readonly boolean[])[],
): Record<string, Estimate> {
  const summary: Record<string, Estimate> = {};
  for (const [i, name] of ladder.entries()) {
    const row = rows[i] ?? [];
    const values = parameterCount(opened.model(name).config);
    summary[`bytes.${name}`] = counted(valueBytes({ values, format: 'float16' }), 'byte');
    summary[`right.${name}`] = share(row);
    for (const split of routedSplits)
      summary[`right.${name}.${split}`] = share(
        row.filter((_, at) => examples[at]?.split === split),
      );
  }
  return summary;
}

function share(right: readonly boolean[]): Estimate {
  return proportionInterval(right.filter(Boolean).length, right.length);
}

function rightShare(right: readonly boolean[]): number {
  return right.filter(Boolean).length / right.length;
}
