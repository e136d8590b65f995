import { describe, expect, it } from 'vitest';
import { questionIds, wordedQuestion } from '#islands/question/items.ts';
import { localeIds } from '#src/book/locales.ts';

describe('questions', () => {
  it.each(questionIds)('%s explains every option in every language', (id) => {
    for (const locale of localeIds) {
      const { item, words } = wordedQuestion(id, locale);
      if (item.kind === 'numeric') {
        expect(typeof words.prompt).toBe('function');
        continue;
      }
      const options = 'options' in words ? words.options : {};
      expect(Object.keys(options).sort()).toEqual([...item.options].sort());
      for (const { label, why } of Object.values(options)) {
        expect(label).not.toBe('');
        expect(why.length).toBeGreaterThan(20);
      }
    }
  });

  it('states its given numbers in the prompt', () => {
    const { words } = wordedQuestion('speculative.speedup-at-cost', 'en');
    if (typeof words.prompt !== 'function') throw new Error('numeric words expected');
    const given = { acceptance: 'A', draftLength: 'B', draftCost: 'C', verifyCost: 'D' };
    for (const value of Object.values(given)) expect(words.prompt(given)).toContain(value);
  });

  it('refuses an unknown id, naming those there are', () => {
    expect(() => wordedQuestion('speculative.nothing', 'es')).toThrow(/speculative\.exactness/);
  });
});
