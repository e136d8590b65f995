import { describe, expect, test } from 'vitest';
import { wordedFinding } from '#islands/worksheet/finding-words.ts';
import { wordingIn } from '#islands/worksheet/wording.ts';
import { localeIds } from '#src/book/locales.ts';
import { finding, findingIds } from '#src/worksheet/findings.ts';
import { sampleFindings } from './sample-findings.ts';

describe.each(localeIds)('in %s', (locale) => {
  const words = wordingIn(locale, 'speculative');

  test.each(findingIds)('%s says what was found and what to do, with every value put in', (id) => {
    const { what, remedy } = wordedFinding(sampleFindings[id], words);
    for (const sentence of [what, remedy]) {
      expect(sentence.length).toBeGreaterThan(10);
      expect(sentence).not.toMatch(/\{\{|\}\}|undefined|NaN|\[object/);
    }
    expect(what).not.toBe(remedy);
  });

  test('names no quantity, experiment or whole fingerprint by its id', () => {
    for (const id of findingIds) {
      const { what, remedy } = wordedFinding(sampleFindings[id], words);
      expect([id, what + remedy]).not.toEqual([
        id,
        expect.stringMatching(/verify-ratio|verify-cost|answer-time|[0-9a-f]{20}/),
      ]);
    }
  });

  test('tells the same samples from a repetition', () => {
    const runs = ['a'.repeat(64), 'b'.repeat(64)] as const;
    const worded = [true, false].map((sameSamples) =>
      wordedFinding(
        finding('identical-inputs', 'evidence', { quantity: 'acceptance', runs, sameSamples }),
        words,
      ),
    );
    expect(worded[0]?.what).not.toBe(worded[1]?.what);
  });
});

test('writes percentages as the language does', () => {
  const found = sampleFindings['under-noise-floor'];
  expect(wordedFinding(found, wordingIn('en', 'speculative')).what).toContain('1.2%');
  expect(wordedFinding(found, wordingIn('es', 'speculative')).what).toContain('1,2\u00a0%');
});
