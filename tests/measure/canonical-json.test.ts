import { expect, test } from 'vitest';
import { canonicalJson } from '#src/measure/canonical-json.ts';

test('sorts keys, leaves no white space and writes numbers shortest', () => {
  const value = { b: [1e21, 0.1, -0], a: { é: null, z: 'ñ"\n' } };
  expect(canonicalJson(value)).toBe('{"a":{"z":"ñ\\"\\n","é":null},"b":[1e+21,0.1,0]}');
});

test('refuses what has no JSON', () => {
  for (const value of [Number.POSITIVE_INFINITY, undefined, () => 1, { a: undefined }])
    expect(() => canonicalJson(value)).toThrow(/no JSON/);
});
