import { expect, test } from 'vitest';
import { wordsIn } from '#islands/kit/words.ts';
import { importedLines } from '#islands/my-work/import-words.ts';
import { myWorkStrings } from '#islands/my-work/strings.ts';

test('an import is told in counts, kind by kind', () => {
  const lines = importedLines(
    {
      worksheets: { added: 1, merged: 2, unchanged: 3 },
      runs: { added: 4, merged: 0, unchanged: 5 },
      responses: { added: 6, merged: 7, unchanged: 8 },
      exams: { added: 1, merged: 2, unchanged: 3 },
      reviews: { added: 0, merged: 0, unchanged: 0 },
    },
    wordsIn(myWorkStrings, 'en'),
  );
  expect(lines).toHaveLength(5);
  expect(lines.join(' ').match(/\d/g)?.join('')).toBe('12345678123');
});
