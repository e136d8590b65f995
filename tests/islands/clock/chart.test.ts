import { expect, it } from 'vitest';
import { clockChart } from '#islands/clock/chart.ts';
import { buildDocument } from '#islands/kit/build-document.ts';

const readings = [
  { place: 0, seconds: 0 },
  { place: 40, seconds: 5e-6 },
  { place: 95, seconds: 1e-5 },
];
const labels = { chart: 'a stair', readings: 'reading', time: 'time', tick: String };

it.each([620, 340])('draws a mark for each jump at %i px and names the whole', (width) => {
  const svg = clockChart(readings, labels, { document: buildDocument(), width, locale: 'en' });
  expect(svg.getAttribute('aria-label')).toBe('a stair');
  expect(svg.querySelectorAll('circle')).toHaveLength(2);
});
