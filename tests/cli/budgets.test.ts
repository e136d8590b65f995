import { expect, test } from 'vitest';
import { BUDGETS, budgetViolations, weightsLimit } from '#src/cli/budgets.ts';

test('a weight at its limit passes and one byte more is named with its excess', () => {
  const limit = 150_000;
  expect(budgetViolations([{ name: 'en/', bytes: limit, limit }])).toEqual([]);
  expect(budgetViolations([{ name: 'en/', bytes: 151_200, limit }])).toEqual([
    'en/ weighs 151.2 kB, 1.2 kB above its 150.0 kB',
  ]);
});

test('weights may weigh what their kind may: a model, a variant, the widest of the ladder', () => {
  const variants = '{"models":{"moe-4-2":{"file":"moe-4-2.safetensors"}}}';
  expect(weightsLimit('tutor.safetensors', variants)).toBe(BUDGETS.model);
  expect(weightsLimit('moe-4-2.safetensors', variants)).toBe(BUDGETS.variant);
  expect(weightsLimit('dense-384.safetensors', variants)).toBe(BUDGETS.widest);
});
