// A dense model under masks against its plain reference, which sees everything.
import { describe, expect, it } from 'vitest';
import { causalPairs, fixedMask } from '#src/core/attention/sparse-masks.ts';
import { modelBytes } from '#src/graph/model-bytes.ts';
import { maskFeeds } from '#src/measure/masked-answers.ts';
import { createNodeRuntime } from '#src/runtime/node-runtime.ts';
import { maskedGraph, type Pairs } from '#src/tutor/decode/masked-graph.ts';
import { int64 } from '#src/tutor/decode/values.ts';
import { openReference } from '#src/tutor/reference/dense-reference.ts';
import { argMax } from '#src/tutor/reference/kernels.ts';
import { smallConfig, smallWeights, spreadWeights } from '../small-models.ts';

const length = 12;
const weights = smallWeights(3, { layers: 2 });
const tokens = Array.from({ length }, (_, t) => (7 * t + 3) % smallConfig.vocabulary);
const full = causalPairs(length);
const both = (mask: typeof full) => [
  [mask, mask],
  [mask, mask],
];

async function nextTokens(pairs: Pairs, masks = both(full), given = tokens): Promise<number[]> {
  const runtime = createNodeRuntime();
  const graph = maskedGraph(weights, { batch: 1, length, rows: length }, pairs);
  const session = await runtime.createSession(modelBytes(graph));
  try {
    const rows = Array.from({ length }, (_, t) => t);
    const { next } = await session.run({
      tokens: int64(given, [1, length]),
      rows: int64(rows, [length]),
      ...(pairs === 'masked' ? maskFeeds(masks) : {}),
    });
    return Array.from(next?.data as BigInt64Array, Number);
  } finally {
    await session.dispose();
  }
}

describe('a masked graph', () => {
  it('says what the reference says where nothing is masked', async () => {
    const session = openReference(weights);
    const expected = tokens.map((token) => argMax(session.step(token)));
    expect(await nextTokens('causal')).toEqual(expected);
    expect(await nextTokens('masked')).toEqual(expected);
  });

  it('does not hear of a token that no window reaches', async () => {
    const narrow = both(fixedMask('local', length, 3, Math.random));
    const changed = [(tokens[0] as number) + 1, ...tokens.slice(1)];
    const [one, other] = [
      await nextTokens('masked', narrow),
      await nextTokens('masked', narrow, changed),
    ];
    expect(one.slice(5)).toEqual(other.slice(5)); // two layers, (3 − 1) · 2 tokens back
  });

  it('hears of no other token where there are no pairs', async () => {
    const changed = [
      ...tokens.slice(0, -1).map((token) => (token + 5) % 20),
      tokens.at(-1) as number,
    ];
    const [one, other] = [await nextTokens('none'), await nextTokens('none', both(full), changed)];
    expect(one.at(-1)).toBe(other.at(-1));
  });

  it('refuses weights that are not dense', () => {
    const linear = spreadWeights({ ...smallConfig, architecture: 'linear-attention' }, 1);
    expect(() => maskedGraph(linear, { batch: 1, length, rows: 1 })).toThrow(/linear-attention/);
  });
});
