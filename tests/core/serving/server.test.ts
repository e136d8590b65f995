import { describe, expect, it } from 'vitest';
import { arrivals, type ServingRequest } from '#src/core/serving/arrivals.ts';
import type { ServingPolicy } from '#src/core/serving/policy.ts';
import { constantServiceWait, meanWait } from '#src/core/serving/queue-formulas.ts';
import { openServer } from '#src/core/serving/server.ts';
import { servingReport } from '#src/core/serving/serving-report.ts';
import { seededRandom } from '#src/tutor/random.ts';

const flat = [{ tokens: 1, seconds: 1 }];
const sloped = [
  { tokens: 1, seconds: 1 },
  { tokens: 101, seconds: 2 },
];
const policy = (batching: ServingPolicy['batching'], more: Partial<ServingPolicy> = {}) => ({
  batching,
  rows: 4,
  chunk: 4,
  ...more,
});

function ran(requests: readonly ServingRequest[], rule: ServingPolicy, costs = flat, seed = 5) {
  const server = openServer(requests, rule, costs, seededRandom(seed));
  while (!server.done) server.step();
  return server;
}

function drawn(
  rate: number,
  count: number,
  lengths: { prompt: number; answer: number }[],
  seed = 1,
) {
  return arrivals({ rate, count, pattern: 'poisson', lengths, topics: 1 }, seededRandom(seed));
}

function waited(requests: readonly ServingRequest[], service: (request: ServingRequest) => number) {
  const { served } = ran(requests, policy('single'));
  const total = served.reduce(
    (sum, { request, end }) => sum + end - request.at - service(request),
    0,
  );
  return total / served.length;
}

describe('one request at a time, against closed forms', () => {
  it.each([0.5, 0.8])('waits as long as M/D/1 says at load %f', (load) => {
    const found = waited(drawn(load, 40_000, [{ prompt: 1, answer: 1 }]), () => 1);
    const expected = constantServiceWait(load, 1);
    expect(Math.abs(found / expected - 1)).toBeLessThan(0.06);
  });

  it('waits as long as M/M/1 says where answers are exponential', () => {
    const mean = 20;
    const random = seededRandom(8);
    const requests = drawn(0.7 / mean, 20_000, [{ prompt: 1, answer: 1 }]).map((request) => ({
      ...request,
      answer: Math.max(1, Math.round(-Math.log(1 - random()) * mean)),
    }));
    const lengths = requests.map(({ answer }) => answer);
    const average = (values: number[]) => values.reduce((sum, x) => sum + x, 0) / values.length;
    // The moments of the answers drawn: exponential up to rounding to whole tokens.
    const first = average(lengths);
    const second = average(lengths.map((x) => x * x));
    expect(second / (2 * first * first)).toBeCloseTo(1, 1);
    const expected = meanWait(0.7 / mean, first, second);
    expect(Math.abs(waited(requests, ({ answer }) => answer) / expected - 1)).toBeLessThan(0.1);
  });
});

describe.each(['single', 'static', 'continuous', 'chunked'] as const)('%s batching', (batching) => {
  const requests = drawn(0.2, 300, [
    { prompt: 3, answer: 4 },
    { prompt: 9, answer: 2 },
  ]);

  it('keeps Little’s law to rounding once everyone has gone', () => {
    const { littleError } = servingReport(ran(requests, policy(batching)), 10);
    expect(littleError).toBeLessThan(1e-9);
  });

  it('answers everyone once, nobody before they came, and gives the same run again', () => {
    const [a, b] = [
      ran(requests, policy(batching), sloped),
      ran(requests, policy(batching), sloped),
    ];
    expect(a.served).toEqual(b.served);
    expect(new Set(a.served.map(({ request }) => request.id)).size).toBe(requests.length);
    for (const { request, first, end } of a.served) {
      expect(first).toBeGreaterThan(request.at);
      expect(end).toBeGreaterThanOrEqual(first);
    }
  });

  it('runs passes no more seconds than went by', () => {
    const { utilisation } = servingReport(ran(requests, policy(batching)), 10);
    expect(utilisation).toBeGreaterThan(0);
    expect(utilisation).toBeLessThanOrEqual(1);
  });
});

describe('batches', () => {
  const together = (answers: number[]): ServingRequest[] =>
    answers.map((answer, id) => ({ id, at: 0, prompt: 4, answer, topic: 0 }));

  it('end together where they are static, and each by itself where they are continuous', () => {
    const ends = (batching: ServingPolicy['batching']) =>
      ran(together([2, 5]), policy(batching)).served.map(({ end }) => end);
    expect(ends('static')).toEqual([5, 5]);
    expect(ends('continuous')).toEqual([2, 5]);
  });

  it('let the next in at the next pass where they are continuous', () => {
    const { served } = ran(together([2, 5, 2]), policy('continuous', { rows: 2 }));
    expect(served.find(({ request }) => request.id === 2)?.first).toBe(3);
  });

  it('read long prompts beside those who write where they are chunked, and a chunk a pass', () => {
    const late = [...together([6]), { id: 1, at: 1.5, prompt: 12, answer: 1, topic: 0 }];
    const end = (batching: ServingPolicy['batching']) =>
      ran(late, policy(batching)).served.find(({ request }) => request.id === 0)?.end;
    // The pass that reads the newcomer’s prompt keeps the first one waiting.
    expect(end('continuous')).toBe(7);
    expect(end('chunked')).toBe(6);
  });

  it('write several tokens a pass where a draft is always right, and pay for it', () => {
    const draft = { length: 2, acceptance: 1, stepCost: 0.25 };
    const { served } = ran(together([7]), policy('single', { draft }));
    // One pass for the prompt, two of three tokens at 1 + 2 · 0.25.
    expect(served[0]?.end).toBe(4);
    const refused = ran(together([3]), policy('single', { draft: { ...draft, acceptance: 0 } }));
    expect(refused.served[0]?.end).toBe(4);
  });
});
