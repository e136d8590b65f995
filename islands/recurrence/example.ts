// The recurrence that is worked by hand: five tokens, a few decays, and what each line of it comes to.
import { stateMatrix, statesAfter } from '#src/core/recurrence.ts';

/** x₁ … x₅. */
export const tokens = [1, 0, 3, 1, 2] as const;
/** b. */
export const input = 2;
/** Values of a to choose from; the first stands in the page without scripts. */
export const decays = [0.5, 0, 1] as const;

/** One token of the recurrence: h = decay · before + input · token. */
export interface WorkedStep {
  readonly token: number;
  readonly before: number;
  readonly state: number;
}

/** Every step for one decay. */
export function workedSteps(decay: number): WorkedStep[] {
  const states = statesAfter({ decay, input }, tokens);
  return tokens.map((token, t) => ({
    token,
    before: t === 0 ? 0 : (states[t - 1] as number),
    state: states[t] as number,
  }));
}

/** The last row of the matrix: the share of each token in the last state. */
export function lastShares(decay: number): number[] {
  return stateMatrix({ decay, input }, tokens.length).at(-1) as number[];
}

/** Whether a number typed is the one, written in full or rounded to two decimals. */
export function isRight(typed: number, value: number): boolean {
  return Math.abs(typed - value) < 0.006;
}
