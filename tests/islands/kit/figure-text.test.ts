// Figures as text in both languages.
import { describe, expect, it } from 'vitest';
import type { Figure } from '#islands/kit/figure.ts';
import { boundSign, figuresIn, figureText, withFigures } from '#islands/kit/figure-text.ts';

const base = {
  key: 'cited.a',
  what: { en: 'x', es: 'x' },
  condition: null,
  origin: { kind: 'derived', fn: 'f', args: [] },
  date: null,
  status: 'verified',
} as const;
const range: Figure = { ...base, low: 2.7, high: 3.5, unit: 'times', digits: 2 };
const measured: Figure = {
  ...base,
  value: 1.234,
  low: 1.2,
  high: 1.3,
  level: 0.95,
  unit: 'millisecond',
  digits: 3,
};

describe('figure text', () => {
  it('writes a range once with its unit, by the signs of the language', () => {
    expect(figureText(range, 'en')).toBe('2.7–3.5×');
    expect(figureText(range, 'es')).toBe('2,7–3,5×');
  });

  it('adds the interval where asked', () => {
    expect(figureText(measured, 'en')).toBe('1.23\u00a0ms');
    expect(figureText(measured, 'en', 'interval')).toBe('1.23\u00a0ms (95%: 1.20–1.30\u00a0ms)');
    expect(figureText(measured, 'es', 'number')).toBe('1,23');
  });

  it('prints an exact count in full', () => {
    expect(figureText({ ...base, value: 103_680, unit: 'count' }, 'en')).toBe('103,680');
  });

  it('signs a bound', () => {
    expect(boundSign({ ...range, bound: 'at-most' })).toBe('≤ ');
    expect(boundSign(range)).toBe('');
  });
});

describe('places for figures in a sentence', () => {
  it('are filled with the figures of their keys', () => {
    expect(figuresIn('from {cited.a} to {derived.b-2.c}')).toEqual(['cited.a', 'derived.b-2.c']);
    expect(withFigures('up to {cited.a} faster', 'en', () => range)).toBe('up to 2.7–3.5× faster');
  });
});
