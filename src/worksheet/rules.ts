// The three words, defined over every case. What the evidence says goes in, a verdict comes out, with what
// it still owes: a measurement or a flip condition without which the word does not stand.
import type { PresenceId, SideId, VerdictId } from './ids.ts';

/** Where the gain's interval lies against the cost: all above, not above at all, across it, or not measured. */
export const gainIds = ['exceeds', 'falls-short', 'straddles', 'unmeasured'] as const;
/** One of these places of a gain. */
export type GainId = (typeof gainIds)[number];

/** Whether what must not fall is still standing. */
export const guardrailIds = ['holds', 'falls', 'cannot-tell'] as const;
/** One of these states of a guardrail. */
export type GuardrailId = (typeof guardrailIds)[number];

/** Everything the verdict depends on. */
export interface Case {
  readonly presence: PresenceId;
  readonly gain: GainId;
  readonly guardrail: GuardrailId;
  /** Where the numbered flip condition lies; null while none is named. */
  readonly flip: SideId | null;
  /** Whether the change that the flip condition names is a plausible one. */
  readonly plausible: boolean;
}

/** Why the verdict is what it is. */
export const becauseIds = [
  'gain-exceeds-cost',
  'presence-unknown',
  'gain-unknown',
  'guardrail-unknown',
  'guardrail-falls',
  'cost-exceeds-gain',
  'change-within-scope',
  'change-unnamed',
  'absent-within-scope',
] as const;
/** One of these grounds. */
export type BecauseId = (typeof becauseIds)[number];

/** What is still missing for the verdict to stand. */
export const owedIds = [
  'presence-measurement',
  'gain-measurement',
  'guardrail-measurement',
  'flip-condition',
  'flip-outside-scope',
] as const;
/** One of these debts. */
export type OwedId = (typeof owedIds)[number];

/** A verdict, its ground, and its debts. */
export interface Supported {
  readonly verdict: VerdictId;
  readonly because: BecauseId;
  readonly owed: readonly OwedId[];
}

/**
 * The verdict which the evidence supports; total over every case.
 * apply: present, the gain exceeds the cost, the guardrail holds. never: absent, and nothing plausible inside
 * the declared scope creates it. defer: all that cannot be told yet, or does not pay today, or would by a
 * named and plausible change inside the scope.
 */
export function supportedVerdict(judged: Case): Supported {
  const { verdict, because, owed } = verdictOf(judged);
  // Whatever the word, a verdict names the condition that would flip it.
  if (judged.flip !== null || owed.some((id) => id.startsWith('flip')))
    return { verdict, because, owed };
  return { verdict, because, owed: [...owed, 'flip-condition'] };
}

function verdictOf(judged: Case): Supported {
  switch (judged.presence) {
    case 'cannot-tell':
      return defer('presence-unknown', 'presence-measurement');
    case 'yes':
      return whenPresent(judged);
    case 'no':
      return whenAbsent(judged);
    default:
      return judged.presence satisfies never;
  }
}

function whenPresent({ gain, guardrail }: Case): Supported {
  if (gain === 'falls-short') return defer('cost-exceeds-gain');
  // A fallen guardrail is a cost that no gain exceeds.
  if (guardrail === 'falls') return defer('guardrail-falls');
  if (gain !== 'exceeds') return defer('gain-unknown', 'gain-measurement');
  if (guardrail === 'cannot-tell') return defer('guardrail-unknown', 'guardrail-measurement');
  return { verdict: 'apply', because: 'gain-exceeds-cost', owed: [] };
}

function whenAbsent({ flip, plausible }: Case): Supported {
  if (flip === null) return defer('change-unnamed', 'flip-condition');
  if (flip === 'outside') return { verdict: 'never', because: 'absent-within-scope', owed: [] };
  if (plausible) return defer('change-within-scope');
  // An implausible change inside creates nothing; the condition that counts lies outside and is still to be named.
  return { verdict: 'never', because: 'absent-within-scope', owed: ['flip-outside-scope'] };
}

function defer(because: BecauseId, ...owed: OwedId[]): Supported {
  return { verdict: 'defer', because, owed };
}
