import { describe, expect, it } from 'vitest';
import { shippedModels } from '#src/cli/shipped-models.ts';
import { LADDER, ladderOf, placeholderWeights, stateSpaceRung } from '#src/measure/scale-ladder.ts';
import { parameterCount } from '#src/tutor/architectures/architecture.ts';

const ladder = ladderOf(LADDER.split(','));

describe('the scale ladder', () => {
  it('begins at the tutor’s own shape and ends at 25 million parameters', () => {
    expect(ladder[0]?.config).toEqual(shippedModels()['tutor']?.config);
    expect([(ladder.at(-1)?.parameters ?? 0) / 1e6]).toBeAllclose([25], {
      rtol: 0.01,
      because: 'whole layers of whole heads come within a percent of the round number',
    });
  });

  it('climbs by less than threefold a rung, so that a flip is placed within one', () => {
    for (const [i, { parameters }] of ladder.entries()) {
      const below = ladder[i - 1]?.parameters ?? parameters / 2;
      expect(parameters / below).toBeGreaterThan(1.5);
      expect(parameters / below).toBeLessThan(3);
    }
  });

  it('has heads that the fused attention reads', () => {
    for (const { config } of ladder) expect((config.dModel / config.heads) % 16).toBe(0);
  });

  it('gives the state-space model as many parameters, within a percent', () => {
    for (const rung of ladder)
      expect([parameterCount(stateSpaceRung(rung)) / rung.parameters]).toBeAllclose([1], {
        rtol: 0.01,
        because: 'the feed-forward block is a whole number of columns wide',
      });
  });

  it('refuses a rung it cannot read, by name', () => {
    expect(() => ladderOf(['192x1', '192'])).toThrow(/rung 192: /);
  });
});

describe('the weights of a rung', () => {
  const weights = placeholderWeights(ladderOf(['32x1'])[0]!.config);

  it('have every parameter, matrices as wide as their rows ask and gains of 1', () => {
    const deviation = (name: string) => {
      const { data } = weights.parameters.get(name)!;
      return Math.sqrt(data.reduce((sum, value) => sum + value * value, 0) / data.length);
    };
    expect(deviation('norm')).toBe(1);
    for (const [name, rows] of [
      ['layers.0.attention.qkv', 32],
      ['layers.0.mlp.down', 96],
    ] as const)
      expect([deviation(name) * Math.sqrt(rows)]).toBeAllclose([1], {
        rtol: 0.05,
        because: 'a few thousand normal numbers',
      });
  });

  it('differ from matrix to matrix, and are the same every time', () => {
    const first = (name: string) => weights.parameters.get(name)?.data.slice(0, 4);
    expect(first('layers.0.mlp.up')).not.toEqual(first('layers.0.mlp.down'));
    const again = placeholderWeights(weights.config);
    expect(again.parameters).toEqual(weights.parameters);
    expect(again.sha256).toBe(weights.sha256);
  });
});
