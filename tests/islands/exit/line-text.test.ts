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

test('where nothing was measured there is a word and no figure', () => {
  const none: ExitLine = { condition, outcome: 'not-measured', interval: null, run: null };
  expect(lineText(none, 'es')).toBe('sin medir');
});
