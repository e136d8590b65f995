// What is still unanswered, question by question, so that a step says why it cannot be committed yet.
import { isUnit, units } from '#src/core/units.ts';
import type { Definition } from './definition.ts';
import type { FieldId, StepId } from './ids.ts';
import type { Answers, Attempt } from './schema.ts';

/** A question without its answer; `part` is the quantity or the property that lacks. */
export interface Missing {
  readonly field: FieldId;
  readonly part?: string;
}

/** How much of an attempt is answered: questions answered whole, questions asked, and what lacks. */
export interface Completeness {
  readonly answered: number;
  readonly asked: number;
  readonly missing: readonly Missing[];
}

/** What an attempt still lacks, in one step or in all of them. */
export function missingParts(
  definition: Definition,
  { answers }: Attempt,
  step?: StepId,
): readonly Missing[] {
  return definition.steps
    .filter(({ id }) => step === undefined || id === step)
    .flatMap(({ fields }) => fields)
    .flatMap((field) =>
      partsMissing[field](answers, definition).map((part) =>
        part === whole ? { field } : { field, part },
      ),
    );
}

/** How much of an attempt is answered. */
export function completeness(definition: Definition, attempt: Attempt): Completeness {
  const asked = definition.steps.flatMap(({ fields }) => fields);
  const missing = missingParts(definition, attempt);
  const lacking = new Set(missing.map(({ field }) => field));
  return { answered: asked.length - lacking.size, asked: asked.length, missing };
}

const whole = '';
type PartsMissing = (answers: Answers, definition: Definition) => readonly string[];

const partsMissing: Readonly<Record<FieldId, PartsMissing>> = {
  requirement: ({ requirement }) => (requirement ? [] : [whole]),
  predictions: ({ predictions = {} }, { predict, quantities }) =>
    predict.filter((id) => {
      const given = predictions[id];
      return given === undefined || !sameDimension(given.unit, quantities[id]?.unit);
    }),
  // An empty list is an answer: the reader declares that nothing was measured, and the audit says so.
  evidence: ({ evidence = {} }, definition) =>
    definition.evidence.filter((id) => evidence[id] === undefined),
  bottleneck: ({ bottleneck }) =>
    bottleneck === undefined ? [whole] : blank({ sentence: bottleneck.sentence }),
  presence: ({ presence }) => {
    if (presence === undefined) return [whole];
    return presence.answer !== 'cannot-tell' && presence.tests.length === 0 ? ['tests'] : [];
  },
  cost: ({ cost }) => {
    if (cost === undefined) return [whole];
    const { code, failureModes, tuning } = cost;
    return blank({ code, failureModes, tuning });
  },
  guardrail: ({ guardrail }) => (guardrail ? [] : [whole]),
  verdict: ({ verdict, presence }) => {
    if (verdict === undefined) return [whole];
    const owes = verdict.verdict === 'defer' && presence?.answer === 'cannot-tell';
    return owes && verdict.owed === undefined ? ['owed'] : [];
  },
  flip: ({ flip }) => (flip === undefined ? [whole] : blank({ why: flip.why })),
  confidence: ({ confidence }) => (confidence === undefined ? [whole] : []),
  next: ({ next }) => (next === undefined ? [whole] : blank({ why: next.why })),
};

function blank(texts: Readonly<Record<string, string>>): string[] {
  return Object.keys(texts).filter((part) => texts[part]?.trim() === '');
}

function sameDimension(a: string, b: string | undefined): boolean {
  if (b === undefined || !isUnit(a) || !isUnit(b)) return false;
  return units[a].dimension === units[b].dimension;
}
