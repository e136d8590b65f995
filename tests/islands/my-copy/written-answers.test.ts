import { expect, test } from 'vitest';
import { writtenExercises } from '#islands/my-copy/written-answers.ts';
import { chapterOf, questionIds } from '#islands/question/items.ts';
import { exerciseIds } from '#islands/reading/known-exercises.ts';
import { loadExercise } from '#islands/reading/load-exercise.ts';

const now = '2026-11-21T10:00:00.000Z';

test('every exercise stands in a chapter that a copy is told of', () => {
  const pages = new Set(questionIds.map((id) => id.split('.')[0]));
  expect(exerciseIds.filter((id) => !pages.has(id) || chapterOf(id) === undefined)).toEqual([]);
});

test('fetches the words of an exercise only where something was written in it', async () => {
  const fetched: string[] = [];
  const load = (id: string) => {
    fetched.push(id);
    return loadExercise(id);
  };
  const chapters = ['moe', 'mla', 'kv-cache'].map((page) => ({ page, title: page }));
  const responses = [
    { id: 'reading:mla.telepathy', value: 'no such question', committedAt: now },
    { id: 'question:moe.cost', value: 'a', committedAt: now },
    { id: 'question:draft.kv-cache.mask', value: 'The loops end', committedAt: now },
  ];
  const written = await writtenExercises(responses, { chapters, locale: 'en', load });
  expect(fetched).toEqual(['mla', 'kv-cache']);
  expect(written.map(({ page, answers }) => [page, answers.map(({ text }) => text)])).toEqual([
    ['kv-cache', ['The loops end']],
  ]);
});
