// What a mixture of experts must be equal to, whatever its weights; and what its load counts.
import { describe, expect, it } from 'vitest';
import { gradients } from '#src/graph/gradients.ts';
import { Graph } from '#src/graph/graph.ts';
import { modelBytes } from '#src/graph/model-bytes.ts';
import type { Tensor } from '#src/graph/tensor.ts';
import { createNodeRuntime } from '#src/runtime/node-runtime.ts';
import { architectureOf, parameterCount } from '#src/tutor/architectures/architecture.ts';
import type { ModelConfig } from '#src/tutor/config.ts';
import { int64 } from '#src/tutor/decode/values.ts';
import { asShipped, type Weights } from '#src/tutor/weights.ts';
import { mixtureConfig, smallMixture, tiedMixture } from '../small-mixtures.ts';
import { smallWeights } from '../small-models.ts';
import { trainingLogits } from '../training-logits.ts';

const tokens = [3, 17, 2, 9, 9, 12, 1];

describe('a mixture of equal experts', () => {
  const dense = smallWeights(3, { layers: 2 });
  const close = { atol: 2e-6, rtol: 2e-6, because: 'float32 sums in another order' };

  it.each([
    [1, 1],
    [2, 2],
    [4, 2],
    [4, 4],
  ])('is the dense model: %i experts, %i a token', async (experts, k) => {
    const mixture = await trainingLogits(tiedMixture(dense, experts, k), tokens);
    expect(mixture).toBeAllclose(await trainingLogits(dense, tokens), close);
  });

  it('is not the dense model where one of two is chosen: its gate is less than 1', async () => {
    const mixture = await trainingLogits(tiedMixture(dense, 2, 1), tokens);
    const plain = await trainingLogits(dense, tokens);
    expect(Math.max(...mixture.map((x, i) => Math.abs(x - (plain[i] ?? 0))))).toBeGreaterThan(0.01);
  });
});

it('has the dense model’s parameters, its experts and a router', () => {
  const [d, width, experts, layers] = [32, 24, 4, 2];
  const one = parameterCount(mixtureConfig(1, 1, { layers }));
  const four = parameterCount(mixtureConfig(experts, 2, { layers }));
  expect(four - one).toBe(layers * ((experts - 1) * 2 * d * width + (experts - 1) * d));
});

describe('the load of the experts', () => {
  it('spreads over the experts, and says so', async () => {
    const { expertShare, expertProbability, certainty, imbalance } = await load(4, 2, tokens);
    expect(sum(expertShare)).toBeCloseTo(1, 5);
    expect(sum(expertProbability)).toBeCloseTo(1, 5);
    expect(certainty[0]).toBeGreaterThan(0.25);
    const expected = 4 * sum(expertShare.map((f, i) => f * (expertProbability[i] ?? 0)));
    expect(imbalance[0]).toBeCloseTo(expected, 5);
  });

  it('does not count padding', async () => {
    const padded = await load(2, 1, [...tokens, 0, 0, 0]);
    const whole = await load(2, 1, tokens);
    for (const metric of ['expertShare', 'expertProbability', 'imbalance'] as const)
      expect(padded[metric]).toBeAllclose(whole[metric], { atol: 1e-6, because: 'float32' });
  });

  it('is 1 where every token goes to all experts, and nothing pulls at the router', async () => {
    const { imbalance, routerGradient } = await load(2, 2, tokens);
    expect(imbalance[0]).toBeCloseTo(1, 5);
    expect(Math.max(...routerGradient.map(Math.abs))).toBeLessThan(1e-6);
  });

  it('pulls at the router where one expert has more than the other', async () => {
    const { routerGradient, expertShare } = await load(2, 1, tokens);
    expect(expertShare[0]).not.toBeCloseTo(0.5, 2);
    expect(Math.max(...routerGradient.map(Math.abs))).toBeGreaterThan(1e-3);
  });

  it('comes near to E where one expert has everything', async () => {
    const weights = smallMixture(5, 4, 1);
    const router = weights.parameters.get('layers.0.mlp.router');
    const all = new Map(weights.parameters);
    // One column far above the others for every token: the norm's rows are not all of one sign.
    const data = Float32Array.from(router?.data ?? []).map((_, i) => (i % 4 === 2 ? 40 : 0));
    all.set('layers.0.mlp.router', { shape: router?.shape ?? [], data });
    const { imbalance, expertShare } = await load(4, 1, tokens, asShipped(weights.config, all));
    const share = expertShare[2] ?? 0;
    expect(share).toBeGreaterThan(0.4);
    expect(imbalance[0]).toBeGreaterThan(4 * share * share);
  });
});

type Load = Record<
  'expertShare' | 'expertProbability' | 'certainty' | 'imbalance' | 'routerGradient',
  number[]
>;

/** A mixture's metrics on a row of tokens, and the gradient of its balance loss by the router. */
async function load(
  experts: number,
  k: number,
  row: readonly number[],
  { config, parameters }: Weights = smallMixture(4, experts, k),
): Promise<Load> {
  const g = new Graph('load');
  const constants: Record<string, Tensor> = Object.fromEntries(
    [...parameters].map(([name, { shape, data }]) => [name, g.constant('float32', shape, data)]),
  );
  const input = g.input('tokens', 'int64', [1, row.length]);
  const shape = config as ModelConfig<'moe'>;
  const passed = architectureOf(config).hidden(g, shape, constants, input, { balance: 1 });
  if (!('hidden' in passed) || !passed.auxiliaryLoss) throw new Error('no balance loss');
  for (const [name, tensor] of Object.entries(passed.metrics ?? {})) g.output(name, tensor);
  const router = constants['layers.0.mlp.router'] as Tensor;
  const [gradient] = gradients(g, passed.auxiliaryLoss, [router]);
  g.output('routerGradient', gradient as Tensor);
  const session = await createNodeRuntime().createSession(modelBytes(g));
  const results = await session.run({ tokens: int64(row, [1, row.length]) });
  await session.dispose();
  return Object.fromEntries(
    Object.entries(results).map(([name, { data }]) => [name, Array.from(data as Float32Array)]),
  ) as Load;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
