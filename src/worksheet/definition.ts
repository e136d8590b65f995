// What a judgement asks, as data: its steps, its quantities, the scope it declares and the reference judgement.
import type { Unit } from '#src/core/units.ts';
import type { ComparisonId, FieldId, ReasonClassId, ResourceId, SideId, StepId } from './ids.ts';
import type { ModuleId } from './roadmap.ts';

/** One step of the machine: the questions asked in it, and whether committing it locks them at once. */
export interface StepRule {
  readonly id: StepId;
  readonly fields: readonly FieldId[];
  /** Locked when committed; otherwise the step stays editable until the attempt is finished. */
  readonly locks: boolean;
}

/** Something measured: by which experiment, under which keys of a run's summary, in which unit readers see it. */
export interface Quantity {
  readonly experiment: string;
  /** Keys of `RunRecord.summary` that measure it; a trailing `*` stands for any ending. */
  readonly estimates: readonly string[];
  /** Which of several matching estimates is meant unless the reader cites another. */
  readonly prefer?: 'least' | 'greatest';
  readonly unit: Unit;
  /** How an interval's width is measured: `log` for positive quantities that vary by factors. */
  readonly scale: 'linear' | 'log';
  /** A ratio of two timings, which means nothing within the noise floor around 1. */
  readonly timed?: true;
}

/** One bound of the declared scope: the technique is judged for values of this quantity from `low` to `high`. */
export interface ScopeBound {
  readonly quantity: string;
  readonly unit: Unit;
  readonly low?: number;
  readonly high?: number;
}

/** A condition with its number. */
export interface Condition {
  readonly quantity: string;
  readonly comparison: ComparisonId;
  readonly value: number;
  readonly unit: Unit;
}

/** The condition that would flip a verdict, and on which side of the declared scope it lies. */
export interface FlipRule extends Omit<Condition, 'value'> {
  /** The number, or how it follows from the reader's own evidence. */
  readonly value: number | FlipValue;
  /** Where the scope does not bound the quantity; where it does, the side follows from the value. */
  readonly side: SideId;
  /** Whether the change is plausible even outside the scope; inside it always is. */
  readonly plausible: boolean;
  /** What the verdict rests on, where that is not what the reference says. */
  readonly reasonClass?: ReasonClassId;
}

/**
 * A flip value that follows from evidence: `base` times the factor by which `quantity` misses `target`, or the
 * ratio of times at which the gain, less the measured noise floor, is the share `gain`.
 */
export type FlipValue =
  | {
      readonly base: number;
      readonly quantity: string;
      readonly target: { readonly value: number; readonly unit: Unit };
    }
  | { readonly gain: number };

/** How the book judges the same evidence. */
export interface Reference {
  readonly requirement: Condition;
  readonly resource: ResourceId;
  /** Other resources that a good answer may name. */
  readonly alsoAccepted: readonly ResourceId[];
  /** All must hold for the bottleneck to be present. */
  readonly tests: readonly Condition[];
  /** The share of time that relieving the bottleneck could remove, for the Amdahl ceiling. */
  readonly share?: string;
  readonly leastGain: number;
  readonly guardrail: Condition;
  readonly reasonClass: ReasonClassId;
  readonly flips: {
    readonly apply: FlipRule;
    /** Where the bottleneck is present and the gain does not pay, or cannot be told. */
    readonly defer: FlipRule;
    /** Where the bottleneck is absent: by the quantity of the first test that fails, one for each test. */
    readonly never: Readonly<Record<string, FlipRule>>;
  };
}

/** The parts of a worksheet that a rubric looks at; `self` ones the reader judges beside the reference. */
export interface Criterion {
  readonly id: string;
  readonly points: number;
  readonly judge: CriterionJudge;
}

/** How a criterion is judged: by the reader, or by the audit. */
export type CriterionJudge =
  | 'self'
  | 'requirement-stated'
  | 'resource-named'
  | 'presence-supported'
  | 'evidence-complete'
  | 'guardrail-measured'
  | 'verdict-supported'
  | 'flip-placed'
  | 'predictions-covered';

/** What makes a definition the checkpoint of a module. */
export interface Checkpoint {
  readonly id: ModuleId;
  /** All must hold for the module's exit criterion to be reached; quantities of the definition. */
  readonly exit: readonly Condition[];
  /** The modules that may address what limits after this one. */
  readonly next: readonly ModuleId[];
}

/** One technique to be judged. */
export interface Definition {
  readonly id: string;
  readonly version: number;
  readonly steps: readonly StepRule[];
  readonly quantities: Readonly<Record<string, Quantity>>;
  /** Quantities predicted before anything is measured. */
  readonly predict: readonly string[];
  /** Why a predicted quantity comes out as it does, as options to choose from. */
  readonly mechanisms: Readonly<Record<string, readonly string[]>>;
  /** Quantities that must be cited. */
  readonly evidence: readonly string[];
  /** The quantity that is the ratio of the technique's time to the plain time; the gain is 1 − ratio. */
  readonly gain: string;
  /** The quantity that holds the noise floor, as a relative difference. */
  readonly noiseFloor: string;
  readonly scope: readonly ScopeBound[];
  readonly reference: Reference;
  readonly rubric: readonly Criterion[];
  /** Of a module's checkpoint, whose last step also asks for `next`. */
  readonly module?: Checkpoint;
}

/** The quantities of a definition as a closed union, for tables of words. */
export type QuantityOf<D extends Definition> = keyof D['quantities'] & string;
/** The mechanism options of a definition as a closed union. */
export type MechanismOf<D extends Definition> = D['mechanisms'][keyof D['mechanisms']][number];
/** The scope's quantities of a definition as a closed union; flip conditions may name these too. */
export type ScopeQuantityOf<D extends Definition> = D['scope'][number]['quantity'];
/** The rubric's criteria of a definition as a closed union. */
export type CriterionOf<D extends Definition> = D['rubric'][number]['id'];
