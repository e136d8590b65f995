import { expect, it } from 'vitest';
import { studentQuantile } from '#src/measure/statistics/student.ts';

// Printed tables of Student's t, e.g. NIST/SEMATECH e-Handbook, section 1.3.6.7.2.
it.each([
  [0.975, 1, 12.706],
  [0.975, 2, 4.303],
  [0.975, 4, 2.776],
  [0.95, 4, 2.132],
  [0.975, 8, 2.306],
  [0.95, 8, 1.86],
  [0.999, 5, 5.893],
  [0.9, 30, 1.31],
])('agrees with the printed table at p = %f and %i degrees', (p, freedom, expected) => {
  const because = 'the table has three decimals';
  expect([studentQuantile(p, freedom)]).toBeAllclose([expected], { atol: 6e-4, because });
  expect([studentQuantile(1 - p, freedom)]).toBeAllclose([-expected], { atol: 6e-4, because });
});

it('lies between its neighbours at a fraction of a degree', () => {
  const between = studentQuantile(0.975, 4.5);
  expect(between).toBeLessThan(studentQuantile(0.975, 4));
  expect(between).toBeGreaterThan(studentQuantile(0.975, 5));
});

it('refuses what is no probability and no degree', () => {
  expect(() => studentQuantile(1, 4)).toThrow('probability 1');
  expect(() => studentQuantile(0.9, 0)).toThrow('0 degrees of freedom');
});
