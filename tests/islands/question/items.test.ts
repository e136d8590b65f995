import { describe, expect, it } from 'vitest';
import { chapterOf, questionIds, wordedQuestion } from '#islands/question/items.ts';
import { loadQuestion } from '#islands/question/load-questions.ts';
import { localeIds } from '#src/book/locales.ts';
import { chapterSlugs } from '#src/book/outline.ts';

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

describe('questions fetched when they are asked', () => {
  it.each(questionIds)('%s is the same as in its chapter', async (id) => {
    for (const locale of localeIds)
      expect(await loadQuestion(id, locale)).toEqual(wordedQuestion(id, locale));
  });

  it.each(['speculative.nothing', 'nowhere.nothing', '__proto__.toString', ''])(
    'of an unknown id "%s" are none',
    async (id) => {
      expect(await loadQuestion(id, 'en')).toBeUndefined();
    },
  );
});

it('stand in a chapter of the book, page by page in its order', () => {
  const pages = [...new Set(questionIds.map((id) => id.split('.')[0] ?? ''))];
  const chapters = pages.map(chapterOf);
  expect(chapters).toEqual(chapterSlugs.filter((slug) => chapters.includes(slug)));
});
