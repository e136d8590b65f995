import { expect, test } from 'vitest';
import { importProblemText } from '#islands/kit/import-problem.ts';
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
  for (const problem of Object.values(problems)) {
    const text = importProblemText(problem, locale);
    expect(text).not.toMatch(/\{\{|undefined|NaN/);
    // What came, then what to do: two sentences at the least.
    expect([problem.kind, text.match(/[.:] ?/g)?.length ?? 0]).not.toEqual([problem.kind, 1]);
  }
});

test('sizes are written with their unit', () => {
  expect(importProblemText(problems['too-large'], 'en')).toContain('60\u00a0MB');
});
