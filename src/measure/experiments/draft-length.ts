// Whether speculation pays, by the clock: time of speculative decoding over time of plain decoding for
// every draft and draft length, best against best (both as one graph) and step by step against step by
// step. Both sides answer the same held-out prompts with the same tokens.
import type { GraphSession } from '#src/runtime/runtime.ts';
import { generateFeeds } from '#src/tutor/decode/generate-feeds.ts';
import { generateGraph } from '#src/tutor/decode/generate-graph.ts';
import { speculativeGraph } from '#src/tutor/decode/speculative-graph.ts';
import { seededRandom } from '#src/tutor/random.ts';
import { speculated } from '#src/tutor/speculative.ts';
import { openTutor, type Tutor } from '#src/tutor/tutor.ts';
import type { Bench, Following, Subject } from '../bench.ts';
import { speculativeAnswer, steppedAnswer } from '../decoded-answers.ts';
import type { EngineContext } from '../engine-context.ts';
import type { Estimate } from '../estimate.ts';
import {
  type Experiment,
  engineOf,
  listParameter,
  modelOf,
  numberParameter,
} from '../experiment.ts';
import { followingParts } from '../following-parts.ts';
import { graphSubject, openGraph } from '../graph-subject.ts';
import { timeRatio } from '../measure-pair.ts';
import { measureSubjects, type Sitting } from '../measure-subjects.ts';
import { samplesOf } from '../sitting-outcome.ts';
import { proportionInterval } from '../statistics/proportion-interval.ts';

/**
 * Summary: `ratio.<draft>.<k>` (in-graph speculative over in-graph plain; below 1 speculation is
 * faster), `stepwise.<draft>.<k>` (step by step on both sides), `identical` (answers that are the plain
 * ones, over all drafts and lengths).
 */
export const draftLength: Experiment = {
  id: 'draft-length',
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
    const samples: Record<string, readonly number[]> = {};
    const summary: Record<string, Estimate> = {};
    const artefacts: Record<string, string> = { tutor: modelOf(engine, 'tutor').sha256 };
    const same: boolean[] = [];

    const parts = followingParts(following, 2 * drafts.length);
    for (const [place, draft] of drafts.entries()) {
      artefacts[draft] = modelOf(engine, draft).sha256;
      const inGraph = await openInGraph(engine, draft, lengths, bench, following);
      same.push(...inGraph.same);
      Object.assign(artefacts, inGraph.artefacts);
      const graphs = await measureSubjects(inGraph.subjects, bench, {
        rounds,
        ...parts[2 * place],
      });
      for (const session of inGraph.sessions) await session.dispose();
      collect('ratio', draft, lengths, graphs, { samples, summary });

      const stepwise = openStepwise(engine, draft, lengths);
      const steps = await measureSubjects(stepwise.subjects, bench, {
        rounds,
        ...parts[2 * place + 1],
      });
      for (const tutor of stepwise.tutors) await tutor.dispose();
      collect('stepwise', draft, lengths, steps, { samples, summary });
    }
    summary['identical'] = proportionInterval(same.filter(Boolean).length, same.length);
    return { samples, summary, artefacts };
  },
};

/** Adds a sitting whose first subject is plain and whose others are one a draft length. */
function collect(
  kind: 'ratio' | 'stepwise',
  draft: string,
  lengths: readonly number[],
  sitting: Sitting,
  { samples, summary }: Record<'samples', object> & Record<'summary', Record<string, Estimate>>,
): void {
  const named = sitting.subjects.map(({ name, seconds }) => [`${kind}.${draft}.${name}`, seconds]);
  Object.assign(samples, Object.fromEntries(named));
  const plain = samplesOf(sitting, 'plain');
  for (const k of lengths)
    summary[`${kind}.${draft}.${k}`] = timeRatio(plain, samplesOf(sitting, `k${k}`));
}

/** Plain and speculative graphs as subjects, and whether their answers agree, prompt by prompt. */
async function openInGraph(
  engine: EngineContext,
  draft: string,
  lengths: readonly number[],
  bench: Bench,
  { signal }: Following,
) {
  const { runtime, prompts, end } = engine;
  const target = modelOf(engine, 'tutor');
  const { context } = target.config;
  const feeds = prompts.map((prompt) =>
    generateFeeds(target.config, prompt, context - prompt.length, end),
  );
  const plain = await openGraph(runtime, generateGraph(target));
  const tutor = openTutor(runtime, target, engine);
  const sessions: GraphSession[] = [plain.session];
  const subjects: Subject[] = [graphSubject('plain', plain, feeds)];
  const artefacts: Record<string, string> = { 'graph.generate': plain.sha256 };
  const same: boolean[] = [];
  for (const k of lengths) {
    const graph = await openGraph(runtime, speculativeGraph(target, modelOf(engine, draft), k));
    artefacts[`graph.speculative.${draft}.${k}`] = graph.sha256;
    for (const [i, prompt] of prompts.entries()) {
      await bench.pause();
      signal?.throwIfAborted();
      const results = await graph.session.run(feeds[i] ?? {});
      const answer = speculativeAnswer(results, context - prompt.length, end);
      same.push(answer.join() === (await tutor.generate(prompt)).join());
    }
    sessions.push(graph.session);
    subjects.push(graphSubject(`k${k}`, graph, feeds));
  }
  await tutor.dispose();
  return { sessions, subjects, artefacts, same };
}

/** Plain and speculative decoding driven from here, one run a forward, over the same prompts. */
function openStepwise(engine: EngineContext, draftName: string, lengths: readonly number[]) {
  const { runtime, prompts } = engine;
  const target = openTutor(runtime, modelOf(engine, 'tutor'), engine);
  const draft = openTutor(runtime, modelOf(engine, draftName), engine);
  const random = seededRandom(0);
  const subject = (name: string, answer: (prompt: readonly number[]) => Promise<unknown>) =>
    answerSubject(name, prompts, answer);
  const subjects = [
    subject('plain', (prompt) => steppedAnswer(target, prompt)),
    ...lengths.map((k) =>
      subject(`k${k}`, (prompt) =>
        speculated({ target, draft, prompt, k, temperature: 0, random }),
      ),
    ),
  ];
  const tutors: Tutor[] = [target, draft];
  return { subjects, tutors };
}

/** Answers to one prompt a sample, the next prompt every round. */
function answerSubject(
  name: string,
  prompts: readonly (readonly number[])[],
  answer: (prompt: readonly number[]) => Promise<unknown>,
): Subject {
  let prompt = prompts[0] ?? [];
  return {
    name,
    turn(round) {
      prompt = prompts[round % prompts.length] ?? [];
    },
    async run(times) {
      let last: unknown;
      for (let time = 0; time < times; time++) last = await answer(prompt);
      return last;
    },
  };
}
