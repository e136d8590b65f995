import { describe, expect, it } from 'vitest';
import { buildDocument } from '#islands/kit/build-document.ts';
import { answerTokens } from '#islands/try-tutor/answer-tokens.ts';
import { answerParts, verdictKind, verdictParts } from '#islands/try-tutor/answer-view.ts';
import { exampleSentences } from '#islands/try-tutor/examples.ts';
import { tryTutorStrings } from '#islands/try-tutor/strings.ts';
import { localeIds } from '#src/book/locales.ts';
import { specialTokens } from '#src/tutor/vocabulary.ts';

const cases = localeIds.flatMap((locale) =>
  exampleSentences().map((example) => ({ ...example, locale, tokens: example.answer })),
);
const [first] = cases as [(typeof cases)[number]];
const correct = { ...first, locale: 'en' } as const;

function text(parts: readonly Element[]): string {
  return parts.map(({ textContent }) => textContent).join('\n');
}

describe('the answer as shown', () => {
  it.each(cases)('names the judgement of "$text" in "$locale" with a sign', (shown) => {
    const parts = verdictParts(shown, { document: buildDocument(), locale: shown.locale });
    const line = parts.find((part) => part.hasAttribute('data-kind'));
    expect(line?.textContent).toMatch(/^[✓✗◌] /);
    expect(line?.textContent).toContain(tryTutorStrings[shown.locale][`verdict.${shown.verdict}`]);
    expect(text(parts)).toContain(tryTutorStrings[shown.locale][`why.${shown.verdict}`]);
  });

  it('says of tokens without a judgement that there is none', () => {
    const tokens = [specialTokens.gloss, specialTokens.eos];
    const parts = verdictParts({ ...correct, tokens }, { document: buildDocument(), locale: 'en' });
    expect(text(parts)).toContain('No judgement');
    expect(verdictKind(undefined)).toBe('unfinished');
  });

  it('stands in an output, hence holds no blocks', () => {
    const parts = verdictParts(correct, { document: buildDocument(), locale: 'en' });
    const names = parts.flatMap((part) => [part, ...part.querySelectorAll('*')]);
    expect(new Set(names.map(({ localName }) => localName))).toEqual(new Set(['span']));
  });

  it('never calls a probability certain', () => {
    const probabilities = correct.tokens.map(() => 0.99999);
    const parts = answerParts(
      { ...correct, probabilities },
      { document: buildDocument(), locale: 'en' },
    );
    expect(text(parts)).toContain('> 99.9%');
    expect(text(parts)).not.toContain('100');
  });

  it('marks the time of one answer as no measurement, and links to how to measure', () => {
    const [, line] = answerParts(
      { ...correct, seconds: 0.0021 },
      { document: buildDocument(), locale: 'es' },
    );
    expect(line?.textContent).toContain('2,1\u00a0ms');
    expect(line?.textContent).toContain('no una medida');
    expect(line?.querySelector('a')?.getAttribute('href')).toBe('/es/measurement/');
  });

  it('does not print a time of zero when the clock did not step', () => {
    const [, line] = answerParts(
      { ...correct, seconds: 0 },
      { document: buildDocument(), locale: 'en' },
    );
    expect(line?.textContent).toContain('less than one tick');
  });

  it('has no column of probabilities where there are none', () => {
    const context = { document: buildDocument(), locale: 'en' } as const;
    expect(text(answerParts(correct, context))).not.toContain('probability');
  });
});

it('tells what each token of an answer is there for', () => {
  const roles = answerTokens(correct.tokens).map(({ role }) => role);
  expect(roles[0]).toBe('verdict');
  expect(roles.at(-1)).toBe('end');
  const mark = roles.indexOf('gloss-mark');
  expect(new Set(roles.slice(1, mark))).toEqual(new Set(['form']));
  expect(new Set(roles.slice(mark + 1, -1))).toEqual(new Set(['gloss']));
});
