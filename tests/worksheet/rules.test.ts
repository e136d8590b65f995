import { describe, expect, test } from 'vitest';
import { presenceIds, sideIds } from '#src/worksheet/ids.ts';
import {
  becauseIds,
  type Case,
  gainIds,
  guardrailIds,
  owedIds,
  supportedVerdict,
} from '#src/worksheet/rules.ts';

const every: Case[] = presenceIds.flatMap((presence) =>
  gainIds.flatMap((gain) =>
    guardrailIds.flatMap((guardrail) =>
      [...sideIds, null].flatMap((flip) =>
        [true, false].map((plausible) => ({ presence, gain, guardrail, flip, plausible })),
      ),
    ),
  ),
);
const judged = every.map((one) => ({ ...one, ...supportedVerdict(one) }));

describe('the three words', () => {
  test('are defined over all 216 cases', () => {
    expect(judged).toHaveLength(3 * 4 * 3 * 3 * 2);
    expect(judged.filter(({ verdict }) => !['apply', 'defer', 'never'].includes(verdict))).toEqual(
      [],
    );
  });

  test('apply holds exactly where the bottleneck is present, the gain exceeds the cost and the guardrail holds', () => {
    for (const one of judged)
      expect(one.verdict === 'apply', JSON.stringify(one)).toBe(
        one.presence === 'yes' && one.gain === 'exceeds' && one.guardrail === 'holds',
      );
  });

  test('never holds exactly where the bottleneck is absent and no plausible change inside the scope creates it', () => {
    for (const one of judged)
      expect(one.verdict === 'never', JSON.stringify(one)).toBe(
        one.presence === 'no' &&
          (one.flip === 'outside' || (one.flip === 'inside' && !one.plausible)),
      );
  });

  test('never owes nothing only when its flip condition lies outside the scope', () => {
    for (const one of judged.filter(({ verdict }) => verdict === 'never'))
      expect(one.owed.length === 0).toBe(one.flip === 'outside');
  });

  test('whatever cannot be told is deferred and owes the measurement', () => {
    for (const one of judged.filter(({ presence }) => presence === 'cannot-tell')) {
      expect(one.verdict).toBe('defer');
      expect(one.owed).toContain('presence-measurement');
    }
  });

  test('a present bottleneck with a gain not above the cost is deferred without a measurement owed', () => {
    for (const one of judged.filter((c) => c.presence === 'yes' && c.gain === 'falls-short')) {
      expect(one.verdict).toBe('defer');
      expect(one.because).toBe('cost-exceeds-gain');
      expect(one.owed.filter((id) => id.endsWith('-measurement'))).toEqual([]);
    }
  });

  test('a fallen guardrail is never applied, whatever the gain', () => {
    expect(judged.filter((c) => c.guardrail === 'falls' && c.verdict === 'apply')).toEqual([]);
  });

  test('an absent bottleneck with a plausible change inside the scope is deferred', () => {
    for (const one of judged.filter(
      (c) => c.presence === 'no' && c.flip === 'inside' && c.plausible,
    ))
      expect([one.verdict, one.because, one.owed]).toEqual(['defer', 'change-within-scope', []]);
  });

  test('a verdict without a flip condition always owes one, once', () => {
    for (const one of judged.filter(({ flip }) => flip === null))
      expect(one.owed.filter((id) => id === 'flip-condition')).toHaveLength(1);
  });

  test('every ground and every debt occurs', () => {
    expect(new Set(judged.map(({ because }) => because))).toEqual(new Set(becauseIds));
    expect(new Set(judged.flatMap(({ owed }) => owed))).toEqual(new Set(owedIds));
  });
});
