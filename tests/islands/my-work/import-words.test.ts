import { expect, test } from 'vitest';
import { wordsIn } from '#islands/kit/words.ts';
import { importedLines, importProblemText } from '#islands/my-work/import-words.ts';
import { myWorkStrings } from '#islands/my-work/strings.ts';
import { wordingIn } from '#islands/worksheet/wording.ts';
import { localeIds } from '#src/book/locales.ts';
import type { ImportProblem, ImportProblemKind } from '#src/worksheet/bundle.ts';

const problems: { readonly [Kind in ImportProblemKind]: ImportProblem } = {
  'too-large': { kind: 'too-large', bytes: 60_000_000, limit: 50_000_000 },
  'too-deep': { kind: 'too-deep', limit: 64 },
  'not-json': { kind: 'not-json' },
  'forbidden-key': { kind: 'forbidden-key', key: '__proto__' },
  foreign: { kind: 'foreign' },
  newer: { kind: 'newer', version: 3, known: 1 },
  invalid: { kind: 'invalid', path: 'worksheets.0.id' },
  'altered-run': { kind: 'altered-run', run: 'a'.repeat(64) },
  duplicate: { kind: 'duplicate', id: 'w1' },
  conflict: { kind: 'conflict', id: 'w1' },
};

test.each(localeIds)('every refused file is told why and what to do, in %s', (locale) => {
  const words = wordingIn(locale);
  for (const problem of Object.values(problems)) {
    const text = importProblemText(problem, words);
    expect(text).not.toMatch(/\{\{|undefined|NaN/);
    // What came, then what to do: two sentences at the least.
    expect([problem.kind, text.match(/[.:] ?/g)?.length ?? 0]).not.toEqual([problem.kind, 1]);
  }
});

test('sizes are written with their unit', () => {
  expect(importProblemText(problems['too-large'], wordingIn('en'))).toContain('60\u00a0MB');
});

test('an import is told in counts, kind by kind', () => {
  const lines = importedLines(
    {
      worksheets: { added: 1, merged: 2, unchanged: 3 },
      runs: { added: 4, merged: 0, unchanged: 5 },
      responses: { added: 6, merged: 7, unchanged: 8 },
    },
    wordsIn(myWorkStrings, 'en'),
  );
  expect(lines.join(' ').match(/\d/g)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8']);
});
