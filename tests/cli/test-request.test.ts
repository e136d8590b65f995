import { expect, test } from 'vitest';
import { testRequest } from '#src/cli/test-request.ts';

const KNOWN = ['lint', 'unit', 'browser'] as const;

test('without arguments every check runs', () => {
  expect(testRequest([], KNOWN)).toEqual({ names: KNOWN, runnerArgs: [] });
});

test.each([[['--only', 'browser,lint']], [['--only=browser,lint']]])(
  '%s runs those, in the house’s order',
  (args) => {
    expect(testRequest(args, KNOWN).names).toEqual(['lint', 'browser']);
  },
);

test('what follows one check goes to its runner', () => {
  const { names, runnerArgs } = testRequest(['--only', 'unit', 'tests/graph', '-t', 'x'], KNOWN);
  expect(names).toEqual(['unit']);
  expect(runnerArgs).toEqual(['tests/graph', '-t', 'x']);
});

test('refuses an unknown check, naming the known ones', () => {
  expect(() => testRequest(['--only', 'units'], KNOWN)).toThrow('lint, unit, browser');
});

test('refuses arguments for nobody', () => {
  expect(() => testRequest(['tests/graph'], KNOWN)).toThrow('--only unit');
});
