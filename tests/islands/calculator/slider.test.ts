import { expect, it } from 'vitest';
import { knownSheet, sheetIds } from '#islands/calculator/known-sheets.ts';
import { isChoice } from '#islands/calculator/sheet.ts';
import { sliderPosition, sliderRange, valueAt } from '#islands/calculator/slider.ts';

const numbers = sheetIds.flatMap((sheet) =>
  Object.entries(knownSheet(sheet).sheet.inputs).flatMap(([id, input]) =>
    isChoice(input) ? [] : [{ name: `${sheet} · ${id}`, input }],
  ),
);

it.each(numbers)('$name: every position gives a value the field takes, ascending', ({ input }) => {
  const { min, max, step } = sliderRange(input);
  const positions = Array.from(
    { length: 41 },
    (_, i) => min + Math.round(((max - min) * i) / 40 / step) * step,
  );
  const values = positions.map((position) => valueAt(input, position));
  for (const value of values) {
    expect(value).toBeGreaterThanOrEqual(input.min);
    expect(value).toBeLessThanOrEqual(input.max);
    if ((input.step ?? 1) === 1 && input.slider !== 'linear') expect(value).toBe(Math.round(value));
  }
  expect(values).toEqual([...values].sort((a, b) => a - b));
});

it('stands at the stop nearest to a value, and by factors near it', () => {
  const stops = { unit: 'count', min: 1, max: 64, default: 1, slider: [1, 8, 64] } as const;
  expect([sliderPosition(stops, 1), sliderPosition(stops, 7), sliderPosition(stops, 60)]).toEqual([
    0, 1, 2,
  ]);
  const factors = { unit: 'count', min: 1, max: 10_000, default: 1, slider: 'log' } as const;
  expect(valueAt(factors, sliderPosition(factors, 100))).toBe(100);
});
