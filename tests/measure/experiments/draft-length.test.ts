import { expect, test } from 'vitest';
import { draftLength } from '#src/measure/experiments/draft-length.ts';
import { runExperiment } from '#src/measure/run-experiment.ts';
import { pricedContext, type Run } from './priced-engine.ts';

/** A token or a cycle inside a graph costs 1 ms; a run step by step 1 ms. */
function price({ outputs }: Run): number {
  const turns = outputs['accepted'] ?? outputs['rest'];
  return 1e-3 * (1 + (turns?.data.length ?? 0));
}

test('finds a draft that is always right faster in the graph, by its cycles', async () => {
  const context = pricedContext(price);
  // The same long answer at every prompt: 27 tokens plain, 7 cycles of 4 after the first.
  const engine = { ...context.engine!, end: 999 };
  const { status, summary, samples, inputs, artefacts } = await runExperiment(
    draftLength,
    { ...context, engine },
    { parameters: { rounds: 30, lengths: '3', drafts: 'draft-same,draft-random' } },
  );
  expect(status).toBe('valid');
  expect(summary['identical']!.value).toBe(1);
  expect([summary['ratio.draft-same.3']!.value]).toBeAllclose([8 / 27], {
    rtol: 0.01,
    because: 'an answer takes 1 + 26 turns plain and 1 + 7 cycles speculatively',
  });
  expect([summary['best']!.value]).toBeAllclose([8 / 27], {
    rtol: 0.01,
    because: 'the second half of the rounds costs as much as the first',
  });
  expect(summary['best']!.n).toBe(15);
  expect([samples['best.draft'], samples['best.k']]).toEqual([[0], [3]]);
  // Step by step each proposal of the draft is a run of its own, so nothing is saved.
  expect(summary['stepwise.draft-same.3']!.low).toBeGreaterThan(0.99);
  expect(summary['ratio.draft-random.3']!.low).toBeGreaterThan(summary['ratio.draft-same.3']!.high);
  expect(Object.keys(inputs)).toEqual(['prompts']);
  expect(artefacts).toHaveProperty(['graph.speculative.draft-random.3']);
});
