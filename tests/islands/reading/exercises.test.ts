// Every reading exercise: code at a fixed commit, and a question with its answer in each language.
import { describe, expect, it } from 'vitest';
import { exerciseIds, knownExercise } from '#islands/reading/known-exercises.ts';
import { localeIds } from '#src/book/locales.ts';

describe.each(exerciseIds)('the reading exercise %s', (id) => {
  const { source, questions, words } = knownExercise(id);

  it('names a commit, not a branch', () => {
    expect(source.commit).toMatch(/^[0-9a-f]{40}$/);
  });

  it('points every question to lines in order', () => {
    for (const { lines } of questions) expect(lines[0]).toBeLessThanOrEqual(lines[1]);
  });

  it.each(localeIds)('has a question and an answer for each item in %s', (locale) => {
    for (const question of questions) {
      expect(words[locale][`${question.id}-question`]).toMatch(/\?/);
      expect(words[locale][`${question.id}-answer`]?.length).toBeGreaterThan(80);
    }
    expect(Object.keys(words[locale])).toHaveLength(questions.length * 2 + 1);
  });
});
