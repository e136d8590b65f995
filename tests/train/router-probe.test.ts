// The probe says what the plain forward says: the same router, and outputs as far apart.
import { describe, expect, it } from 'vitest';
import { packParameters } from '#src/graph/parameter-layout.ts';
import { createNodeRuntime } from '#src/runtime/node-runtime.ts';
import { openRouterProbe } from '#src/train/router-probe.ts';
import { modelLayout } from '#src/train/training-graph.ts';
import type { ModelConfig } from '#src/tutor/config.ts';
import { openMoeReference } from '#src/tutor/reference/moe-reference.ts';
import type { Weights } from '#src/tutor/weights.ts';
import { smallMixture, tiedMixture } from '../tutor/small-mixtures.ts';
import { smallWeights } from '../tutor/small-models.ts';

const tokens = [3, 17, 2, 9, 12];

async function reading({ config, parameters }: Weights) {
  const probe = await openRouterProbe(createNodeRuntime(), config as ModelConfig<'moe'>, tokens);
  const data = [...parameters].map(([name, parameter]) => [name, parameter.data]);
  const read = await probe.read(packParameters(modelLayout(config), Object.fromEntries(data)));
  await probe.dispose();
  return read;
}

describe('a probe', () => {
  it('reads the probabilities by which the plain forward gates its experts', async () => {
    const weights = smallMixture(6, 3, 3);
    const expected: number[][] = [];
    const reference = openMoeReference(weights, (_, gates) => {
      const row = [0, 0, 0];
      for (const { expert, gate } of gates) row[expert] = gate;
      expected.push(row);
    });
    for (const token of tokens) reference.step(token);
    const { probabilities } = await reading(weights);
    expect(probabilities.flat()).toBeAllclose(expected.flat(), {
      atol: 1e-5,
      because: 'float32 sums in another order',
    });
  });

  it('finds equal experts at distance 0 and unrelated ones near 1', async () => {
    const tied = await reading(tiedMixture(smallWeights(2), 3, 1));
    expect([tied.distance]).toBeAllclose([0], { atol: 1e-5, because: 'float32' });
    const { distance } = await reading(smallMixture(6, 3, 1));
    expect(distance).toBeGreaterThan(0.7);
    expect(distance).toBeLessThan(1.3);
  });
});
