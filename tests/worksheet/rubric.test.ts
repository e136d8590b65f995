import { describe, expect, test } from 'vitest';
import { audit } from '#src/worksheet/audit.ts';
import { speculative } from '#src/worksheet/definitions/speculative.ts';
import { currentAttempt } from '#src/worksheet/machine.ts';
import { rubricResult } from '#src/worksheet/rubric.ts';
import type { Answers } from '#src/worksheet/schema.ts';
import { answered, answers, evidence, world } from './sample-work.ts';

const judged = (changes: Partial<Answers> = {}) => {
  const worksheet = answered(changes);
  const lines = rubricResult(
    speculative,
    currentAttempt(worksheet),
    audit(speculative, worksheet, world),
  );
  return Object.fromEntries(lines.map(({ id, judged: result }) => [id, result]));
};

describe('the rubric', () => {
  test('meets every criterion it can judge for a well-founded verdict, and leaves the rest to the reader', () => {
    expect(judged()).toEqual({
      'requirement-first': 'met',
      'bottleneck-sentence': 'self',
      'bottleneck-resource': 'met',
      'presence-by-number': 'met',
      'evidence-sound': 'met',
      'cost-named': 'self',
      'guardrail-exact': 'met',
      'verdict-follows': 'met',
      'flip-numbered': 'met',
      'reason-class': 'self',
      calibration: 'met',
    });
  });

  test('accepts another good name for the scarce resource, and no other', () => {
    const named = (resource: 'memory-bandwidth' | 'download-bytes') =>
      judged({ bottleneck: { ...answers.bottleneck, resource } })['bottleneck-resource'];
    expect([named('memory-bandwidth'), named('download-bytes')]).toEqual(['met', 'missed']);
  });

  test.each([
    ['evidence-sound', { evidence: { ...evidence, acceptance: [] } }],
    ['verdict-follows', { verdict: { ...answers.verdict, verdict: 'apply' as const } }],
    ['flip-numbered', { flip: { ...answers.flip, value: 0.4 } }],
    ['presence-by-number', { presence: { ...answers.presence, answer: 'yes' as const } }],
    ['guardrail-exact', { guardrail: { ...answers.guardrail, quantity: 'decode-share' } }],
    ['calibration', { predictions: { acceptance: { low: 0, high: 0.1, unit: 'ratio' as const } } }],
  ])('misses %s where the audit finds it wanting', (id, changes) => {
    expect(judged(changes)[id]).toBe('missed');
  });
});
