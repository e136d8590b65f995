// What an appraisal comes to: the three answers that the rules of the verdicts are asked with.
import { gainAgainst } from '../case.ts';
import type { PresenceId } from '../ids.ts';
import { allHold } from '../interval.ts';
import type { GainId, GuardrailId } from '../rules.ts';
import { type Appraisal, type Technique, testAnswer } from './technique.ts';

/** Presence, gain and guardrail. */
export interface Standing {
  readonly presence: PresenceId;
  readonly gain: GainId;
  readonly guardrail: GuardrailId;
}

const guardrailOf = { yes: 'holds', no: 'falls', 'cannot-tell': 'cannot-tell' } as const;

/** The three answers that an appraisal gives. */
export function standingOf(
  { tests, gain, guardrail }: Appraisal,
  { leastGain }: Technique,
): Standing {
  return {
    presence: allHold(tests.map(testAnswer)),
    gain: gainAgainst(gain, leastGain),
    guardrail: guardrailOf[testAnswer(guardrail)],
  };
}

/** Whether everything speaks for applying. */
export function isApplied({ presence, gain, guardrail }: Standing): boolean {
  return presence === 'yes' && gain === 'exceeds' && guardrail === 'holds';
}
