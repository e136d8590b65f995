// What a token costs when several answers are decoded at once: the same graph with 1, 4 and 16 rows,
// decode alone. Where a token gets much cheaper, the machine had arithmetic to spare.
import type { Feeds } from '#src/runtime/runtime.ts';
import { generateGraph } from '#src/tutor/decode/generate-graph.ts';
import { int32, int64 } from '#src/tutor/decode/values.ts';
import type { Estimate } from '../estimate.ts';
import {
  type Experiment,
  engineOf,
  listParameter,
  modelOf,
  numberParameter,
} from '../experiment.ts';
import { graphSubject, openGraph } from '../graph-subject.ts';
import { secondsBetween } from '../longer-run.ts';
import { measureSubjects } from '../measure-subjects.ts';
import { samplesOf, sittingSamples } from '../sitting-outcome.ts';
import { pairedRatio } from '../statistics/paired-ratio.ts';
import { quantileInterval } from '../statistics/quantile-interval.ts';

/** Tokens of the long answers; the short ones have one. */
const LONG = 16;

/** Summary for each batch: `per-token.<batch>` (s a token), `ratio.<batch>` (against the first batch). */
export const batch: Experiment = {
  id: 'batch',
  version: 1,
  needsEngine: true,
  timed: true,
  defaults: { rounds: 96, batches: '1,4,16' },
  async run(context, parameters, following) {
    const engine = engineOf(context);
    const weights = modelOf(engine, 'tutor');
    const batches = listParameter(parameters, 'batches').map(Number);
    const prompts = promptsOfOneLength(engine.prompts, weights.config.context - LONG + 1);
    const artefacts: Record<string, string> = { tutor: weights.sha256 };
    const opened = [];
    for (const rows of batches) {
      const graph = await openGraph(engine.runtime, generateGraph(weights, rows));
      artefacts[`graph.generate-${rows}`] = graph.sha256;
      opened.push({ rows, graph });
    }
    const sitting = await measureSubjects(
      opened.flatMap(({ rows, graph }) =>
        [1, LONG].map((tokens) =>
          graphSubject(`batch-${rows}.x${tokens}`, graph, [batchFeeds(prompts, rows, tokens)]),
        ),
      ),
      context.bench,
      { rounds: numberParameter(parameters, 'rounds'), ...following },
    );
    for (const { graph } of opened) await graph.session.dispose();

    const perToken = opened.map(({ rows }) => {
      const short = samplesOf(sitting, `batch-${rows}.x1`);
      const long = samplesOf(sitting, `batch-${rows}.x${LONG}`);
      const tokens = (LONG - 1) * rows;
      const seconds = secondsBetween(short, long, tokens);
      return { rows, seconds, step: (long.step + short.step) / tokens };
    });
    const summary: Record<string, Estimate> = {};
    const [first] = perToken;
    for (const { rows, seconds, step } of perToken) {
      summary[`per-token.${rows}`] = quantileInterval(seconds, { unit: 'second-per-token', step });
      if (first && rows !== first.rows)
        summary[`ratio.${rows}`] = pairedRatio(first.seconds, seconds);
    }
    return { samples: sittingSamples(sitting), summary, artefacts };
  },
};

/** The prompts of the commonest length that leaves room for a long answer: rows of a batch are as long. */
function promptsOfOneLength(
  prompts: readonly (readonly number[])[],
  longest: number,
): readonly (readonly number[])[] {
  const byLength = Map.groupBy(
    prompts.filter(({ length }) => length <= longest),
    ({ length }) => length,
  );
  const [most = []] = [...byLength.values()].sort((a, b) => b.length - a.length);
  if (most.length === 0)
    throw new RangeError(`no prompt of ${longest} tokens or fewer: give shorter ones`);
  return most;
}

function batchFeeds(prompts: readonly (readonly number[])[], rows: number, tokens: number): Feeds {
  const taken = Array.from({ length: rows }, (_, row) => prompts[row % prompts.length] ?? []);
  const length = taken[0]?.length ?? 0;
  return {
    tokens: int64(taken.flat(), [rows, length]),
    last: int32(new Array(rows).fill(length - 1), [rows]),
    total: int32([length], []),
    further: int64([tokens - 1], []),
    // Nothing stops an answer: every row gives as many tokens.
    end: int64([-1], []),
  };
}
