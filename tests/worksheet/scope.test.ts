import { describe, expect, test } from 'vitest';
import { sideOf } from '#src/worksheet/scope.ts';

const scope = [
  { quantity: 'parameters', unit: 'million-parameters', low: 0.1, high: 1 },
  { quantity: 'users', unit: 'count', high: 1 },
] as const;
const at = (
  quantity: string,
  comparison: 'at-least' | 'at-most',
  value: number,
  unit: 'parameter' | 'count' | 'second' = 'parameter',
) => sideOf({ scope }, { quantity, comparison, value, unit });

describe('the side of a flip condition', () => {
  test('is outside where no value of the scope satisfies it', () => {
    expect(at('parameters', 'at-least', 7e9)).toBe('outside');
    expect(at('parameters', 'at-most', 1e4)).toBe('outside');
  });

  test('is inside where some value of the scope satisfies it, the bound included', () => {
    expect(at('parameters', 'at-least', 1e6)).toBe('inside');
    expect(at('parameters', 'at-most', 1e5)).toBe('inside');
  });

  test('is inside towards an end that the scope leaves open', () => {
    expect(at('users', 'at-most', 0, 'count')).toBe('inside');
  });

  test('is not computed for what the scope does not bound, nor across dimensions', () => {
    expect(at('acceptance', 'at-least', 0.9, 'count')).toBeNull();
    expect(at('parameters', 'at-least', 1, 'second')).toBeNull();
  });
});
