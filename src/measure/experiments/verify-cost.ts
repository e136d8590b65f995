// What it costs to verify k drafted tokens: a forward over k + 1 positions against one over a single
// position. Textbooks take the ratio for 1; on a small model it is not. Also what one step of each draft
// costs against one of the tutor, which is the other half of the price of speculation.
import type { Bench, Following, Subject } from '../bench.ts';
import { callSubject, graphSubject } from '../engine-subjects.ts';
import type { Estimate } from '../estimate.ts';
import { type Experiment, listParameter, numberParameter } from '../experiment.ts';
import { followingParts } from '../following-parts.ts';
import { secondsBetween } from '../longer-run.ts';
import { timeRatio } from '../measure-pair.ts';
import { measureSubjects, type Sitting } from '../measure-subjects.ts';
import { REPEATS, repeatedForwardFeeds, repeatedForwardGraph } from '../repeated-forward.ts';
import { samplesOf, sittingSamples } from '../sitting-outcome.ts';
import { pairedRatio } from '../statistics/paired-ratio.ts';
import { type OpenedEngine, withEngine } from '../with-engine.ts';

/** Positions in the cache during every forward: a prompt and the beginning of its answer. */
const FILLED = 20;

/**
 * Summary: `ratio.<k>` (k + 1 positions against 1, both inside one graph), `stepwise.<k>` (the same, one
 * run a verification, in turns), `hot.<k>` (the same with each subject measured in a row, its weights warm in the
 * cache), `step-cost.<draft>` (a draft's step against the tutor's, both inside one graph).
 */
export const verifyCost: Experiment = {
  id: 'verify-cost',
  version: 1,
  needsEngine: true,
  timed: true,
  defaults: { rounds: 96, lengths: '1,2,3,4,5,6', drafts: 'draft,draft-weak,draft-random' },
  run: (context, parameters, following) =>
    withEngine(context, following.signal, async (opened) => {
      const rounds = numberParameter(parameters, 'rounds');
      const lengths = listParameter(parameters, 'lengths').map(Number);
      const drafts = listParameter(parameters, 'drafts');
      const [first, second, third] = followingParts(following, 3);
      const forwards = [
        ...[0, ...lengths].map((k) => ({ model: 'tutor', positions: k + 1 })),
        ...drafts.map((model) => ({ model, positions: 1 })),
      ];
      const inGraph = await repeatedForwards(opened, forwards, context.bench, { rounds, ...first });
      const subjects = await verifications(opened, [0, ...lengths]);
      const stepwise = await measureSubjects(subjects, context.bench, { rounds, ...second });
      const schedule = 'hot';
      const hot = await measureSubjects(subjects, context.bench, { rounds, schedule, ...third });

      const forward = (model: string, positions: number) =>
        secondsBetween(
          samplesOf(inGraph, `${model}.${positions}.x1`),
          samplesOf(inGraph, `${model}.${positions}.x${REPEATS}`),
          REPEATS - 1,
        );
      const one = forward('tutor', 1);
      const single = samplesOf(stepwise, '1');
      const summary: Record<string, Estimate> = {};
      for (const k of lengths) {
        summary[`ratio.${k}`] = pairedRatio(one, forward('tutor', k + 1));
        summary[`stepwise.${k}`] = timeRatio(single, samplesOf(stepwise, `${k + 1}`));
        summary[`hot.${k}`] = timeRatio(samplesOf(hot, '1'), samplesOf(hot, `${k + 1}`));
      }
      for (const draft of drafts)
        summary[`step-cost.${draft}`] = pairedRatio(one, forward(draft, 1));
      return {
        samples: {
          ...sittingSamples(inGraph, 'in-graph.'),
          ...sittingSamples(stepwise, 'stepwise.'),
          ...sittingSamples(hot, 'hot.'),
        },
        summary,
        inputs: opened.inputs,
        artefacts: opened.artefacts,
      };
    }),
};

/** Forwards inside graphs, one and many a run, all interleaved. */
async function repeatedForwards(
  opened: OpenedEngine,
  forwards: readonly { readonly model: string; readonly positions: number }[],
  bench: Bench,
  options: Following & { readonly rounds: number },
): Promise<Sitting> {
  const subjects: Subject[] = [];
  for (const { model, positions } of forwards) {
    const name = `${model}.${positions}`;
    const session = await opened.graph(name, () =>
      repeatedForwardGraph(opened.model(model), positions),
    );
    for (const times of [1, REPEATS]) {
      const feeds = repeatedForwardFeeds(positions, opened.input('filled', FILLED), times);
      subjects.push(graphSubject(`${name}.x${times}`, session, [feeds]));
    }
  }
  return measureSubjects(subjects, bench, options);
}

/** One verification a run, of k + 1 tokens after the same prompt; named by the number of tokens. */
async function verifications(opened: OpenedEngine, lengths: readonly number[]): Promise<Subject[]> {
  const [prompt = []] = opened.prompts((all) => all.slice(0, 1));
  const tutor = opened.tutor('tutor');
  const { state } = await tutor.prefill(prompt);
  return lengths.map((k) => {
    const tokens = Array.from({ length: k + 1 }, (_, i) => prompt[i % prompt.length] ?? 0);
    return callSubject(`${k + 1}`, [tokens], (read) => tutor.verify(state, read));
  });
}
