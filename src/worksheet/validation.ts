// The five questions of a module's checkpoint, and which of the worksheet's fields answer each: a checkpoint asks
// what every worksheet asks, in the order of its steps, and reads as five answers.
import type { Definition } from './definition.ts';
import type { FieldId } from './ids.ts';

/** How much faster, what was lost, why it works, where else it holds, what comes next. */
export const validationIds = [
  'performance',
  'quality',
  'understanding',
  'generalisation',
  'next',
] as const;
/** The id of one of the five questions. */
export type ValidationId = (typeof validationIds)[number];

/** The question that a field answers. */
export const validationOf = {
  requirement: 'performance',
  predictions: 'performance',
  evidence: 'performance',
  guardrail: 'quality',
  cost: 'quality',
  bottleneck: 'understanding',
  presence: 'understanding',
  // When to use it and when not to.
  verdict: 'understanding',
  confidence: 'understanding',
  flip: 'generalisation',
  next: 'next',
} as const satisfies Record<FieldId, ValidationId>;

/** The fields of a step, gathered under the questions they answer, in the order of the questions. */
export function fieldsByQuestion(
  fields: readonly FieldId[],
): readonly { readonly question: ValidationId; readonly fields: readonly FieldId[] }[] {
  return validationIds.flatMap((question) => {
    const own = fields.filter((field) => validationOf[field] === question);
    return own.length === 0 ? [] : [{ question, fields: own }];
  });
}

/** Every field that a definition asks for, in the order of its steps. */
export function askedFields({ steps }: Pick<Definition, 'steps'>): readonly FieldId[] {
  return steps.flatMap(({ fields }) => [...fields]);
}

/** Fields that stand together, under a question or, outside checkpoints, under none. */
export interface QuestionGroup {
  readonly question: ValidationId | null;
  readonly fields: readonly FieldId[];
}

/** The fields of a step in the groups in which they are shown: only a checkpoint's stand under questions. */
export function shownGroups(
  { module }: Definition,
  fields: readonly FieldId[],
): readonly QuestionGroup[] {
  return module === undefined ? [{ question: null, fields }] : fieldsByQuestion(fields);
}
