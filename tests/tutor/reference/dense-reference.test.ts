// The oracle itself is checked against the training graph: two forwards written apart.
import { describe, expect, it } from 'vitest';
import { Graph } from '#src/graph/graph.ts';
import { modelBytes } from '#src/graph/model-bytes.ts';
import { linearTransposed } from '#src/graph/ops/matmul.ts';
import type { Tensor } from '#src/graph/tensor.ts';
import { createNodeRuntime } from '#src/runtime/node-runtime.ts';
import { architectureOf, hiddenStates } from '#src/tutor/architectures/architecture.ts';
import { int64 } from '#src/tutor/decode/values.ts';
import { openReference } from '#src/tutor/reference/dense-reference.ts';
import type { Weights } from '#src/tutor/weights.ts';
import { smallWeights } from '../small-models.ts';

const tokens = [3, 17, 0, 9, 9, 12, 1];

async function trainingLogits({ config, parameters }: Weights): Promise<Float32Array> {
  const g = new Graph('forward');
  const constants: Record<string, Tensor> = Object.fromEntries(
    [...parameters].map(([name, { shape, data }]) => [name, g.constant('float32', shape, data)]),
  );
  const input = g.input('tokens', 'int64', [1, tokens.length]);
  const hidden = hiddenStates(architectureOf(config).hidden(g, config, constants, input));
  g.output('logits', linearTransposed(g, hidden, constants['embedding'] as Tensor));
  const session = await createNodeRuntime().createSession(modelBytes(g));
  const { logits } = await session.run({ tokens: int64(tokens, [1, tokens.length]) });
  await session.dispose();
  return logits?.data as Float32Array;
}

describe.each([1, 2])('the plain forward with %i layer(s)', (layers) => {
  const weights = smallWeights(layers, { layers });

  it('gives the training graph’s logits at every position', async () => {
    const session = openReference(weights);
    const stepped = tokens.flatMap((token) => [...session.step(token)]);
    expect(stepped).toBeAllclose(await trainingLogits(weights), {
      atol: 2e-5,
      rtol: 2e-5,
      because: 'sums of at most 48 float32 products, in another order',
    });
  });

  it('gives the same logits after going back', () => {
    const session = openReference(weights);
    for (const token of tokens.slice(0, 3)) session.step(token);
    const once = [...session.step(5)];
    session.step(8);
    session.rewind(3);
    expect([...session.step(5)]).toEqual(once);
  });

  it('refuses a token past the context', () => {
    const session = openReference(weights);
    for (let i = 0; i < 16; i++) session.step(1);
    expect(() => session.step(1)).toThrow('the context holds 16 tokens');
  });
});
