// What an audit can find, as ids with values. `blocks` keeps a verdict from standing, `weakens` limits what it
// says, `note` is worth a reader's look. Islands word each kind: type the table `Record<FindingId, …>`.
import type { FieldId, PresenceId, SideId, VerdictId } from './ids.ts';
import type { ModuleId } from './roadmap.ts';
import type { BecauseId, OwedId } from './rules.ts';

/** How much a finding weighs, by id. */
const findingSeverities = {
  'missing-evidence': 'blocks',
  'missing-run': 'blocks',
  'wrong-experiment': 'blocks',
  'missing-estimate': 'blocks',
  'unit-mismatch': 'blocks',
  'unknown-quantity': 'blocks',
  'discarded-run': 'blocks',
  'stale-experiment': 'blocks',
  'stale-artefact': 'blocks',
  'other-installation': 'weakens',
  'identical-inputs': 'weakens',
  'under-noise-floor': 'weakens',
  'requirement-missing': 'blocks',
  'requirement-met': 'note',
  'guardrail-missing': 'blocks',
  'presence-not-supported': 'blocks',
  'resource-contradicts-presence': 'blocks',
  'gain-without-bottleneck': 'note',
  'verdict-not-supported': 'blocks',
  'owed-missing': 'blocks',
  'flip-missing': 'blocks',
  'flip-wrong-side': 'blocks',
  'flip-side-contradicted': 'blocks',
  'flip-already-true': 'weakens',
  'next-missing': 'blocks',
  'limiter-not-cited': 'blocks',
  'next-off-limiter': 'weakens',
  'definition-changed': 'note',
} as const satisfies Record<string, Severity>;

/** Keeps a verdict from standing, limits what it says, or is worth a look. */
export type Severity = 'blocks' | 'weakens' | 'note';
/** Every kind of finding. */
export type FindingId = keyof typeof findingSeverities;
/** Every kind of finding, as a list. */
export const findingIds = Object.keys(findingSeverities) as readonly FindingId[];

interface Found<Id extends FindingId> {
  readonly id: Id;
  readonly severity: Severity;
  /** The question where the reader can mend it. */
  readonly field: FieldId;
}

interface CitedRun {
  readonly quantity: string;
  readonly run: string;
}

interface FindingValues {
  'missing-evidence': { readonly quantity: string; readonly experiment: string };
  'missing-run': CitedRun;
  'wrong-experiment': CitedRun & { readonly experiment: string; readonly expected: string };
  'missing-estimate': CitedRun & { readonly estimate: string };
  'unit-mismatch': { readonly quantity: string; readonly given: string; readonly expected: string };
  'unknown-quantity': { readonly quantity: string };
  'discarded-run': CitedRun & { readonly reason: string };
  'stale-experiment': CitedRun & {
    readonly experiment: string;
    readonly cited: number;
    readonly current: number;
  };
  'stale-artefact': CitedRun & {
    readonly artefact: string;
    readonly cited: string;
    readonly current: string;
  };
  'other-installation': CitedRun & { readonly installation: string };
  'identical-inputs': {
    readonly quantity: string;
    readonly runs: readonly [string, string];
    /** The very same samples, not a second measurement with the same inputs. */
    readonly sameSamples: boolean;
  };
  'under-noise-floor': CitedRun & { readonly effect: number; readonly floor: number };
  'requirement-missing': object;
  'requirement-met': { readonly quantity: string };
  'guardrail-missing': object;
  'presence-not-supported': { readonly given: PresenceId; readonly supported: PresenceId };
  'resource-contradicts-presence': { readonly presence: PresenceId };
  'gain-without-bottleneck': object;
  'verdict-not-supported': {
    readonly given: VerdictId;
    readonly supported: VerdictId;
    readonly because: BecauseId;
  };
  'owed-missing': { readonly owed: OwedId };
  'flip-missing': object;
  'flip-wrong-side': { readonly verdict: VerdictId; readonly side: SideId };
  'flip-side-contradicted': { readonly given: SideId; readonly computed: SideId };
  'flip-already-true': { readonly quantity: string };
  'next-missing': object;
  'limiter-not-cited': { readonly quantity: string };
  'next-off-limiter': { readonly quantity: string; readonly module: ModuleId };
  'definition-changed': { readonly written: number; readonly current: number };
}

/** One kind of finding, with its values. */
export type FindingOf<Id extends FindingId> = Found<Id> & FindingValues[Id];
/** Anything an audit can find. */
export type Finding = { [Id in FindingId]: FindingOf<Id> }[FindingId];

/** A finding with the severity of its kind. */
export function finding<Id extends FindingId>(
  id: Id,
  field: FieldId,
  values: FindingValues[Id],
): Finding {
  return { id, severity: findingSeverities[id], field, ...values } as unknown as Finding;
}
