import { describe, expect, test } from 'vitest';
import { speculative } from '#src/worksheet/definitions/speculative.ts';
import { exitRule, judgeExit } from '#src/worksheet/exit.ts';
import { checkpoint } from './sample-checkpoint.ts';
import { estimate, later, resealed, run } from './sample-work.ts';

const rule = exitRule(checkpoint);
const length = (low: number, value: number, high: number, identical = 1) =>
  run('draft-length', {
    best: estimate(low, value, high),
    identical: estimate(identical, identical, identical),
  });
const outcomes = (...runs: Parameters<typeof judgeExit>[1]) => {
  const { outcome, lines } = judgeExit(rule, runs);
  return [outcome, ...lines.map((line) => line.outcome)];
};

describe('an exit criterion', () => {
  test('is reached where every interval lies on the right side', () => {
    expect(outcomes(length(0.6, 0.7, 0.8))).toEqual(['reached', 'reached', 'reached']);
  });

  test('is refuted by one interval that lies wholly on the other side', () => {
    expect(outcomes(length(0.81, 0.9, 1))).toEqual(['refuted', 'refuted', 'reached']);
    expect(outcomes(length(0.6, 0.7, 0.8, 0.9))).toEqual(['refuted', 'reached', 'refuted']);
  });

  test('cannot be told where an interval holds the limit', () => {
    expect(outcomes(length(0.7, 0.78, 0.85))).toEqual(['cannot-tell', 'cannot-tell', 'reached']);
  });

  test('is not measured without runs, nor by runs of another experiment', () => {
    const none = ['not-measured', 'not-measured', 'not-measured'];
    expect(outcomes()).toEqual(none);
    expect(outcomes(run('verify-cost', { best: estimate(0.1, 0.1, 0.1) }))).toEqual(none);
  });

  test('is judged by the latest run that counts', () => {
    const early = length(0.6, 0.7, 0.8);
    const late = resealed(length(1.1, 1.2, 1.3), { startedAt: later });
    expect(outcomes(late, early)[0]).toBe('refuted');
    expect(outcomes(early, late)[0]).toBe('refuted');
    const discarded = resealed(late, { status: { discarded: { kind: 'hidden' } } });
    expect(outcomes(early, discarded)[0]).toBe('reached');
  });

  test('is not judged by a run of an earlier version or of another model', () => {
    const runs = [length(0.6, 0.7, 0.8)];
    const now = (current: Parameters<typeof judgeExit>[2]) => judgeExit(rule, runs, current);
    expect(now({ experiments: { 'draft-length': 2 }, artefacts: {} }).outcome).toBe('not-measured');
    expect(now({ experiments: {}, artefacts: { tutor: '0' } }).outcome).toBe('not-measured');
  });

  test('names the run and shows its figure in the quantity’s unit', () => {
    const one = length(0.6, 0.7, 0.8);
    const [line] = judgeExit(rule, [one]).lines;
    expect(line).toMatchObject({ run: one.id, interval: { low: 0.6, high: 0.8, unit: 'ratio' } });
  });
});

describe('a definition', () => {
  test('that is no checkpoint has no criterion', () => {
    expect(() => exitRule(speculative)).toThrow('speculative');
  });

  test('cannot ask for a quantity it does not have', () => {
    const { module } = checkpoint;
    const exit = [{ ...module.exit[0], quantity: 'warp' }];
    expect(() => exitRule({ ...checkpoint, module: { ...module, exit } })).toThrow('warp');
  });
});
