import { expect, test } from 'vitest';
import { lineText } from '#islands/exit/line-text.ts';
import type { ExitLine } from '#src/worksheet/exit.ts';

const condition = {
  quantity: 'time-ratio',
  comparison: 'at-most',
  value: 0.8,
  unit: 'ratio',
} as const;
const line: ExitLine = {
  condition,
  outcome: 'refuted',
  interval: { low: 1.1, value: 1.2, high: 1.3, unit: 'ratio' },
  run: 'f'.repeat(64),
};

test('a judged condition says its result and the interval it rests on, in either language', () => {
  expect(lineText(line, 'en')).toBe('refuted: 1.10–1.30');
  expect(lineText(line, 'es')).toBe('refutado: 1,10–1,30');
});

test('what was counted is one number, and the rounding of a sum is none', () => {
  const counted = (value: number): ExitLine => ({
    ...line,
    interval: { low: value, value, high: value, unit: 'ratio' },
  });
  expect(lineText(counted(0.201), 'es')).toBe('refutado: 0,201');
  expect(lineText(counted(2e-16), 'en')).toBe('refuted: 0');
});

test('where nothing was measured there is a word and no figure', () => {
  const none: ExitLine = { condition, outcome: 'not-measured', interval: null, run: null };
  expect(lineText(none, 'es')).toBe('sin medir');
});
