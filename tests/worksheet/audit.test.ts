import { describe, expect, test } from 'vitest';
import { audit } from '#src/worksheet/audit.ts';
import type { World } from '#src/worksheet/citation.ts';
import { speculative } from '#src/worksheet/definitions/speculative.ts';
import type { Answers } from '#src/worksheet/schema.ts';
import {
  answered,
  answers,
  blank,
  estimate,
  evidence,
  resealed,
  runs,
  tutorHash,
  world,
  worldOf,
} from './sample-work.ts';

const audited = (changes: Partial<Answers> = {}, around: World = world) =>
  audit(speculative, answered(changes), around);
const idsOf = (changes: Partial<Answers> = {}, around: World = world) =>
  audited(changes, around).findings.map(({ id }) => id);

/** The world with one run more, and the evidence that cites it for a quantity. */
const citing = (quantity: string, record: (typeof runs)['length'], key: string) => ({
  around: worldOf(...Object.values(runs), record),
  evidence: { ...evidence, [quantity]: [{ run: record.id, estimate: key }] },
});

describe('an audit of a well-founded verdict', () => {
  test('finds only that the requirement is already met', () => {
    expect(audited().findings).toEqual([
      {
        id: 'requirement-met',
        severity: 'note',
        field: 'requirement',
        quantity: 'answer-time',
      },
    ]);
    expect(audited().supported).toEqual({
      verdict: 'never',
      because: 'absent-within-scope',
      owed: [],
    });
  });

  test('counts ten questions answered of ten', () => {
    expect(audited().completeness).toEqual({ answered: 10, asked: 10, missing: [] });
  });

  test('says for which models, runtimes and machines it speaks', () => {
    const { bounds, reasonClass } = audited();
    expect(bounds.artefacts).toEqual({ tutor: [tutorHash] });
    expect(bounds.environments).toEqual([runs.time.environment]);
    expect(reasonClass).toBe('size');
  });

  test('reads seconds of a run against milliseconds of a worksheet', () => {
    const interval = audited().intervals.get('answer-time');
    expect(interval?.unit).toBe('millisecond');
    expect([interval?.low, interval?.value, interval?.high] as number[]).toBeAllclose(
      [1.8, 2, 2.2],
      { rtol: 1e-12, because: 'a product of two doubles' },
    );
  });

  test('widens the gain by the noise floor on both sides', () => {
    const gain = audited().gain;
    expect([gain?.low, gain?.value, gain?.high] as number[]).toBeAllclose(
      [1 - 1.3 - 0.02, 1 - 1.25, 1 - 1.2 + 0.02],
      { atol: 1e-12, because: 'a few roundings' },
    );
  });

  test('gives the Amdahl ceiling of the cited share', () => {
    const around = { 'decode-share': [{ run: runs.time.id, estimate: 'decode-share' }] };
    const presence = { ...answers.presence, share: 'decode-share' };
    const { ceiling } = audited({ evidence: { ...evidence, ...around }, presence });
    expect([ceiling?.low, ceiling?.value, ceiling?.high] as number[]).toBeAllclose(
      [1 / 0.3, 4, 5],
      { rtol: 1e-12, because: 'one division' },
    );
  });
});

