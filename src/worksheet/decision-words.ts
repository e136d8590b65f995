// What a decision record must be worded with, in one language: tables typed by ids, so that a missing word does not
// compile. An island hands them in.
import type { Unit } from '#src/core/units.ts';
import type { FindingId, FindingOf } from './findings.ts';
import type {
  ComparisonId,
  FieldId,
  PresenceId,
  ReasonClassId,
  ResourceId,
  SideId,
  VerdictId,
} from './ids.ts';
import type { ModuleId } from './roadmap.ts';
import type { BecauseId, OwedId } from './rules.ts';
import type { ValidationId } from './validation.ts';

/** The parts of the page that are not questions. */
type SectionId = 'supported' | 'owed' | 'findings' | 'bounds' | 'gain' | 'ceiling';

/** Everything a decision record must be worded with, in one language; typed by ids so that a missing word does not compile. */
export interface DecisionWords {
  readonly title: (technique: string) => string;
  readonly sections: Readonly<Record<SectionId, string>>;
  readonly fields: Readonly<Record<FieldId, string>>;
  readonly costParts: Readonly<Record<'code' | 'failureModes' | 'tuning' | 'leastGain', string>>;
  readonly resources: Readonly<Record<ResourceId, string>>;
  readonly presence: Readonly<Record<PresenceId, string>>;
  readonly verdicts: Readonly<Record<VerdictId, string>>;
  readonly reasonClasses: Readonly<Record<ReasonClassId, string>>;
  readonly sides: Readonly<Record<SideId, string>>;
  readonly because: Readonly<Record<BecauseId, string>>;
  readonly owed: Readonly<Record<OwedId, string>>;
  readonly findings: { readonly [Id in FindingId]: (found: FindingOf<Id>) => string };
  readonly modules: Readonly<Record<ModuleId, string>>;
  /** Headings over the fields of a module's checkpoint. */
  readonly validation: Readonly<Record<ValidationId, string>>;
  /** A technique or a quantity by id; ids come from outside, so an unknown one must be worded too. */
  readonly technique: (id: string) => string;
  readonly quantity: (id: string) => string;
  readonly condition: (quantity: string, comparison: ComparisonId, value: string) => string;
  readonly threads: (count: number) => string;
  readonly none: string;
  readonly number: (value: number, unit: Unit) => string;
  readonly interval: (low: string, high: string) => string;
  readonly instant: (iso: string) => string;
}
