// What a token costs when several answers are decoded at once: the same graph with 1, 4 and 16 rows,
// decode alone. Where a token gets much cheaper, the machine had arithmetic to spare.
import type { Feeds } from '#src/runtime/runtime.ts';
import { generateGraph } from '#src/tutor/decode/generate-graph.ts';
import { int32, int64 } from '#src/tutor/decode/values.ts';
import { graphSubject } from '../engine-subjects.ts';
import type { Estimate } from '../estimate.ts';
import { type Experiment, listParameter, numberParameter } from '../experiment.ts';
import { secondsBetween } from '../longer-run.ts';
import { measureSubjects } from '../measure-subjects.ts';
import { samplesOf, sittingSamples } from '../sitting-outcome.ts';
import { pairedRatio } from '../statistics/paired-ratio.ts';
import { quantileInterval } from '../statistics/quantile-interval.ts';
import { withEngine } from '../with-engine.ts';

/** Tokens of the long answers; the short ones have one. */
const LONG = 16;

/** Summary for each batch: `per-token.<batch>` (s a token), `ratio.<batch>` (against the first batch). */
export const batch: Experiment = {
  id: 'batch',
  version: 1,
  needsEngine: true,
  timed: true,
  defaults: { rounds: 96, batches: '1,4,16' },
  run: (context, parameters, following) =>
    withEngine(context, following.signal, async (opened) => {
      const weights = opened.model('tutor');
      const batches = listParameter(parameters, 'batches').map(Number);
      const longest = weights.config.context - LONG + 1;
      const prompts = opened.prompts((all) => promptsOfOneLength(all, longest));
      const subjects = [];
      for (const rows of batches) {
        const session = await opened.graph(`generate-${rows}`, () => generateGraph(weights, rows));
        for (const tokens of [1, LONG])
          subjects.push(
            graphSubject(`batch-${rows}.x${tokens}`, session, [batchFeeds(prompts, rows, tokens)]),
          );
      }
      const rounds = numberParameter(parameters, 'rounds');
      const sitting = await measureSubjects(subjects, context.bench, { rounds, ...following });

      const perToken = batches.map((rows) => {
        const short = samplesOf(sitting, `batch-${rows}.x1`);
        const long = samplesOf(sitting, `batch-${rows}.x${LONG}`);
        const tokens = (LONG - 1) * rows;
        const seconds = secondsBetween(short, long, tokens);
        return { rows, seconds, step: (long.step + short.step) / tokens };
      });
      const summary: Record<string, Estimate> = {};
      const [first] = perToken;
      for (const { rows, seconds, step } of perToken) {
        summary[`per-token.${rows}`] = quantileInterval(seconds, {
          unit: 'second-per-token',
          step,
        });
        if (first && rows !== first.rows)
          summary[`ratio.${rows}`] = pairedRatio(first.seconds, seconds);
      }
      return {
        samples: sittingSamples(sitting),
        summary,
        inputs: opened.inputs,
        artefacts: opened.artefacts,
      };
    }),
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
