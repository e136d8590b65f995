import { describe, expect, it } from 'vitest';
import { readRecord } from '#src/cli/train-files.ts';
import { corpusDescription } from '#src/cli/train-run.ts';
import { heldPrompts, testSplits } from '#src/train/tasks/grammar.ts';

describe.each(testSplits)('the prompts of %s', (split) => {
  const { development, test } = heldPrompts(split);

  it('are either for development or for the test', () => {
    const seen = new Set(development.map(({ prompt }) => `${prompt}`));
    expect(seen.size).toBe(1000);
    expect(test).toHaveLength(1000);
    expect(test.filter(({ prompt }) => seen.has(`${prompt}`))).toEqual([]);
  });

  it('are recorded for what they are: seeds by the one, tables by the other', () => {
    const { corpus, models } = readRecord();
    expect(corpus).toEqual(JSON.parse(JSON.stringify(corpusDescription())));
    for (const { name, runs, exact, evaluations } of models) {
      for (const { right } of runs) expect(right[split]).toHaveLength(development.length);
      expect(exact[split]?.prompts).toBe(development.length);
      const shown = evaluations[split]?.exactMatch.answer.total;
      expect(shown).toBe(name.startsWith('rung-') ? undefined : test.length);
    }
  });
});
