import { expect, test } from 'vitest';
import { headersFor, parseHeaderRules } from '#src/cli/header-rules.ts';

const RULES = parseHeaderRules('# all\n/*\n  A: 1\n  B: 2\n\n/x/*.js\n  B: 3\n');

test('every matching rule adds its headers and the last one wins', () => {
  expect(headersFor(RULES, '/x/y.js')).toEqual({ a: '1', b: '3' });
});

test('a dot in a pattern is a dot', () => {
  expect(headersFor(RULES, '/x/yajs')).toEqual({ a: '1', b: '2' });
});

test('refuses a header before any path, naming the line', () => {
  expect(() => parseHeaderRules('  A: 1\n')).toThrow('line 1');
});
