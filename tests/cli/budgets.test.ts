import { expect, test } from 'vitest';
import { budgetViolations } from '#src/cli/budgets.ts';

test('a weight at its limit passes and one byte more is named with its excess', () => {
  const limit = 150_000;
  expect(budgetViolations([{ name: 'en/', bytes: limit, limit }])).toEqual([]);
  expect(budgetViolations([{ name: 'en/', bytes: 151_200, limit }])).toEqual([
    'en/ weighs 151.2 kB, 1.2 kB above its 150.0 kB',
  ]);
});
