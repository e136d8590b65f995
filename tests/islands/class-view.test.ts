import { describe, expect, test } from 'vitest';
import { changeChart } from '#islands/class-view/change/chart.ts';
import { countsChart } from '#islands/class-view/counts/chart.ts';
import { reliabilityChart } from '#islands/class-view/reliability/chart.ts';
import { rowsChart } from '#islands/class-view/rows/chart.ts';
import { buildDocument } from '#islands/kit/build-document.ts';

const context = { document: buildDocument(), width: 620, locale: 'en' };
const tick = String;
const texts = (svg: Element) => [...svg.querySelectorAll('text')].map((text) => text.textContent);
const lengths = (svg: Element, selector: string) => svg.querySelectorAll(selector).length;

describe('the figures of a class', () => {
  test('draw each count as a part of a bar, under its words', () => {
    const rows = [
      { label: 'one', counts: [1, 2] },
      { label: 'two', counts: [3] },
    ];
    const svg = countsChart(rows, { chart: 'name', axis: 'pupils', most: 3 }, context);
    expect(svg.getAttribute('aria-label')).toBe('name');
    expect(lengths(svg, 'rect')).toBe(3);
    expect(texts(svg)).toEqual(expect.arrayContaining(['one', 'two']));
  });

  test('draw one row a value, in named groups', () => {
    const value = { value: 2, low: 1, high: 3 };
    const groups = [
      { label: 'Firefox', rows: [value, value] },
      { label: 'Chromium', rows: [value] },
    ];
    const svg = rowsChart(groups, { chart: 'n', axis: 'a', tick, scale: 'log' }, context);
    expect(lengths(svg, 'circle')).toBe(3);
    expect(texts(svg)).toEqual(expect.arrayContaining(['Firefox', 'Chromium']));
    // A value of nothing has no place on an axis of factors, and takes none from the others.
    const zero = { value: 1, low: 0, high: 2 };
    const odd = [{ label: 'x', rows: [value, zero] }];
    const drawn = rowsChart(odd, { chart: 'n', axis: 'a', tick, scale: 'log' }, context);
    expect(drawn.outerHTML).not.toMatch(/NaN|Infinity/);
  });

  test('draw a line a pupil, broken where it fell, with the number at its end', () => {
    const rows = [
      { pupil: 1, pre: 0.3, post: 0.7 },
      { pupil: 2, pre: 0.7, post: 0.3 },
    ];
    const labels = { chart: 'n', pre: 'before', post: 'after', axis: 'a', tick, guess: 1 / 3 };
    const svg = changeChart(rows, labels, context);
    expect(texts(svg)).toEqual(expect.arrayContaining(['1', '2', 'before', 'after']));
    expect(lengths(svg, '[stroke-dasharray="5 4"]')).toBe(1);
  });

  test('draw one point a bin of confidence', () => {
    const bin = { low: 0.4, high: 0.6, n: 3, meanConfidence: 0.5, share: 1 / 3 };
    const bins = [{ ...bin, interval: { low: 0.1, high: 0.7 } }];
    const svg = reliabilityChart(bins, { chart: 'n', x: 'x', y: 'y', tick }, context);
    expect(lengths(svg, 'circle')).toBe(1);
  });
});
