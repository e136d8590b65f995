import { describe, expect, test } from 'vitest';
import { audit } from '#src/worksheet/audit.ts';
import { speculative } from '#src/worksheet/definitions/speculative.ts';
import type { Interval } from '#src/worksheet/interval.ts';
import { type ReferenceJudgement, referenceJudgement } from '#src/worksheet/reference.ts';
import { referenceFlip } from '#src/worksheet/reference-flip.ts';
import type { Answers } from '#src/worksheet/schema.ts';
import { answered, answers, estimate, evidence, run, runs, worldOf } from './sample-work.ts';

const around = (value: number, unit: Interval['unit'] = 'ratio'): Interval => ({
  low: value * 0.98,
  value,
  high: value * 1.02,
  unit,
});
const judged = (milliseconds: number, verify: number, timeRatio = 1.1) =>
  referenceJudgement(speculative, {
    intervals: new Map<string, Interval>([
      ['answer-time', around(milliseconds, 'millisecond')],
      ['verify-ratio', around(verify)],
      ['time-ratio', around(timeRatio)],
      ['noise-floor', { low: 0, value: 0.01, high: 0.02, unit: 'ratio' }],
      ['same-text', { low: 1, value: 1, high: 1, unit: 'ratio' }],
    ]),
  });

/** The worksheet of a reader who copies the book's answers. */
const copied = (book: ReferenceJudgement): Partial<Answers> => {
  const { quantity: metric, comparison, value: target, unit } = book.requirement;
  const { value, ...flip } = book.flip;
  const tests = book.tests.map((tested) => ({
    quantity: tested.quantity,
    comparison: tested.comparison,
    threshold: tested.value,
    unit: tested.unit,
  }));
  return {
    requirement: { metric, comparison, target, unit },
    presence: { answer: book.presence, tests },
    cost: { ...answers.cost, leastGain: book.leastGain },
    guardrail: {
      quantity: book.guardrail.quantity,
      comparison: book.guardrail.comparison,
      bound: book.guardrail.value,
      unit: book.guardrail.unit,
    },
    verdict: { verdict: book.supported.verdict, reasonClass: book.reasonClass, owed: 'time-ratio' },
    flip: { ...flip, value: value ?? 0, why: 'The book says so.' },
  };
};

describe('the book’s flip condition', () => {
  test('takes its side from its value: a model little larger lies inside, and the verdict follows', () => {
    const { flip, supported } = judged(65, 1.2);
    expect([flip.value ?? 0]).toBeAllclose([769_230.77], {
      rtol: 1e-7,
      because: '0.5 M · 100 / 65',
    });
    expect(flip).toMatchObject({ quantity: 'parameters', side: 'inside', plausible: true });
    expect(supported).toMatchObject({ verdict: 'defer', because: 'change-within-scope' });
  });

  test('lies outside where the answer is fast by more than the scope allows for', () => {
    expect(judged(40, 1.2).flip).toMatchObject({ quantity: 'parameters', side: 'outside' });
    expect(judged(40, 1.2).supported.verdict).toBe('never');
  });

  test('is another runtime’s verification where the answer is slow and verifying costs too much', () => {
    const { flip, supported, reasonClass } = judged(150, 5);
    expect(flip).toMatchObject({
      quantity: 'verify-ratio',
      comparison: 'at-most',
      side: 'outside',
    });
    expect(supported.verdict).toBe('never');
    expect(reasonClass).toBe('runtime');
  });

  test('counts the noise floor in the ratio that would pay', () => {
    expect([judged(400, 1.2).flip.value ?? 0]).toBeAllclose([0.78], {
      atol: 1e-12,
      because: '1 − 0.2 − 0.02',
    });
  });

  test('refuses a definition without a rule for the test that fails', () => {
    const { reference } = speculative;
    const bare = {
      ...speculative,
      reference: { ...reference, flips: { ...reference.flips, never: {} } },
    };
    const open = { presence: 'no', gain: 'exceeds', guardrail: 'holds' } as const;
    const intervals = new Map([['answer-time', around(1, 'millisecond')]]);
    expect(() => referenceFlip(bare, { intervals }, open)).toThrow(
      'definition speculative: its test of "answer-time" fails',
    );
  });
});

describe('a reader who copies the book’s own answers', () => {
  const times = Array.from({ length: 1000 }, (_, index) =>
    run('answer-time', {
      'answer-p95': estimate(...scaled((index + 1) / 1000), 'second'),
    }),
  );
  const verifies = [1, 1.5, 2, 3, 3.3, 3.4, 3.5, 4, 5, 6].map((value) =>
    run('verify-cost', { 'ratio.4': estimate(...scaled(value)) }),
  );
  const lengths = [0.5, 0.77, 0.79, 0.81, 1.25].map((value) => {
    const [low, middle, high] = scaled(value);
    return run('draft-length', {
      best: estimate(low, middle, high),
      identical: estimate(value === 1.25 ? 0.9 : 0.99, 1, 1),
    });
  });

  test.each(lengths.map((length) => [length.summary['best']?.value, length] as const))(
    'at a time ratio of %d is blamed neither for flip nor verdict, from 1 to 1000 ms and verifying 1 to 6',
    (_, length) => {
      const blamed: unknown[] = [];
      for (const [index, time] of times.entries()) {
        // Every answer time meets two verifications, and neighbours between them meet all.
        for (const verify of [verifies[index % 10]!, verifies[(index * 3 + 1) % 10]!]) {
          const world = worldOf(runs.noise, runs.acceptance, time, verify, length);
          const cited = {
            ...evidence,
            'answer-time': [{ run: time.id, estimate: 'answer-p95' }],
            'verify-ratio': [{ run: verify.id, estimate: 'ratio.4' }],
            'time-ratio': [{ run: length.id, estimate: 'best' }],
            'same-text': [{ run: length.id, estimate: 'identical' }],
          };
          const { intervals } = audit(speculative, answered({ evidence: cited }), world);
          const book = referenceJudgement(speculative, { intervals });
          const { findings } = audit(
            speculative,
            answered({ evidence: cited, ...copied(book) }),
            world,
          );
          blamed.push(
            ...findings.filter(
              ({ id }) => id.startsWith('flip-') || id === 'verdict-not-supported',
            ),
          );
        }
      }
      expect(blamed).toEqual([]);
    },
  );
});

function scaled(value: number): [number, number, number] {
  return [value * 0.98, value, value * 1.02];
}
