// Lab 01 as a page shows it: every number that is given or asked for is in its words, in every language.
import { describe, expect, it } from 'vitest';
import { shownCases } from '#islands/mla-arithmetic/cases.ts';
import { readStep } from '#islands/mla-arithmetic/read-step.ts';
import { localeIds } from '#src/book/locales.ts';
import { mlaDerivation } from '#src/worksheet/derivations/mla.ts';

describe.each(localeIds)('the cases in %s', (locale) => {
  const cases = shownCases(locale);

  it('are those of the derivation, with all their steps', () => {
    expect(cases.map(({ id, steps }) => [id, steps.map((step) => step.id)])).toEqual(
      Object.entries(mlaDerivation).map(([id, { steps }]) => [id, Object.keys(steps)]),
    );
  });

  it('put the numbers in: nothing is left undefined or unformatted', () => {
    const text = JSON.stringify(cases.map(({ words }) => words));
    expect(text).not.toMatch(/undefined|NaN|\{\{|\$\{/);
    const millions = { en: '6,740,000,000', es: '6.740.000.000' }[locale];
    expect(text.replaceAll('\u00a0', ' ')).toContain(millions);
  });

  it('write the answers in the page’s language', () => {
    const answers = Object.fromEntries(
      cases.flatMap(({ id, steps }) => steps.map((step) => [`${id}.${step.id}`, step.answer])),
    );
    const values = { en: '1,966,080', es: '1.966.080' }[locale];
    expect(answers['deepseek-v2.token']).toBe(values);
    expect(answers['announced.bits']).toMatch(/^93[.,]3\s?%$/);
  });
});

describe('a number typed for a step', () => {
  it('may have its thousands separated where it is a whole one', () => {
    expect(readStep('34,560', 'en', true)).toEqual({ ok: true, value: 34_560 });
    expect(readStep('1.966.080', 'es', true)).toEqual({ ok: true, value: 1_966_080 });
    expect(readStep('34,560', 'en', false)).toEqual({ ok: false, problem: 'ambiguous' });
  });

  it('keeps its decimals where it has some', () => {
    expect(readStep('4.8', 'en', false)).toEqual({ ok: true, value: 4.8 });
    expect(readStep('4,8', 'es', false)).toEqual({ ok: true, value: 4.8 });
    expect(readStep('38912.5', 'en', true)).toEqual({ ok: true, value: 38_912.5 });
  });
});
