// Why a pasted configuration is not understood: ids and values, which islands word.
import type { GateProblem } from '../hostile.ts';

/** What a field should have been. */
export type Expected = 'object' | 'integer' | 'number' | 'boolean' | 'text' | 'list';

/** Two fields, or a field and a rule, that cannot both hold. */
export const contradictionIds = [
  'width-not-split-by-heads',
  'heads-not-shared-evenly',
  'more-chosen-than-experts',
  'layer-list-of-another-length',
  'more-dense-than-layers',
  'offset-not-within-period',
  'inner-width-not-heads',
] as const;
/** The id of a contradiction. */
export type ContradictionId = (typeof contradictionIds)[number];

/** Why a text is refused. */
export type ConfigProblem =
  | GateProblem
  | { readonly kind: 'not-an-object' }
  | { readonly kind: 'no-type' }
  | { readonly kind: 'unknown-type'; readonly type: string }
  | { readonly kind: 'missing'; readonly field: string }
  | { readonly kind: 'wrong-type'; readonly field: string; readonly expected: Expected }
  | {
      readonly kind: 'out-of-range';
      readonly field: string;
      readonly value: number;
      readonly low: number;
      readonly high: number;
    }
  | { readonly kind: 'unknown-value'; readonly field: string; readonly value: string }
  | {
      readonly kind: 'contradiction';
      readonly id: ContradictionId;
      readonly fields: readonly string[];
    };

/** A problem on its way to the door of the parser; nothing outside sees it. */
export class ConfigRefusal extends Error {
  readonly problem: ConfigProblem;
  constructor(problem: ConfigProblem) {
    super(JSON.stringify(problem));
    this.problem = problem;
  }
}

/** Refuses two fields that cannot both hold. */
export function contradict(id: ContradictionId, ...fields: string[]): never {
  throw new ConfigRefusal({ kind: 'contradiction', id, fields });
}
