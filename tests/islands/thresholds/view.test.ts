import { describe, expect, it } from 'vitest';
import { buildDocument } from '#islands/kit/build-document.ts';
import { thresholdRows } from '#islands/thresholds/rows.ts';
import { standingSentence } from '#islands/thresholds/sentence.ts';
import { thresholdsFigure, thresholdsLines } from '#islands/thresholds/view.ts';
import { localeIds } from '#src/book/locales.ts';
import { answerRun, limits } from './answer-run.ts';

describe('the sentence', () => {
  it('says by what factor your slow answers keep within the requirement', () => {
    const rows = thresholdRows(answerRun(0.004), limits);
    expect(standingSentence(rows, limits.instant, 'yours', 'en')).toBe(
      'On your machine, nineteen answers in twenty took 4\u00a0ms or less: within the requirement of 100\u00a0ms, by a factor of 25.',
    );
  });

  it('calls a recorded figure recorded', () => {
    const rows = thresholdRows(answerRun(0.25), limits);
    expect(standingSentence(rows, limits.instant, 'recorded', 'es')).toBe(
      'En la máquina del registro, una respuesta de cada veinte tardó más de 250\u00a0ms: fuera del requisito de 100\u00a0ms, por un factor de 2,5.',
    );
  });

  it('does not decide where the interval holds the requirement', () => {
    const rows = thresholdRows(answerRun(0.098), limits);
    expect(standingSentence(rows, limits.instant, 'yours', 'en')).toContain('cannot be told');
  });

  it.each(localeIds)('says in "%s" what to do while nothing is measured', (locale) => {
    const rows = thresholdRows(undefined, limits);
    expect(standingSentence(rows, limits.instant, 'recorded', locale)).not.toBe('');
  });
});

describe('the figure', () => {
  const rows = thresholdRows(answerRun(0.004), limits);

  it.each(localeIds)('has a mark and a line of the table for each row in "%s"', (locale) => {
    const context = { document: buildDocument(), locale };
    const figure = thresholdsFigure(rows, limits.instant, context);
    for (const svg of figure.querySelectorAll('svg'))
      expect(svg.querySelectorAll('g[stroke-width="2"] path, circle')).toHaveLength(rows.length);
    expect(thresholdsLines(rows, 'yours', context)).toHaveLength(rows.length);
  });

  it('tells in the table whose each figure is', () => {
    const context = { document: buildDocument(), locale: 'en' } as const;
    const origins = thresholdsLines(rows, 'yours', context).map(
      (line) => line.lastChild?.textContent,
    );
    expect(origins).toEqual([
      ...Array(3).fill('measured on your machine'),
      ...Array(3).fill('cited'),
    ]);
  });
});