describe('an audit of the judgement', () => {
  test('finds a presence that the evidence does not carry', () => {
    const presence = { ...answers.presence, answer: 'yes' as const };
    expect(audited({ presence }).findings).toContainEqual(
      expect.objectContaining({ id: 'presence-not-supported', given: 'yes', supported: 'no' }),
    );
  });

  test('finds a present bottleneck of no resource', () => {
    const presence = { ...answers.presence, answer: 'yes' as const };
    const bottleneck = { ...answers.bottleneck, resource: 'none' as const };
    expect(idsOf({ presence, bottleneck })).toContain('resource-contradicts-presence');
  });

  test('cannot tell presence from tests of what was not measured', () => {
    const presence = {
      ...answers.presence,
      tests: [
        {
          quantity: 'decode-share',
          comparison: 'at-least' as const,
          threshold: 1,
          unit: 'ratio' as const,
        },
      ],
    };
    expect(audited({ presence }).case.presence).toBe('cannot-tell');
  });

  test('finds a verdict that the evidence does not support, and says which it does', () => {
    const verdict = { verdict: 'apply' as const, reasonClass: 'size' as const };
    expect(audited({ verdict }).findings).toContainEqual(
      expect.objectContaining({
        id: 'verdict-not-supported',
        given: 'apply',
        supported: 'never',
        because: 'absent-within-scope',
      }),
    );
  });

  test('supports apply where the gain exceeds the cost of a bottleneck that is there', () => {
    const slow = resealed(runs.time, {
      summary: { 'answer-p95': estimate(0.4, 0.5, 0.6, 'second') },
    });
    const cheap = resealed(runs.verify, { summary: { 'ratio.4': estimate(1.1, 1.2, 1.3) } });
    const quick = resealed(runs.length, {
      summary: { best: estimate(0.5, 0.55, 0.6), identical: estimate(1, 1, 1) },
    });
    const around = worldOf(runs.noise, runs.acceptance, slow, cheap, quick);
    const cited = {
      ...evidence,
      'answer-time': [{ run: slow.id, estimate: 'answer-p95' }],
      'verify-ratio': [{ run: cheap.id, estimate: 'ratio.4' }],
      'time-ratio': [{ run: quick.id, estimate: 'best' }],
      'same-text': [{ run: quick.id, estimate: 'identical' }],
    };
    const presence = { ...answers.presence, answer: 'yes' as const };
    const verdict = { verdict: 'apply' as const, reasonClass: 'size' as const };
    const result = audited({ evidence: cited, presence, verdict }, around);
    expect(result.supported.verdict).toBe('apply');
    expect(result.requirement).toBe('no');
    expect(result.findings).toEqual([]);
  });

  test('notes a gain without the bottleneck that was named', () => {
    const quick = resealed(runs.length, {
      summary: { best: estimate(0.5, 0.55, 0.6), identical: estimate(1, 1, 1) },
    });
    const { around, evidence: cited } = citing('time-ratio', quick, 'best');
    expect(idsOf({ evidence: cited }, around)).toContain('gain-without-bottleneck');
  });

  test('finds a deferral that does not name the measurement it owes', () => {
    const verdict = { verdict: 'defer' as const, reasonClass: 'size' as const };
    const unmeasured = { ...world, runs: new Map() };
    expect(audited({ verdict }, unmeasured).findings).toContainEqual(
      expect.objectContaining({ id: 'owed-missing', owed: 'presence-measurement' }),
    );
    const named = { ...verdict, owed: 'answer-time' };
    expect(idsOf({ verdict: named }, unmeasured)).not.toContain('owed-missing');
  });

  test('finds that requirement, guardrail and flip condition are missing', () => {
    const found = audit(speculative, blank(), world).findings.map(({ id }) => id);
    expect(found).toEqual(
      expect.arrayContaining(['requirement-missing', 'guardrail-missing', 'flip-missing']),
    );
  });

  test('finds a "never" whose flip condition lies inside the declared scope', () => {
    const flip = { ...answers.flip, quantity: 'context', value: 16, unit: 'token' as const };
    expect(idsOf({ flip: { ...flip, side: 'inside', plausible: true } })).toEqual(
      expect.arrayContaining(['flip-wrong-side', 'verdict-not-supported']),
    );
  });

  test('computes the side from the declared scope where it bounds the quantity', () => {
    const flip = { ...answers.flip, value: 0.4, side: 'outside' as const };
    expect(audited({ flip }).findings).toContainEqual(
      expect.objectContaining({
        id: 'flip-side-contradicted',
        given: 'outside',
        computed: 'inside',
      }),
    );
  });

  test('finds a deferral of an absent bottleneck whose change lies outside the scope', () => {
    const verdict = { verdict: 'defer' as const, reasonClass: 'size' as const };
    expect(audited({ verdict }).findings).toContainEqual(
      expect.objectContaining({ id: 'flip-wrong-side', verdict: 'defer', side: 'outside' }),
    );
  });

  test('finds a flip condition that the evidence satisfies already', () => {
    const flip = {
      ...answers.flip,
      quantity: 'acceptance',
      value: 50,
      unit: 'percent' as const,
    };
    expect(idsOf({ flip })).toContain('flip-already-true');
  });

  test('notes that the worksheet was begun under an earlier definition', () => {
    expect(audit({ ...speculative, version: 2 }, answered(), world).findings).toContainEqual(
      expect.objectContaining({ id: 'definition-changed', written: 1, current: 2 }),
    );
  });
});
