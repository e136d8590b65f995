// What masks are judged by: texts that do not change, masks of one budget, and answers judged in one pass.
import { describe, expect, it } from 'vitest';
import { shippedVariants } from '#src/cli/shipped-models.ts';
import { maskDensity } from '#src/core/attention/sparse-masks.ts';
import { modelBytes } from '#src/graph/model-bytes.ts';
import { maskedAnswers } from '#src/measure/masked-answers.ts';
import {
  fullMasks,
  maskedTask,
  maskPatterns,
  meanShares,
  patternMasks,
} from '#src/measure/masked-models.ts';
import { createNodeRuntime } from '#src/runtime/node-runtime.ts';
import { maskedGraph } from '#src/tutor/decode/masked-graph.ts';

const weights = shippedVariants()['copy-dense']!;
const task = maskedTask('copy-dense');

describe('masked models', () => {
  it('are judged by the same texts each time, none of which the patterns are found in', () => {
    const judged = task.judged(20).map((example) => JSON.stringify(example));
    expect(task.judged(20).map((example) => JSON.stringify(example))).toEqual(judged);
    const seen = new Set(task.seen().map((example) => JSON.stringify(example)));
    expect(judged.filter((example) => seen.has(example))).toEqual([]);
  });

  it('get a mask for each head of each layer, no denser than the window of the same budget', () => {
    const shares = meanShares(weights, task);
    const { length } = task.shape;
    const local = patternMasks(weights, 'local', { length, budget: 8 }, shares);
    for (const pattern of maskPatterns) {
      const masks = patternMasks(weights, pattern, { length, budget: 8 }, shares);
      expect(masks).toHaveLength(weights.config.layers);
      for (const heads of masks) {
        expect(heads).toHaveLength(weights.config.heads);
        for (const mask of heads)
          expect(maskDensity(mask)).toBeLessThanOrEqual(maskDensity(local[0]![0]!) + 1e-9);
      }
    }
  });

  it('copy without a mask and not through a window shorter than the text', async () => {
    const runtime = createNodeRuntime();
    const { shape } = task;
    const graph = maskedGraph(weights, { ...shape, rows: shape.batch * shape.answers });
    const session = await runtime.createSession(modelBytes(graph));
    const right = async (masks: ReturnType<typeof fullMasks>) =>
      (await maskedAnswers({ session, shape }, task.judged(40), masks)).filter(Boolean).length;
    expect(await right(fullMasks(weights, shape.length))).toBeGreaterThanOrEqual(38);
    const window = { length: shape.length, budget: 8 };
    expect(await right(patternMasks(weights, 'local', window, []))).toBe(0);
    await session.dispose();
  });

  it('are those there are', () => {
    expect(() => maskedTask('draft')).toThrow(/tutor, recall-dense, copy-dense/);
  });
});
