// Whether speculation pays, by the clock: time of speculative decoding over time of plain decoding for
// every draft and draft length, best against best (both as one graph) and step by step against step by
// step. Both sides answer the same held-out prompts with the same tokens.
import { generateFeeds } from '#src/tutor/decode/generate-feeds.ts';
import { generateGraph } from '#src/tutor/decode/generate-graph.ts';
import { speculativeGraph } from '#src/tutor/decode/speculative-graph.ts';
import { seededRandom } from '#src/tutor/random.ts';
import { speculated } from '#src/tutor/speculative.ts';
import type { Bench, Following, Subject } from '../bench.ts';
import { bestRatio, type Candidate } from '../best-ratio.ts';
import { speculativeAnswer, steppedAnswer } from '../decoded-answers.ts';
import { callSubject, graphSubject } from '../engine-subjects.ts';
import type { Estimate } from '../estimate.ts';
import { type Experiment, listParameter, numberParameter } from '../experiment.ts';
import { followingParts } from '../following-parts.ts';
import { timeRatio } from '../measure-pair.ts';
import { measureSubjects, type Sitting } from '../measure-subjects.ts';
import { samplesOf, sittingSamples } from '../sitting-outcome.ts';
import { proportionInterval } from '../statistics/proportion-interval.ts';
import { type OpenedEngine, withEngine } from '../with-engine.ts';

/**
 * Summary: `ratio.<draft>.<k>` (in-graph speculative over in-graph plain; below 1 speculation is
 * faster), `stepwise.<draft>.<k>` (step by step on both sides), `best` (in-graph, of the draft and length
 * chosen on the first half of the rounds, over the second), `identical` (answers that are the plain ones,
 * over all drafts and lengths). Which one is best: samples `best.draft` (its place in `drafts`, from 0)
 * and `best.k`.
 */
export const draftLength: Experiment = {
  id: 'draft-length',
  version: 1,
  needsEngine: true,
  timed: true,
  defaults: { rounds: 96, lengths: '1,2,3,4,5,6', drafts: 'draft,draft-weak,draft-random' },
  async run(context, parameters, following) {
    const { bench } = context;
    const rounds = numberParameter(parameters, 'rounds');
    const lengths = listParameter(parameters, 'lengths').map(Number);
    const drafts = listParameter(parameters, 'drafts');
    const samples: Record<string, readonly number[]> = {};
    const summary: Record<string, Estimate> = {};
    const inputs: Record<string, string> = {};
    const artefacts: Record<string, string> = {};
    const same: boolean[] = [];
    const candidates: (Candidate & { readonly draft: string; readonly k: number })[] = [];
    const collect = (kind: string, draft: string, sitting: Sitting) => {
      Object.assign(samples, sittingSamples(sitting, `${kind}.${draft}.`));
      const plain = samplesOf(sitting, 'plain');
      for (const k of lengths) {
        const speculative = samplesOf(sitting, `k${k}`);
        summary[`${kind}.${draft}.${k}`] = timeRatio(plain, speculative);
        if (kind === 'ratio') candidates.push({ a: plain, b: speculative, draft, k });
      }
    };
    const parts = followingParts(following, 2 * drafts.length);
    // One draft after the other: all their graphs at once would crowd a page's memory.
    for (const [place, draft] of drafts.entries())
      await withEngine(context, following.signal, async (opened) => {
        const graphs = await inGraph(opened, draft, lengths, same, { bench, ...following });
        const first = { rounds, ...parts[2 * place] };
        collect('ratio', draft, await measureSubjects(graphs, bench, first));
        const second = { rounds, ...parts[2 * place + 1] };
        const steps = stepwise(opened, draft, lengths);
        collect('stepwise', draft, await measureSubjects(steps, bench, second));
        Object.assign(inputs, opened.inputs);
        Object.assign(artefacts, opened.artefacts);
      });
    const { chosen, estimate } = bestRatio(candidates);
    summary['best'] = estimate;
    samples['best.draft'] = [drafts.indexOf(chosen.draft)];
    samples['best.k'] = [chosen.k];
    summary['identical'] = proportionInterval(same.filter(Boolean).length, same.length);
    return { samples, summary, inputs, artefacts };
  },
};

/** Plain and speculative graphs as subjects; notes in `same` whether their answers agree. */
async function inGraph(
  opened: OpenedEngine,
  draft: string,
  lengths: readonly number[],
  same: boolean[],
  { bench, signal }: Following & { readonly bench: Bench },
): Promise<Subject[]> {
  const { end } = opened;
  const prompts = opened.prompts();
  const target = opened.model('tutor');
  const limit = ({ length }: readonly number[]) => target.config.context - length;
  const feeds = prompts.map((prompt) => generateFeeds(target.config, prompt, limit(prompt), end));
  const plain = await opened.graph('generate', () => generateGraph(target));
  const tutor = opened.tutor('tutor');
  const subjects = [graphSubject('plain', plain, feeds)];
  for (const k of lengths) {
    const session = await opened.graph(`speculative.${draft}.${k}`, () =>
      speculativeGraph(target, opened.model(draft), k),
    );
    for (const [i, prompt] of prompts.entries()) {
      await bench.pause();
      signal?.throwIfAborted();
      const answer = speculativeAnswer(await session.run(feeds[i] ?? {}), limit(prompt), end);
      same.push(answer.join() === (await tutor.generate(prompt)).join());
    }
    subjects.push(graphSubject(`k${k}`, session, feeds));
  }
  return subjects;
}

/** Plain and speculative decoding driven from here, one run a forward, over the same prompts. */
function stepwise(opened: OpenedEngine, name: string, lengths: readonly number[]): Subject[] {
  const target = opened.tutor('tutor');
  const draft = opened.tutor(name);
  const prompts = opened.prompts();
  const random = seededRandom(0);
  return [
    callSubject('plain', prompts, (prompt) => steppedAnswer(target, prompt)),
    ...lengths.map((k) =>
      callSubject(`k${k}`, prompts, (prompt) =>
        speculated({ target, draft, prompt, k, temperature: 0, random }),
      ),
    ),
  ];
}
