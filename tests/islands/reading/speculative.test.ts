import { describe, expect, it } from 'vitest';
import { questions, source, words } from '#islands/reading/speculative.ts';

describe('the reading exercise on speculative sampling', () => {
  it('names a commit, not a branch', () => {
    expect(source.commit).toMatch(/^[0-9a-f]{40}$/);
  });

  it.each(Object.keys(words))('has a question and an answer for each item in %s', (locale) => {
    const table: Readonly<Record<string, string>> = words[locale as keyof typeof words];
    for (const { id } of questions) {
      expect(table[`${id}-question`]).toMatch(/\?/);
      expect(table[`${id}-answer`]?.length).toBeGreaterThan(80);
    }
    expect(Object.keys(table)).toHaveLength(questions.length * 2 + 1);
  });
});
