import { describe, expect, test } from 'vitest';
import { audit } from '#src/worksheet/audit.ts';
import { speculative } from '#src/worksheet/definitions/speculative.ts';
import {
  excellentAnswers,
  filledWorksheet,
  fullEvidence,
  insufficientAnswers,
} from '#src/worksheet/exemplar.ts';
import { answers, later, now, resealed, runs, world, worldOf } from './sample-work.ts';

const { predictions } = answers;
const words = { sentence: 's', code: 'c', failureModes: 'f', tuning: 't', why: 'w' };
const given = { predictions, words };
const auditOf = (filled: typeof answers | ReturnType<typeof excellentAnswers>, at = world) => {
  const worksheet = filledWorksheet(speculative, filled, { id: 'exemplar', now });
  return audit(speculative, worksheet, at);
};
const blocks = ({ findings }: ReturnType<typeof audit>) =>
  findings.filter(({ severity }) => severity === 'blocks').map(({ id }) => id);

describe('the evidence of an exemplar', () => {
  test('is every quantity asked for, from the latest run of its experiment', () => {
    const newer = resealed(runs.time, { startedAt: later });
    const evidence = fullEvidence(speculative, worldOf(...Object.values(runs), newer));
    expect(Object.keys(evidence)).toEqual(speculative.evidence);
    expect(evidence['answer-time']).toEqual([{ run: newer.id, estimate: 'answer-p95' }]);
  });

  test('is empty for what nobody measured', () => {
    expect(fullEvidence(speculative, worldOf(runs.time))['acceptance']).toEqual([]);
  });
});

describe('the excellent one', () => {
  test('is carried by its runs and gives the word that they support', () => {
    const audited = auditOf(excellentAnswers(speculative, world, given));
    expect(blocks(audited)).toEqual([]);
    expect(audited.given).toBe(audited.supported.verdict);
  });

  test('follows the runs to another word', () => {
    const slow = resealed(runs.time, {
      summary: {
        ...runs.time.summary,
        'answer-p95': { low: 0.4, value: 0.5, high: 0.6, unit: 'second', level: 0.95, n: 30 },
      },
    });
    const cheap = resealed(runs.verify, {
      summary: {
        'ratio.4': { low: 1.1, value: 1.2, high: 1.3, unit: 'ratio', level: 0.95, n: 30 },
      },
    });
    const fast = resealed(runs.length, {
      summary: {
        best: { low: 0.3, value: 0.4, high: 0.5, unit: 'ratio', level: 0.95, n: 30 },
        identical: { low: 0.99, value: 1, high: 1, unit: 'ratio', level: 0.95, n: 30 },
      },
    });
    const other = worldOf(runs.noise, slow, runs.acceptance, cheap, fast);
    const audited = auditOf(excellentAnswers(speculative, other, given), other);
    expect([audited.given, audited.supported.verdict]).toEqual(['apply', 'apply']);
  });

  test('can be filled in even where nothing was measured, and says what is owed', () => {
    const nothing = worldOf();
    const audited = auditOf(excellentAnswers(speculative, nothing, given), nothing);
    expect(audited.given).toBe('defer');
    expect(blocks(audited)).toContain('missing-evidence');
    expect(blocks(audited)).not.toContain('owed-missing');
  });
});

test('the insufficient one is whole, and its word is not carried', () => {
  const audited = auditOf(insufficientAnswers(speculative, given));
  expect(audited.completeness.missing).toEqual([]);
  expect(blocks(audited)).toEqual(
    expect.arrayContaining(['missing-evidence', 'verdict-not-supported', 'presence-not-supported']),
  );
});

test('answers that the machine refuses are named', () => {
  expect(() =>
    filledWorksheet(speculative, { ...answers, confidence: 2 }, { id: 'exemplar', now }),
  ).toThrow(/exemplar exemplar, confidence/);
});
