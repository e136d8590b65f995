import { describe, expect, test } from 'vitest';
import { gatedJson, importLimits } from '#src/worksheet/hostile.ts';

const kindOf = (text: string) => {
  const gated = gatedJson(text);
  return gated.ok ? 'passed' : gated.problem.kind;
};

describe('the gate before a file', () => {
  test('lets ordinary JSON pass, with a byte order mark too', () => {
    expect(gatedJson('\uFEFF{"a":[1,"\\"["]}')).toEqual({ ok: true, value: { a: [1, '"['] } });
  });

  test('refuses more than 50 MB', () => {
    expect(importLimits.bytes).toBe(50 * 1024 * 1024);
    expect(kindOf(' '.repeat(importLimits.bytes + 1))).toBe('too-large');
  });

  test('counts bytes and not characters', () => {
    const limits = { bytes: 10, depth: 64 };
    expect(gatedJson('"12345678"', limits).ok).toBe(true);
    expect(gatedJson('"éééé8"', limits)).toEqual({
      ok: false,
      problem: { kind: 'too-large', bytes: 11, limit: 10 },
    });
  });

  test('refuses nesting that no file of ours has, without parsing it', () => {
    expect(kindOf('['.repeat(5_000_000))).toBe('too-deep');
    const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;
    expect(kindOf(nested(importLimits.depth))).toBe('passed');
    expect(kindOf(nested(importLimits.depth + 1))).toBe('too-deep');
  });

  test('counts no brackets inside strings', () => {
    expect(kindOf(JSON.stringify(`\\"${'['.repeat(1000)}`))).toBe('passed');
  });

  test.each(['', '{', 'undefined', '<html>', "{'a':1}"])('refuses %j as no JSON', (text) => {
    expect(kindOf(text)).toBe('not-json');
  });

  test.each([
    '{"__proto__":{"polluted":true}}',
    '{"a":[{"\\u005f_proto__":1}]}',
    '{"constructor":{"prototype":{"polluted":true}}}',
  ])('refuses %s, and no prototype is touched', (text) => {
    expect(kindOf(text)).toBe('forbidden-key');
    expect(({} as { polluted?: true }).polluted).toBeUndefined();
  });
});
