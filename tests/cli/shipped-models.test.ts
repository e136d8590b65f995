// The models that ship: their files, and that every way of running them says what the plain forward says.
import { readFileSync, statSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { shippedModels } from '#src/cli/shipped-models.ts';
import { modelBytes } from '#src/graph/model-bytes.ts';
import { createNodeRuntime } from '#src/runtime/node-runtime.ts';
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
  models: Record<string, { file: string; bytes: number; parameters: number; config: unknown }>;
};
const models = shippedModels();
function shipped(name: string): Weights {
  const weights = models[name];
  if (!weights) throw new Error(`manifest.json has no ${name}: run \`npm run train -- ${name}\``);
  return weights;
}

const limit = maximumTokens - maximumPromptTokens;
const prompts = openCorpus()
  .evaluationSet('held-cells', 1000)
  .map(({ prompt }) => prompt);
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

describe('the shipped tutor', () => {
  it('gives the reference’s tokens on every test prompt, in one run and in batches', async () => {
    const reference = openReference(tutorWeights);
    const batched = await batchedAnswers(runtime, tutorWeights, prompts, { end, limit });
    for (const [i, prompt] of prompts.entries()) {
      const wanted = referenceAnswer(reference, prompt, { end, limit });
      expect(await tutor.generate(prompt, { limit })).toEqual(wanted);
      expect(batched[i]).toEqual(wanted);
    }
  }, 60_000);

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

  it('writes its own greedy text with the shipped draft, on 1 000 prompts', async () => {
    const own = await batchedAnswers(runtime, tutorWeights, prompts, { end, limit });
    const k = 3;
    const session = await runtime.createSession(
      modelBytes(speculativeGraph(tutorWeights, draftWeights, k)),
    );
    const random = seededRandom(1);
    let accepted = 0;
    for (const [i, prompt] of prompts.entries()) {
      const results = await session.run(generateFeeds(tutor.config, prompt, limit, end));
      const inGraph = speculativeTokens(results, { k, limit, end });
      expect(inGraph.tokens).toEqual(own[i]);
      const request = { target: tutor, draft, prompt, k, temperature: 0, random, limit };
      const byStep = await speculated(request);
      expect(byStep.tokens).toEqual(own[i]);
      for (const cycle of byStep.cycles) accepted += cycle.accepted;
    }
    expect(accepted).toBeGreaterThan(0);
    await session.dispose();
  }, 60_000);
});
