import { describe, expect, test } from 'vitest';
import {
  bookGoals,
  documentSummary,
  type PrintSample,
  pageLine,
  timeRatio,
} from '#src/cli/bench-book-summary.ts';

const sample = (pages: number, seconds: number): PrintSample => ({ pages, seconds, bytes: 2e6 });
const document = (pages: number, seconds: number) => documentSummary([sample(pages, seconds)]);
const exact = { rtol: 1e-12, because: 'a few sums of numbers near one' };

test('a document is summed up by its median time', () => {
  const summary = documentSummary([
    { ...sample(50, 9), finishing: 1 },
    { ...sample(50, 4), finishing: 3 },
    { ...sample(50, 5), finishing: 2 },
  ]);
  expect(summary).toEqual({
    pages: 50,
    seconds: { median: 5, least: 4, most: 9 },
    secondsAPage: 0.1,
    finishingSeconds: 2,
    megabytes: 2,
  });
});

describe('the line through the lengths', () => {
  test('has the slope and the start of points that lie on one', () => {
    const line = pageLine([document(50, 6), document(100, 11), document(300, 31)])!;
    expect([line.secondsAPage, line.startSeconds]).toBeAllclose([0.1, 1], exact);
    expect([line.residual]).toBeAllclose([0], { atol: 1e-12, because: exact.because });
  });

  test('says how far the worst point is off it, as a share of the line there', () => {
    const line = pageLine([document(50, 9), document(100, 12), document(150, 9)])!;
    expect([line.secondsAPage, line.startSeconds, line.residual]).toBeAllclose([0, 10, 0.2], {
      atol: 1e-12,
      because: exact.because,
    });
  });

  test('is not drawn through two lengths, which always lie on one', () => {
    expect(pageLine([document(50, 6), document(100, 11), document(100, 12)])).toBeNull();
  });
});

test('the ratio to a peer is taken within each round', () => {
  const own = [sample(50, 2), sample(50, 4), sample(50, 3)];
  const peer = [sample(48, 10), sample(48, 10), sample(48, 30)];
  expect(timeRatio(own, peer)).toEqual({ median: 0.2, least: 0.1, most: 0.4 });
});

test('rounds that do not pair are refused', () => {
  expect(() => timeRatio([sample(50, 2)], [])).toThrow('1 samples');
});

describe('a goal', () => {
  const documents = [document(50, 5), document(100, 20)];
  const line = { secondsAPage: 0.1, startSeconds: 0, residual: 0.05 };

  test('is met or missed by the slowest length', () => {
    const [pace, straight] = bookGoals({ documents, line, peers: {}, left: {}, shared: 0 });
    expect(pace).toBe('missed  seconds a page, slowest length: 0.200; at most 0.15 is asked');
    expect(straight).toMatch(/^met {5}distance from a straight line: 0\.050/);
  });

  test('stays open where nothing was measured', () => {
    const goals = bookGoals({ documents, line: null, peers: {}, left: {}, shared: 0 });
    expect(goals.filter((goal) => goal.startsWith('open'))).toHaveLength(2);
  });

  test('of half the time of Vivliostyle is judged by the median ratio', () => {
    const vivliostyle = { ...document(50, 20), ratio: { median: 0.25, least: 0.2, most: 0.6 } };
    const goals = bookGoals({ documents, line, peers: { vivliostyle }, left: {}, shared: 0 });
    expect(goals[2]).toBe('met     time over Vivliostyle: 0.250; at most 0.5 is asked');
  });
});
