import { expect, test } from 'vitest';
import { benchReport, missedGoals } from '#src/cli/bench-report.ts';

const rounds = (seconds: number) => Array.from({ length: 30 }, () => seconds);
const peer = (decode: number) => ({ first: rounds(1e-3), decode: rounds(decode) });

test('a ratio is the time of generate over the time of the peer', () => {
  const { ratios, spread } = benchReport({ generate: peer(8e-5), plain: peer(2e-4) });
  expect(Object.keys(ratios)).toEqual(['generate/plain']);
  expect([ratios['generate/plain']!]).toBeAllclose([0.4], {
    rtol: 1e-9,
    because: 'the median of equal ratios is that ratio',
  });
  expect(spread.decode['plain']?.median).toBeCloseTo(200);
});

test('a round whose difference is not positive is left out', () => {
  const generate = { first: rounds(1e-3), decode: [-1e-5, ...rounds(8e-5)] };
  const plain = { first: rounds(1e-3), decode: [2e-4, ...rounds(2e-4)] };
  expect(benchReport({ generate, plain }).spread.ratios['generate/plain']?.n).toBe(30);
});

test('a missed goal is named with what was found', () => {
  const report = benchReport({ generate: peer(1e-4), plain: peer(2e-4), 'plain-js': peer(1e-3) });
  expect(missedGoals(report)).toEqual(['generate/plain is 0.500, at most 0.45 is asked']);
});
