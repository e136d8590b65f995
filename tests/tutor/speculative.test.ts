// Speculative text is the target's own: equal when greedy, equally distributed when sampled.
import { afterAll, describe, expect, it } from 'vitest';
import type { Graph } from '#src/graph/graph.ts';
import { modelBytes } from '#src/graph/model-bytes.ts';
import { createNodeRuntime } from '#src/runtime/node-runtime.ts';
import type { TensorValue } from '#src/runtime/runtime.ts';
import { distribution, draw, judged } from '#src/tutor/acceptance.ts';
import { batchedAnswers } from '#src/tutor/decode/answers.ts';
import { generatedTokens, generateFeeds } from '#src/tutor/decode/generate-feeds.ts';
import { sampledGraph } from '#src/tutor/decode/sampled-graph.ts';
import { sampledSpeculativeGraph } from '#src/tutor/decode/sampled-speculative-graph.ts';
import { type residualWeights, uniformNumbers } from '#src/tutor/decode/sampling.ts';
import { speculativeGraph } from '#src/tutor/decode/speculative-graph.ts';
import { speculativeTokens } from '#src/tutor/decode/speculative-tokens.ts';
import { type Random, seededRandom } from '#src/tutor/random.ts';
import { openReference } from '#src/tutor/reference/dense-reference.ts';
import { speculated } from '#src/tutor/speculative.ts';
import { openTutor } from '#src/tutor/tutor.ts';
import { chiSquareTail } from './chi-square.ts';
import { smallWeights, somePrompts } from './small-models.ts';

const runtime = createNodeRuntime();
const end = 7;
const targetWeights = smallWeights(21);
const draftWeights = smallWeights(22, { dModel: 16, heads: 1, dFeedForward: 16 });
const target = openTutor(runtime, targetWeights, { end });
const draft = openTutor(runtime, draftWeights, { end });
afterAll(() => Promise.all([target.dispose(), draft.dispose()]));

describe('greedy speculative decoding', () => {
  it('writes the target’s own text on 1 000 prompts, with at most k + 1 tokens a verification', async () => {
    const prompts = somePrompts(1000, 9);
    const own = await batchedAnswers(runtime, targetWeights, prompts, { end, batch: 64 });
    const random = seededRandom(5);
    const lengths = new Set<number>();
    for (const [i, prompt] of prompts.entries()) {
      const k = 1 + (i % 5);
      const { tokens, cycles } = await speculated({
        target,
        draft,
        prompt,
        k,
        temperature: 0,
        random,
      });
      expect(tokens).toEqual(own[i]);
      const yielded = cycles.map(({ accepted }) => accepted + 1);
      for (const { proposed, accepted } of cycles) {
        expect(proposed).toBeLessThanOrEqual(k);
        expect(accepted).toBeLessThanOrEqual(proposed);
      }
      const sum = 1 + yielded.reduce((a, b) => a + b, 0);
      // Only tokens after an end token are dropped.
      if (tokens.at(-1) !== end) expect(sum).toBe(tokens.length);
      expect(sum).toBeGreaterThanOrEqual(tokens.length);
      for (const n of yielded) lengths.add(n);
    }
    expect(lengths.size).toBeGreaterThan(1);
  });

  it('with the target as its own draft accepts everything, the end token too', async () => {
    for (const prompt of somePrompts(40, 9)) {
      const { tokens, cycles } = await speculated({
        target,
        draft: target,
        prompt,
        k: 3,
        temperature: 0,
        random: seededRandom(1),
      });
      expect(tokens).toEqual(await target.generate(prompt));
      for (const { proposed, accepted } of cycles) expect(accepted).toBe(proposed);
    }
  });

  it.each([1, 2, 4, 6])('as one graph with k = %i writes the same text', async (k) => {
    const session = await runtime.createSession(
      modelBytes(speculativeGraph(targetWeights, draftWeights, k)),
    );
    for (const prompt of somePrompts(60, 9)) {
      const limit = 16 - prompt.length;
      const results = await session.run(generateFeeds(targetWeights.config, prompt, limit, end));
      const { tokens, cycles } = speculativeTokens(results, { k, limit, end });
      expect(tokens).toEqual(await target.generate(prompt));
      for (const { accepted } of cycles) expect(accepted).toBeLessThanOrEqual(k);
      const byStep = await speculated({
        target,
        draft,
        prompt,
        k,
        temperature: 0,
        random: seededRandom(1),
      });
      // Near the limit and after an end token the step-by-step form proposes less; before, both agree.
      const whole = byStep.cycles.filter(({ proposed }) => proposed === k);
      expect(cycles.slice(0, whole.length).map((c) => c.accepted)).toEqual(
        whole.map((c) => c.accepted),
      );
    }
    await session.dispose();
  });
});

