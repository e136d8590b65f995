// What a language must word of a derivation: a missing step or wrong turn does not compile.
import type { Derivation, DerivationCase } from '#src/worksheet/derivation.ts';

/** One step: what is asked, a hint, the way to the answer, and what each wrong turn is. */
export interface StepWords<Slip extends string = string> {
  readonly prompt: string;
  readonly hint: string;
  readonly why: string;
  readonly slips: Readonly<Record<Slip, string>>;
}

/** One case: its numbers told, its steps, and what they come to. */
export interface CaseWords<Of extends DerivationCase = DerivationCase> {
  readonly title: string;
  readonly intro: string;
  readonly steps: {
    readonly [Step in keyof Of['steps']]: StepWords<keyof Of['steps'][Step]['slips'] & string>;
  };
  readonly end: string;
}

/** Every case of a derivation, of its given numbers as the page writes them. */
export type DerivationWords<Of extends Derivation> = {
  readonly [Id in keyof Of]: (
    given: Readonly<Record<keyof Of[Id]['given'] & string, string>>,
  ) => CaseWords<Of[Id]>;
};
