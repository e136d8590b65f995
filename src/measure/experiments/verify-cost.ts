// What it costs to verify k drafted tokens: a forward over k + 1 positions against one over a single
// position. Textbooks take the ratio for 1; on a small model it is not. Also what one step of each draft
// costs against one of the tutor, which is the other half of the price of speculation.
import { openTutor, type Tutor } from '#src/tutor/tutor.ts';
import type { Subject } from '../bench.ts';
import type { Estimate } from '../estimate.ts';
import {
  type Experiment,
  engineOf,
  listParameter,
  modelOf,
  numberParameter,
} from '../experiment.ts';
import { followingParts } from '../following-parts.ts';
import { graphSubject, type OpenGraph, openGraph } from '../graph-subject.ts';
import { secondsBetween } from '../longer-run.ts';
import { timeRatio } from '../measure-pair.ts';
import { measureSubjects } from '../measure-subjects.ts';
import { REPEATS, repeatedForwardFeeds, repeatedForwardGraph } from '../repeated-forward.ts';
import { samplesOf, sittingSamples } from '../sitting-outcome.ts';
import { pairedRatio } from '../statistics/paired-ratio.ts';

/** Positions in the cache during every forward: a prompt and the beginning of its answer. */
const FILLED = 20;

/**
 * Summary: `ratio.<k>` (k + 1 positions against 1, both inside one graph), `stepwise.<k>` (the same, one
 * run a verification), `step-cost.<draft>` (a draft's step against the tutor's, both inside one graph).
 */
export const verifyCost: Experiment = {
  id: 'verify-cost',
  version: 1,
  needsEngine: true,
  timed: true,
  defaults: { rounds: 96, lengths: '1,2,3,4,5,6', drafts: 'draft,draft-weak,draft-random' },
  async run(context, parameters, following) {
    const { bench } = context;
    const engine = engineOf(context);
    const rounds = numberParameter(parameters, 'rounds');
    const lengths = listParameter(parameters, 'lengths').map(Number);
    const drafts = listParameter(parameters, 'drafts');
    const [inGraphPart, stepwisePart] = followingParts(following, 2);
    const forwards = [
      ...[0, ...lengths].map((k) => ({ name: `tutor.${k + 1}`, model: 'tutor', positions: k + 1 })),
      ...drafts.map((draft) => ({ name: `${draft}.1`, model: draft, positions: 1 })),
    ];

    const graphs: Record<string, OpenGraph> = {};
    for (const { name, model, positions } of forwards)
      graphs[name] = await openGraph(
        engine.runtime,
        repeatedForwardGraph(modelOf(engine, model), positions),
      );
    const repeated = await measureSubjects(
      forwards.flatMap(({ name, positions }) =>
        [1, REPEATS].map((times) =>
          graphSubject(`${name}.x${times}`, graphs[name] as OpenGraph, [
            repeatedForwardFeeds(positions, FILLED, times),
          ]),
        ),
      ),
      bench,
      { rounds, ...inGraphPart },
    );
    for (const { session } of Object.values(graphs)) await session.dispose();

    const tutor = openTutor(engine.runtime, modelOf(engine, 'tutor'), engine);
    const subjects = await verifications(tutor, engine.prompts[0] ?? [], [0, ...lengths]);
    const stepwise = await measureSubjects(subjects, bench, { rounds, ...stepwisePart });
    await tutor.dispose();

    const inGraph = (name: string) =>
      secondsBetween(
        samplesOf(repeated, `${name}.x1`),
        samplesOf(repeated, `${name}.x${REPEATS}`),
        REPEATS - 1,
      );
    const one = inGraph('tutor.1');
    const single = samplesOf(stepwise, 'stepwise.1');
    const summary: Record<string, Estimate> = {};
    for (const k of lengths) {
      summary[`ratio.${k}`] = pairedRatio(one, inGraph(`tutor.${k + 1}`));
      summary[`stepwise.${k}`] = timeRatio(single, samplesOf(stepwise, `stepwise.${k + 1}`));
    }
    for (const draft of drafts)
      summary[`step-cost.${draft}`] = pairedRatio(one, inGraph(`${draft}.1`));
    const hashes = Object.entries(graphs).map(([name, { sha256 }]) => [`graph.${name}`, sha256]);
    const models = ['tutor', ...drafts].map((name) => [name, modelOf(engine, name).sha256]);
    return {
      samples: { ...sittingSamples(repeated), ...sittingSamples(stepwise) },
      summary,
      artefacts: Object.fromEntries([...models, ...hashes]),
    };
  },
};

/** One verification a run, of k + 1 tokens after the same prompt. */
async function verifications(
  tutor: Tutor,
  prompt: readonly number[],
  lengths: readonly number[],
): Promise<Subject[]> {
  const { state } = await tutor.prefill(prompt);
  return lengths.map((k) => {
    const tokens = prompt.slice(0, k + 1);
    return {
      name: `stepwise.${k + 1}`,
      async run(times) {
        let last: unknown;
        for (let time = 0; time < times; time++) last = await tutor.verify(state, tokens);
        return last;
      },
    };
  });
}
