import { expect, test } from 'vitest';
import { pairOutcome, pairSentence } from '#islands/ab-harness/sentence.ts';

const estimate = (low: number, value: number, high: number) => ({
  low,
  value,
  high,
  level: 0.95,
  unit: 'ratio' as const,
  n: 96,
});
const run = (low: number, value: number, high: number) => ({
  parameters: { a: 'stepped', b: 'tutor' },
  summary: { ratio: estimate(low, value, high), 'reference-floor': estimate(0, 0.02, 0.02) },
});

test('adds the noise of plain arithmetic before it calls anything a difference', () => {
  expect(pairOutcome(run(0.95, 0.96, 0.97))).toBe('faster');
  expect(pairOutcome(run(0.95, 0.97, 0.99))).toBe('same');
  expect(pairOutcome(run(1.03, 1.05, 1.07))).toBe('slower');
});

test('names both sides in the language of the page', () => {
  expect(pairSentence(run(0.4, 0.5, 0.6), 'en')).toMatch(/^B \(the tutor, inside one graph\)/);
  expect(pairSentence(run(0.4, 0.5, 0.6), 'es')).toMatch(/^B \(el tutor, dentro de un grafo\)/);
});
