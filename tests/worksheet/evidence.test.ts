import { describe, expect, test } from 'vitest';
import { audit } from '#src/worksheet/audit.ts';
import type { World } from '#src/worksheet/citation.ts';
import { speculative } from '#src/worksheet/definitions/speculative.ts';
import type { Answers } from '#src/worksheet/schema.ts';
import {
  answered,
  answers,
  elsewhere,
  estimate,
  evidence,
  later,
  otherMachine,
  resealed,
  runs,
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

describe('the evidence of an audit', () => {
  test('finds evidence that is not cited, and what would measure it', () => {
    const { findings, completeness } = audited({ evidence: { ...evidence, acceptance: [] } });
    expect(findings).toContainEqual({
      id: 'missing-evidence',
      severity: 'blocks',
      field: 'evidence',
      quantity: 'acceptance',
      experiment: 'draft-acceptance',
    });
    expect(completeness.missing).toEqual([]);
  });

  test('finds a run that is not here', () => {
    const { findings, intervals } = audited({}, { ...world, runs: new Map() });
    expect(findings).toContainEqual({
      id: 'missing-run',
      severity: 'blocks',
      field: 'evidence',
      quantity: 'acceptance',
      run: runs.acceptance.id,
    });
    expect(intervals.size).toBe(0);
  });

  test('finds a run of another experiment', () => {
    const wrong = { ...evidence, acceptance: [{ run: runs.time.id, estimate: 'answer-p95' }] };
    expect(idsOf({ evidence: wrong })).toContain('wrong-experiment');
  });

  test('finds an estimate that the run does not have, or that measures another quantity', () => {
    for (const key of ['ratio.draft.7', 'identical', 'toString']) {
      const wrong = { ...evidence, 'time-ratio': [{ run: runs.length.id, estimate: key }] };
      expect(idsOf({ evidence: wrong }), key).toContain('missing-estimate');
    }
  });

  test('finds an estimate in a unit of another dimension', () => {
    const odd = resealed(runs.length, {
      summary: { best: estimate(1, 1, 1, 'second') },
    });
    const { around, evidence: cited } = citing('time-ratio', odd, 'best');
    expect(idsOf({ evidence: cited }, around)).toContain('unit-mismatch');
  });

  test('finds a discarded run, says why it was, and does not count it', () => {
    const hidden = resealed(runs.length, { status: { discarded: { kind: 'hidden' } } });
    const { around, evidence: cited } = citing('time-ratio', hidden, 'best');
    const { findings, intervals } = audited({ evidence: cited }, around);
    expect(findings).toContainEqual(
      expect.objectContaining({ id: 'discarded-run', run: hidden.id, reason: 'hidden' }),
    );
    expect(intervals.has('time-ratio')).toBe(false);
  });

  test('finds a run of an earlier version of its experiment', () => {
    const current = {
      ...world.current,
      experiments: { ...world.current.experiments, 'verify-cost': 2 },
    };
    expect(audited({}, { ...world, current }).findings).toContainEqual(
      expect.objectContaining({
        id: 'stale-experiment',
        experiment: 'verify-cost',
        cited: 1,
        current: 2,
      }),
    );
  });

  test('finds a run of another model, and does not count it', () => {
    const current = { ...world.current, artefacts: { tutor: '2'.repeat(64) } };
    const { findings, intervals } = audited({}, { ...world, current });
    expect(findings.filter(({ id }) => id === 'stale-artefact')).toHaveLength(6);
    expect(intervals.size).toBe(0);
  });

  test('does not compare what is not named as current', () => {
    const current = { experiments: {}, artefacts: {} };
    expect(idsOf({}, { ...world, current })).toEqual(['requirement-met']);
  });

  test('names a run of another installation and still counts it', () => {
    const away = resealed(runs.length, { environment: otherMachine });
    const { around, evidence: cited } = citing('time-ratio', away, 'best');
    const { findings, intervals, bounds } = audited({ evidence: cited }, around);
    expect(findings).toContainEqual(
      expect.objectContaining({ id: 'other-installation', installation: elsewhere }),
    );
    expect(intervals.has('time-ratio')).toBe(true);
    expect(bounds.environments).toHaveLength(2);
  });

  test('finds one run cited twice as if it were two', () => {
    const twice = { ...evidence, 'time-ratio': Array(2).fill(evidence['time-ratio']?.[0]) };
    expect(audited({ evidence: twice }).findings).toContainEqual(
      expect.objectContaining({
        id: 'identical-inputs',
        runs: [runs.length.id, runs.length.id],
        sameSamples: true,
      }),
    );
  });

  test('takes runs that differ in the seed of their order for runs of identical inputs', () => {
    const seeded = (seed: number, samples: number[]) =>
      resealed(runs.length, { parameters: { rounds: 96, seed }, samples: { ratio: samples } });
    const [first, second] = [seeded(11, [1, 2]), seeded(12, [1, 3])];
    const cited = [first, second].map(({ id }) => ({
      run: id,
      estimate: Object.keys(first.summary)[0] ?? '',
    }));
    expect(
      idsOf(
        { evidence: { ...evidence, 'time-ratio': cited } },
        worldOf(...Object.values(runs), first, second),
      ),
    ).toContain('identical-inputs');
    const other = resealed(second, { inputs: { prompts: '3'.repeat(64) } });
    const unlike = [cited[0]!, { ...cited[1]!, run: other.id }];
    expect(
      idsOf(
        { evidence: { ...evidence, 'time-ratio': unlike } },
        worldOf(...Object.values(runs), first, other),
      ),
    ).not.toContain('identical-inputs');
  });

  test('tells a repeated measurement with identical inputs from the same samples', () => {
    const again = resealed(runs.length, { startedAt: later, samples: { ratio: [2, 3, 4] } });
    const both = [runs.length, again].map(({ id }) => ({ run: id, estimate: 'best' }));
    const around = worldOf(...Object.values(runs), again);
    expect(
      audited({ evidence: { ...evidence, 'time-ratio': both } }, around).findings,
    ).toContainEqual(expect.objectContaining({ id: 'identical-inputs', sameSamples: false }));
  });

  test('lets runs of different parameters stand side by side, and takes the widest interval', () => {
    const longer = resealed(runs.length, {
      parameters: { k: 6 },
      summary: { best: estimate(1.1, 1.15, 1.2) },
    });
    const both = [runs.length, longer].map(({ id }) => ({ run: id, estimate: 'best' }));
    const around = worldOf(...Object.values(runs), longer);
    const { findings, intervals } = audited(
      { evidence: { ...evidence, 'time-ratio': both } },
      around,
    );
    expect(findings.map(({ id }) => id)).not.toContain('identical-inputs');
    expect(intervals.get('time-ratio')).toMatchObject({ low: 1.1, high: 1.3 });
  });

  test('finds a time ratio that lies within the noise floor', () => {
    const flat = resealed(runs.length, {
      summary: { best: estimate(0.98, 0.99, 1), identical: estimate(1, 1, 1) },
    });
    const { around, evidence: cited } = citing('time-ratio', flat, 'best');
    const found = audited({ evidence: cited }, around).findings.find(
      ({ id }) => id === 'under-noise-floor',
    );
    expect(found).toMatchObject({ quantity: 'time-ratio', run: flat.id, floor: 0.02 });
  });

  test('does not hold a share of accepted tokens against the noise floor of the clock', () => {
    const sure = resealed(runs.acceptance, {
      summary: { 'acceptance.draft': estimate(0.99, 1, 1) },
    });
    const { around, evidence: cited } = citing('acceptance', sure, 'acceptance.draft');
    expect(idsOf({ evidence: cited }, around)).not.toContain('under-noise-floor');
  });

  test('finds a quantity that the definition does not have', () => {
    expect(idsOf({ evidence: { ...evidence, speed: [] } })).toContain('unknown-quantity');
    expect(idsOf({ guardrail: { ...answers.guardrail, quantity: 'beauty' } })).toContain(
      'unknown-quantity',
    );
  });
});
