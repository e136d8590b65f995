import { describe, expect, test } from 'vitest';
import { speculative } from '#src/worksheet/definitions/speculative.ts';
import { bookCalibration, standingOf } from '#src/worksheet/portfolio.ts';
import type { Worksheet } from '#src/worksheet/schema.ts';
import {
  answered,
  answers,
  blank,
  evidence,
  finished,
  later,
  now,
  runs,
  world,
} from './sample-work.ts';

describe('the standing of a worksheet', () => {
  test('tells its step, its word, its audit and what is missing', () => {
    const standing = standingOf(speculative, finished(), world);
    expect(standing).toMatchObject({
      technique: 'speculative',
      step: 'done',
      verdict: 'never',
      confidence: 0.9,
      findings: { blocks: 0 },
      missing: [],
    });
    expect(standing.audit.supported.verdict).toBe('never');
  });

  test('names every quantity that no run stands for, declared or not', () => {
    const cited = { ...evidence, acceptance: [], 'verify-ratio': [{ run: 'lost', estimate: 'x' }] };
    const { missing, findings } = standingOf(speculative, answered({ evidence: cited }), world);
    expect(missing).toEqual(['acceptance', 'verify-ratio']);
    expect(findings.blocks).toBeGreaterThan(0);
  });

  test('of an untouched one has no word and asks for everything', () => {
    expect(standingOf(speculative, blank(), world)).toMatchObject({
      step: 'predict',
      verdict: null,
      confidence: null,
      missing: speculative.evidence,
      scores: [],
    });
  });
});

describe('predictions over the book', () => {
  const inside = (worksheet: Worksheet) =>
    standingOf(speculative, worksheet, world).scores.map((score) => score.inside);

  test('count once committed, and only those of the first attempt', () => {
    expect(inside(answered())).toEqual([]);
    expect(inside(finished())).toEqual([true, false, true]);
    const [first] = finished().attempts;
    const wiser = { low: 3, high: 4, unit: 'ratio' as const };
    const second = {
      id: 'a2',
      startedAt: later,
      committed: { predict: later },
      answers: { ...answers, predictions: { 'verify-ratio': wiser } },
    };
    expect(inside({ ...finished(), attempts: [first!, second] })).toEqual([true, false, true]);
  });

  test('of a first attempt without runs are held against what a later one measured', () => {
    const { evidence: _, ...unmeasured } = answers;
    const attempts = [
      { id: 'a1', startedAt: now, committed: { predict: now }, answers: unmeasured },
      { id: 'a2', startedAt: later, committed: {}, answers: { evidence } },
    ];
    expect(inside({ ...blank(), attempts })).toEqual([true, false, true]);
  });

  test('amount to one coverage', () => {
    const standings = [standingOf(speculative, finished('a'), world)];
    expect(bookCalibration(standings)).toMatchObject({ n: 3, inside: 2 });
    expect(bookCalibration([])).toBeNull();
    expect(runs.verify.summary['ratio.4']?.value).toBe(3.6); // outside 1…2, as the case needs
  });
});