describe('sampled speculative decoding', () => {
  // Eight tokens, so that every triple of them is expected often enough to be counted.
  const few = { vocabulary: 8 };
  const bigWeights = smallWeights(31, few);
  const big = openTutor(runtime, bigWeights, { end });
  const smallDraft = smallWeights(32, { ...few, dModel: 16, heads: 1, dFeedForward: 16 });
  const small = openTutor(runtime, smallDraft, { end });
  afterAll(() => Promise.all([big.dispose(), small.dispose()]));
  const prompt = [3, 5];
  const runs = 4000;
  const temperature = 1;

  /** The exact joint distribution of the first three tokens, from the plain forward. */
  function exactTriples(): Map<string, number> {
    const reference = openReference(bigWeights);
    const following = (tokens: number[]) => {
      reference.rewind(0);
      let logits: Float32Array = new Float32Array();
      for (const token of [...prompt, ...tokens]) logits = reference.step(token);
      return distribution(logits, temperature);
    };
    const triples = new Map<string, number>();
    for (const [a, pa] of following([]).entries()) {
      if (a === end) triples.set(`${[a]}`, pa);
      else
        for (const [b, pb] of following([a]).entries()) {
          if (b === end) triples.set(`${[a, b]}`, pa * pb);
          else
            for (const [c, pc] of following([a, b]).entries())
              triples.set(`${[a, b, c]}`, pa * pb * pc);
        }
    }
    return triples;
  }

  const limit = 3;
  const k = 2;

  /** χ² tail of the texts that `text` writes, against the target's own. */
  async function tailOfTexts(text: (random: Random) => Promise<readonly number[]>) {
    const exact = exactTriples();
    const counts = new Map([...exact.keys()].map((key) => [key, 0]));
    const random = seededRandom(2026);
    for (let run = 0; run < runs; run++) {
      const key = `${await text(random)}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    return chiSquareTail([...counts.values()], [...exact.values()]);
  }

  const tailOf = (rule: typeof judged) =>
    tailOfTexts(async (random) => {
      const models = { target: big, draft: small };
      return (await speculated({ ...models, prompt, k, temperature, random, limit, rule })).tokens;
    });

  /** The same of a graph that samples by itself, with `columns` uniform numbers a turn. */
  async function tailOfGraph(
    graph: Graph,
    columns: number,
    read: (results: Readonly<Record<string, TensorValue>>) => readonly number[],
  ): Promise<number> {
    const session = await runtime.createSession(modelBytes(graph));
    const tail = await tailOfTexts(async (random) =>
      read(
        await session.run({
          ...generateFeeds(bigWeights.config, prompt, limit, end),
          temperature: { type: 'float32', shape: [], data: Float32Array.of(temperature) },
          uniforms: uniformNumbers(random, limit, columns),
        }),
      ),
    );
    await session.dispose();
    return tail;
  }
  const tailInGraph = (rest?: typeof residualWeights) =>
    tailOfGraph(sampledSpeculativeGraph(bigWeights, smallDraft, k, rest), 2 * k + 1, (results) => {
      const { tokens, cycles } = speculativeTokens(results, { k, limit, end });
      for (const { accepted } of cycles) expect(accepted).toBeLessThanOrEqual(k);
      return tokens;
    });

  it('follows the target’s distribution (χ², p > 0.001)', async () => {
    expect(await tailOf(judged)).toBeGreaterThan(0.001);
  });

  it('would be caught if a refused token were drawn from p again, without the residual', async () => {
    const mutant: typeof judged = (proposals, q, p, random) => {
      const verdict = judged(proposals, q, p, random);
      if (verdict.accepted === proposals.length) return verdict;
      return { ...verdict, next: draw(p[verdict.accepted]!, random) };
    };
    expect(await tailOf(mutant)).toBeLessThan(0.001);
  });

  it('follows it as one graph too', async () => {
    expect(await tailInGraph()).toBeGreaterThan(0.001);
  });

  it('as one graph would be caught drawing from p again, without the residual', async () => {
    expect(await tailInGraph((_, p) => p)).toBeLessThan(0.001);
  });

  it('is compared with a graph that samples plainly, which follows it as well', async () => {
    expect(await tailOfGraph(sampledGraph(bigWeights), 1, generatedTokens)).toBeGreaterThan(0.001);
  });

  it.each([
    ['another model', draftWeights],
    ['the target itself', targetWeights],
  ])(
    'as one graph with %s as its draft is greedy where the temperature is all but 0',
    async (_, by) => {
      const { config } = targetWeights;
      const graph = sampledSpeculativeGraph(targetWeights, by, 3);
      const session = await runtime.createSession(modelBytes(graph));
      const random = seededRandom(9);
      for (const text of somePrompts(40, 9)) {
        const most = config.context - text.length;
        const results = await session.run({
          ...generateFeeds(config, text, most, end),
          temperature: { type: 'float32', shape: [], data: Float32Array.of(1e-4) },
          uniforms: uniformNumbers(random, most, 7),
        });
        const { tokens, cycles } = speculativeTokens(results, { k: 3, limit: most, end });
        expect(tokens).toEqual(await target.generate(text));
        if (by === targetWeights)
          for (const { accepted } of cycles.slice(0, -1)) expect(accepted).toBe(3);
      }
      await session.dispose();
    },
  );

  it('refuses a draft of another vocabulary', async () => {
    const other = openTutor(runtime, smallWeights(1, { vocabulary: 30 }), { end });
    const call = speculated({
      target,
      draft: other,
      prompt: [3, 11],
      k: 2,
      temperature,
      random: seededRandom(1),
    });
    await expect(call).rejects.toThrow('the draft has 30 tokens, the target 20');
    expect(() => speculativeGraph(targetWeights, smallWeights(1, { vocabulary: 30 }), 2)).toThrow(
      '30 tokens',
    );
  });
});

describe('the χ² test itself', () => {
  it('accepts a fair die and refuses a loaded one', () => {
    const random = seededRandom(4);
    const fair = [0, 0, 0, 0, 0, 0];
    for (let i = 0; i < 6000; i++) fair[Math.floor(6 * random())]!++;
    const sixths = fair.map(() => 1 / 6);
    expect(chiSquareTail(fair, sixths)).toBeGreaterThan(0.001);
    expect(chiSquareTail([1150, 970, 970, 970, 970, 970], sixths)).toBeLessThan(0.001);
    // χ² = 20.515 at 5 degrees of freedom has a tail of 0.001; the approximation errs by a tenth.
    const off = Math.sqrt((20.515 * 1000) / 2);
    expect(
      chiSquareTail([1000 + off, 1000 - off, 1000, 1000, 1000, 1000], sixths) / 0.001,
    ).toBeCloseTo(1, 0);
  });
});
