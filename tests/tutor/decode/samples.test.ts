import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { modelBytes } from '#src/graph/model-bytes.ts';
import { createNodeRuntime } from '#src/runtime/node-runtime.ts';
import type { GraphSession } from '#src/runtime/runtime.ts';
import { distribution } from '#src/tutor/acceptance.ts';
import { batchedAnswers } from '#src/tutor/decode/answers.ts';
import { sampledGraph } from '#src/tutor/decode/sampled-graph.ts';
import { sampleFeeds, samplesIn } from '#src/tutor/decode/samples.ts';
import { seededRandom } from '#src/tutor/random.ts';
import { openReference } from '#src/tutor/reference/dense-reference.ts';
import { chiSquareTail } from '../chi-square.ts';
import { smallWeights, somePrompts } from '../small-models.ts';

const runtime = createNodeRuntime();
const end = 7;
const weights = smallWeights(21);
const count = 8;
let session: GraphSession;
beforeAll(async () => {
  session = await runtime.createSession(modelBytes(sampledGraph(weights, count)));
});
afterAll(() => session.dispose());

async function sampled(prompt: readonly number[], temperature: number, seed: number) {
  const options = { count, temperature, random: seededRandom(seed), end };
  return samplesIn(await session.run(sampleFeeds(weights.config, prompt, options)), end);
}

/** Logits before each token of a text, by the plain forward. */
function logitsOf(prompt: readonly number[], tokens: readonly number[]): Float32Array[] {
  const reference = openReference(weights);
  const all = [...prompt, ...tokens.slice(0, -1)].map((token) =>
    Float32Array.from(reference.step(token)),
  );
  return all.slice(prompt.length - 1);
}

describe('several sampled answers in one run', () => {
  it('are all the greedy one where the temperature is all but 0', async () => {
    const prompts = somePrompts(6, 6);
    const greedy = await batchedAnswers(runtime, weights, prompts, { end });
    for (const [i, prompt] of prompts.entries())
      for (const { tokens } of await sampled(prompt, 1e-4, 1)) expect(tokens).toEqual(greedy[i]);
  });

  it('end each at its own end token, and bear the probability of their own tokens', async () => {
    const found = await sampled([3, 11, 2], 1.5, 3);
    expect(new Set(found.map(({ tokens }) => tokens.length)).size).toBeGreaterThan(1);
    for (const { tokens, logProbability } of found) {
      expect(tokens.slice(0, -1)).not.toContain(end);
      const summed = logitsOf([3, 11, 2], tokens).reduce((sum, logits, i) => {
        return sum + Math.log(distribution(logits, 1)[tokens[i] as number] as number);
      }, 0);
      expect([logProbability]).toBeAllclose([summed], {
        atol: 1e-4,
        because: 'single precision over at most thirteen tokens',
      });
    }
  });

  it('follow the model’s distribution row by row (χ², p > 0.001)', async () => {
    const prompt = [5, 1];
    const [logits] = logitsOf(prompt, [0]);
    const expected = [...distribution(logits as Float32Array, 1.5)];
    const counts = [0, count - 1].map(() => expected.map(() => 0));
    for (let seed = 0; seed < 1000; seed++) {
      const found = await sampled(prompt, 1.5, seed * 7 + 1);
      for (const [i, row] of [0, count - 1].entries()) {
        const token = found[row]?.tokens[0] as number;
        const own = counts[i] as number[];
        own[token] = (own[token] ?? 0) + 1;
      }
    }
    for (const own of counts) expect(chiSquareTail(own, expected)).toBeGreaterThan(0.001);
  });

  it('are refused where the context has no place for them', () => {
    const options = { count, temperature: 1, random: seededRandom(1), end };
    expect(() => sampleFeeds({ context: 4 }, [1, 2, 3, 4], options)).toThrow('holds 4');
  });
});
