// The models that ship: their files, and that every way of running them says what the plain forward says.
import { readFileSync, statSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { shippedModels } from '#src/cli/shipped-models.ts';
import { readRecord } from '#src/cli/train-files.ts';
import { corpusDescription, trainingKey } from '#src/cli/train-run.ts';
import { modelBytes } from '#src/graph/model-bytes.ts';
import { engineContext } from '#src/measure/engine-context.ts';
import { createNodeRuntime } from '#src/runtime/node-runtime.ts';
import { modelPlans, type PlanName, shippedSeed } from '#src/train/models.ts';
import { testSplits } from '#src/train/tasks/grammar.ts';
import { parameterCount } from '#src/tutor/architectures/architecture.ts';
import { parseConfig } from '#src/tutor/config.ts';
import { openCorpus } from '#src/tutor/corpus/corpus.ts';
import { batchedAnswers } from '#src/tutor/decode/answers.ts';
import { generateFeeds } from '#src/tutor/decode/generate-feeds.ts';
import { speculativeGraph } from '#src/tutor/decode/speculative-graph.ts';
import { speculativeTokens } from '#src/tutor/decode/speculative-tokens.ts';
import { seededRandom } from '#src/tutor/random.ts';
import { openReference, referenceAnswer } from '#src/tutor/reference/dense-reference.ts';
import { speculated } from '#src/tutor/speculative.ts';
import { openTutor } from '#src/tutor/tutor.ts';
import { maximumPromptTokens, maximumTokens, vocabulary } from '#src/tutor/vocabulary.ts';
import type { Weights } from '#src/tutor/weights.ts';

const manifestUrl = new URL('../../public/models/manifest.json', import.meta.url);
const manifest = JSON.parse(readFileSync(manifestUrl, 'utf8')) as {
  models: Record<
    string,
    { file: string; bytes: number; sha256: string; parameters: number; config: unknown }
  >;
};
const models = shippedModels();
function shipped(name: string): Weights {
  const weights = models[name];
  if (!weights) throw new Error(`manifest.json has no ${name}: run \`npm run train -- ${name}\``);
  return weights;
}

const limit = maximumTokens - maximumPromptTokens;
const corpus = openCorpus();
const prompts = testSplits.flatMap((split) =>
  corpus.evaluationSet(split, 250).map(({ prompt }) => prompt),
);
const runtime = createNodeRuntime();
const tutorWeights = shipped('tutor');
const draftWeights = shipped('draft');
const tutor = openTutor(runtime, tutorWeights);
const draft = openTutor(runtime, draftWeights);
const { end } = tutor;
afterAll(() => Promise.all([tutor.dispose(), draft.dispose()]));

describe.each(Object.entries(manifest.models))('the file of %s', (name, entry) => {
  it('is the one the manifest describes', () => {
    const { config } = shipped(name);
    expect(statSync(new URL(entry.file, manifestUrl)).size).toBe(entry.bytes);
    expect(config).toEqual(parseConfig(entry.config));
    expect(parameterCount(config)).toBe(entry.parameters);
    expect(config.vocabulary).toBe(vocabulary.length);
    expect(config.context).toBe(maximumTokens);
  });
});

describe('the record of training', () => {
  const { models: recorded } = readRecord();
  const { fingerprint } = corpusDescription();

  it.each(Object.entries(modelPlans))('is of today’s plan and corpus for %s', (name, plan) => {
    const record = recorded.find((model) => model.name === name);
    expect(record?.config).toEqual(plan.config);
    expect(record?.recipe).toEqual(plan.recipe);
    const seeds = record?.runs.map(({ seed }) => seed) ?? [];
    expect(seeds).toContain(shippedSeed);
    expect(new Set(seeds).size).toBe(seeds.length);
    for (const run of record?.runs ?? []) expect(run.key).toBe(trainingKey(plan, fingerprint));
  });

  it.each(Object.entries(manifest.models))('names the file of %s as its own', (name, entry) => {
    expect(entry.config).toEqual(modelPlans[name as PlanName].config);
    const runs = recorded.find((model) => model.name === name)?.runs ?? [];
    expect(entry.sha256).toBe(runs.find(({ seed }) => seed === shippedSeed)?.sha256);
  });

  it.each(['tutor', 'draft'])('holds at least five seeds of the %s', (name) => {
    const runs = recorded.find((model) => model.name === name)?.runs ?? [];
    expect(runs.length).toBeGreaterThanOrEqual(5);
  });
});

describe('the shipped tutor', () => {
  it('gives the reference’s tokens on every test prompt, in one run and in batches', async () => {
    const reference = openReference(tutorWeights);
    const batched = await batchedAnswers(runtime, tutorWeights, prompts, { end, limit });
    for (const [i, prompt] of prompts.entries()) {
      const wanted = referenceAnswer(reference, prompt, { end, limit });
      expect(await tutor.generate(prompt, { limit })).toEqual(wanted);
      expect(batched[i]).toEqual(wanted);
    }
  }, 180_000);

  it('gives the reference’s logits at every position of a text', async () => {
    const reference = openReference(tutorWeights);
    for (const prompt of prompts.slice(0, 20)) {
      reference.rewind(0);
      const { logits } = await tutor.verify(tutor.empty, prompt);
      for (const [i, token] of prompt.entries())
        expect(logits[i] ?? []).toBeAllclose(reference.step(token), {
          atol: 2e-4,
          rtol: 1e-4,
          because: 'float32 sums of up to 576 products in another order; logits reach tens',
        });
    }
  });

  describe('writes its own greedy text on 1 000 prompts', () => {
    let own: number[][] = [];
    beforeAll(async () => {
      own = await batchedAnswers(runtime, tutorWeights, prompts, { end, limit });
    });

    it('step by step with the shipped draft, one to six proposals ahead', async () => {
      const random = seededRandom(1);
      const accepted = new Array<number>(7).fill(0);
      for (const [i, prompt] of prompts.entries()) {
        const k = 1 + (i % 6);
        const request = { target: tutor, draft, prompt, k, temperature: 0, random, limit };
        const { tokens, cycles } = await speculated(request);
        expect(tokens).toEqual(own[i]);
        for (const cycle of cycles) accepted[k] = (accepted[k] ?? 0) + cycle.accepted;
      }
      expect(Math.min(...accepted.slice(1))).toBeGreaterThan(0);
    }, 180_000);

    it.each([
      ['draft', 3],
      ['draft-weak', 6],
      ['draft-random', 2],
    ])(
      'in one graph with %s, %i ahead',
      async (name, k) => {
        const proposer = engineContext(runtime, models).models[name];
        if (!proposer) throw new Error(`no model ${name}`);
        const session = await runtime.createSession(
          modelBytes(speculativeGraph(tutorWeights, proposer, k)),
        );
        for (const [i, prompt] of prompts.entries()) {
          const results = await session.run(generateFeeds(tutor.config, prompt, limit, end));
          expect(speculativeTokens(results, { k, limit, end }).tokens).toEqual(own[i]);
        }
        await session.dispose();
      },
      60_000,
    );
  });
});
