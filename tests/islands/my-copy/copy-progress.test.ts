import { describe, expect, test } from 'vitest';
import { copyProgressSentence } from '#islands/my-copy/copy-progress.ts';
import type { CopyProgress } from '#islands/my-copy/make-copy.ts';
import { localeIds } from '#src/book/locales.ts';

const stages: readonly CopyProgress[] = [
  { stage: 'draw', done: 0, total: 3 },
  { stage: 'load', loaded: 1_050_000 },
  { stage: 'lay', pages: 12 },
  { stage: 'write', share: 0.5 },
];

describe.each(localeIds)('in %s', (locale) => {
  test.each(stages)('the stage $stage is a whole sentence with its number', (progress) => {
    const sentence = copyProgressSentence(progress, locale);
    expect(sentence).toMatch(/\d/);
    expect(sentence).not.toMatch(/\{\{|undefined|NaN/);
  });
});

test('one page is told as one', () => {
  expect(copyProgressSentence({ stage: 'lay', pages: 1 }, 'es')).toBe(
    'Componiendo: 1 página hasta ahora',
  );
  expect(copyProgressSentence({ stage: 'draw', done: 1, total: 3 }, 'en')).toContain('run 2 of 3');
});
