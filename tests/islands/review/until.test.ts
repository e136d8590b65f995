import { expect, test } from 'vitest';
import { untilText } from '#islands/review/until.ts';

const now = '2026-11-21T10:00:00.000Z';
const later = (seconds: number) => new Date(Date.parse(now) + 1000 * seconds).toISOString();

test.each([
  [-5, 'in 1 minute', 'dentro de 1 minuto'],
  [60, 'in 1 minute', 'dentro de 1 minuto'],
  [600, 'in 10 minutes', 'dentro de 10 minutos'],
  [3 * 3600, 'in 3 hours', 'dentro de 3 horas'],
  [4 * 86_400, 'in 4 days', 'dentro de 4 días'],
  [91 * 86_400, 'in 3 months', 'dentro de 3 meses'],
])('%s seconds are %s', (seconds, english, spanish) => {
  expect(untilText(later(seconds), now, 'en')).toBe(english);
  expect(untilText(later(seconds), now, 'es')).toBe(spanish);
});
