import { expect, test } from 'vitest';
import { modelBytes } from '#src/graph/model-bytes.ts';
import { type PassShape, scaleFeeds, scaleGraph, turnsOf } from '#src/measure/scale-graph.ts';
import { ladderOf, placeholderWeights, stateSpaceRung } from '#src/measure/scale-ladder.ts';
import { createNodeRuntime } from '#src/runtime/node-runtime.ts';
import { emptyCaches } from '#src/tutor/decode/caches.ts';
import { decodeModel } from '#src/tutor/decode/decode-model.ts';
import type { Weights } from '#src/tutor/weights.ts';
import { runGraph } from '../graph/run-graph.ts';

const [rung] = ladderOf(['32x2']);
const weights = placeholderWeights(rung!.config);
const shapes: readonly PassShape[] = [
  { rows: 1, positions: 1 },
  { rows: 1, positions: 5 },
  { rows: 3, positions: 1, context: 64 },
];

async function turned(of: Weights, which: number, turns: number) {
  const session = await createNodeRuntime().createSession(modelBytes(scaleGraph(of, shapes)));
  const found = await session.run(scaleFeeds(shapes, which, turns));
  await session.dispose();
  return found;
}

/** The greedy tokens of a plain pass over the same tokens and an empty memory. */
async function plainPass(of: Weights, shape: PassShape, tokens: readonly bigint[]) {
  const { rows, positions, context = 20 } = shape;
  const slots = Math.max(32, context);
  const { logits } = await runGraph((g) => {
    const model = decodeModel(g, of, { slots });
    const read = g.constant('int64', [rows, positions], BigInt64Array.from(tokens));
    const { hidden } = model.hidden(
      g,
      read,
      {
        last: g.constant('int32', [rows], new Array(rows).fill(context - 1)),
        total: g.scalar(context, 'int32'),
      },
      emptyCaches(g, of.config, { batch: rows, slots }),
    );
    return { logits: model.logits(g, hidden) };
  });
  return logits?.data as Float32Array;
}

test.each([
  ['attention', weights],
  ['a state', placeholderWeights(stateSpaceRung(rung!))],
])('each shape of pass reads what the model itself reads, with %s', async (_, of) => {
  for (const [which, shape] of shapes.entries()) {
    const found = await turned(of, which, 1);
    const tokens = scaleFeeds(shapes, which, 1)[`tokens.${which}`]?.data as BigInt64Array;
    const logits = await plainPass(of, shape, [...tokens]);
    expect(found[`logits.${which}`]?.data as Float32Array).toBeAllclose(logits, {
      atol: 1e-5,
      because: 'the same operators inside a loop',
    });
  }
});

test('turns one loop and leaves the others standing', async () => {
  const found = await turned(weights, 1, 2);
  expect(found['logits.0']?.data.every((value) => Number(value) === 0)).toBe(true);
  expect(found['logits.1']?.data.every((value) => Number(value) === 0)).toBe(false);
  const standing = scaleFeeds(shapes, 1, 2)['tokens.2']?.data;
  expect(found['chosen.2']?.data).toEqual(standing);
});

test('a second turn reads what the first one chose', async () => {
  const first = (await turned(weights, 0, 1))['chosen.0']?.data as BigInt64Array;
  const second = (await turned(weights, 0, 2))['logits.0']?.data as Float32Array;
  expect(second).toBeAllclose(await plainPass(weights, shapes[0]!, [...first]), {
    atol: 1e-5,
    because: 'the same operators inside a loop',
  });
});

test('a run makes about the same work at every size, and one turn at least', () => {
  const one = { rows: 1, positions: 1 };
  expect(turnsOf(500_000, one)).toBe(128);
  expect(turnsOf(500_000, { rows: 4, positions: 4 })).toBe(8);
  expect(turnsOf(25e6, { rows: 16, positions: 1 })).toBe(1);
});
