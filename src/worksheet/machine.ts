// The state machine of a judgement: steps are data, answers are accepted in their step, a committed step is
// locked where its rule says so, and a retry opens a new attempt beside the old one. Every refusal is a value.
import { type Missing, missingParts } from './completeness.ts';
import type { Definition, StepRule } from './definition.ts';
import type { FieldId, StepId } from './ids.ts';
import { type Answers, type Attempt, answerSchemas, type Worksheet } from './schema.ts';

/** Why a change was not made. */
export type Refusal =
  | { readonly reason: 'locked' | 'ahead' | 'finished' | 'unfinished' | 'unknown-field' }
  | { readonly reason: 'incomplete'; readonly missing: readonly Missing[] }
  | { readonly reason: 'invalid'; readonly field: FieldId; readonly path: readonly string[] };

/** A worksheet with the change made, or why it was not. */
export type Change =
  | { readonly ok: true; readonly worksheet: Worksheet }
  | { readonly ok: false; readonly refusal: Refusal };

/** A step as the reader finds it: `open` is the current one, `reached` is committed and still editable. */
export type StepState = 'locked' | 'reached' | 'open' | 'ahead';

/** A worksheet with one empty attempt; ids and the time (ISO 8601) are given. */
export function newWorksheet({
  definition,
  id,
  attemptId,
  now,
}: {
  readonly definition: Definition;
  readonly id: string;
  readonly attemptId: string;
  readonly now: string;
}): Worksheet {
  return {
    schema: 1,
    id,
    revision: 0,
    definition: { id: definition.id, version: definition.version },
    createdAt: now,
    updatedAt: now,
    attempts: [emptyAttempt(attemptId, now)],
  };
}

/** The attempt being worked on: the last. Throws on a worksheet without attempts, which no schema admits. */
export function currentAttempt(worksheet: Worksheet): Attempt {
  const attempt = worksheet.attempts.at(-1);
  if (attempt === undefined)
    throw new Error(`worksheet ${worksheet.id}: it has no attempts; read it through its schema`);
  return attempt;
}

/** The first step not yet committed, or `done`. */
export function currentStep({ steps }: Definition, attempt: Attempt): StepId | 'done' {
  return steps.find(({ id }) => attempt.committed[id] === undefined)?.id ?? 'done';
}

/** How a step stands in an attempt; throws on a step that the definition does not have. */
export function stepState(definition: Definition, attempt: Attempt, step: StepId): StepState {
  const rule = definition.steps.find(({ id }) => id === step);
  if (rule === undefined)
    throw new Error(
      `definition ${definition.id}: step ${step} came in; it has ${definition.steps.map(({ id }) => id).join(', ')}`,
    );
  const current = currentStep(definition, attempt);
  if (current === step) return 'open';
  if (attempt.committed[step] === undefined) return 'ahead';
  return rule.locks || current === 'done' ? 'locked' : 'reached';
}

/** Whether a question of the current attempt may be answered now. */
export function fieldEditable(definition: Definition, attempt: Attempt, field: FieldId): boolean {
  return refusalOf(definition, attempt, field) === null;
}

/** Answers one question of the current attempt; `undefined` takes the answer back. */
export function answer<Field extends FieldId>(
  definition: Definition,
  worksheet: Worksheet,
  field: Field,
  value: Answers[Field] | undefined,
  now: string,
): Change {
  const attempt = currentAttempt(worksheet);
  const reason = refusalOf(definition, attempt, field);
  if (reason !== null) return { ok: false, refusal: { reason } };
  const { [field]: _, ...others } = attempt.answers;
  if (value === undefined) return changed(worksheet, { ...attempt, answers: others }, now);
  const parsed = answerSchemas[field].safeParse(value);
  if (parsed.success)
    return changed(worksheet, { ...attempt, answers: { ...others, [field]: parsed.data } }, now);
  const path = parsed.error.issues[0]?.path.map(String) ?? [];
  return { ok: false, refusal: { reason: 'invalid', field, path } };
}

/** Commits the current step with its time; refused while anything it asks is unanswered. */
export function commit(
  definition: Definition,
  worksheet: Worksheet,
  step: StepId,
  now: string,
): Change {
  const attempt = currentAttempt(worksheet);
  const state = stepState(definition, attempt, step);
  if (state === 'ahead') return { ok: false, refusal: { reason: 'ahead' } };
  if (state !== 'open') return { ok: false, refusal: { reason: 'locked' } };
  const last = definition.steps.at(-1)?.id === step;
  // The last step closes the attempt, so what was edited since an earlier commit is asked for again.
  const missing = missingParts(definition, attempt, last ? undefined : step);
  if (missing.length > 0) return { ok: false, refusal: { reason: 'incomplete', missing } };
  return changed(worksheet, { ...attempt, committed: { ...attempt.committed, [step]: now } }, now);
}

/** Opens a new attempt after a finished one, keeping the old; answers named in `keep` are carried over, predictions never. */
export function retry(
  definition: Definition,
  worksheet: Worksheet,
  {
    attemptId,
    now,
    keep = [],
  }: { readonly attemptId: string; readonly now: string; readonly keep?: readonly FieldId[] },
): Change {
  const attempt = currentAttempt(worksheet);
  if (currentStep(definition, attempt) !== 'done')
    return { ok: false, refusal: { reason: 'unfinished' } };
  const kept = Object.fromEntries(
    Object.entries(attempt.answers).filter(
      ([field]) => field !== 'predictions' && keep.some((id) => id === field),
    ),
  );
  const opened = { ...emptyAttempt(attemptId, now), answers: kept };
  return {
    ok: true,
    worksheet: { ...worksheet, updatedAt: now, attempts: [...worksheet.attempts, opened] },
  };
}

function refusalOf(
  definition: Definition,
  attempt: Attempt,
  field: FieldId,
): 'locked' | 'ahead' | 'finished' | 'unknown-field' | null {
  const rule: StepRule | undefined = definition.steps.find(({ fields }) => fields.includes(field));
  if (rule === undefined) return 'unknown-field';
  if (currentStep(definition, attempt) === 'done') return 'finished';
  const state = stepState(definition, attempt, rule.id);
  return state === 'locked' || state === 'ahead' ? state : null;
}

function emptyAttempt(id: string, now: string): Attempt {
  return { id, startedAt: now, committed: {}, answers: {} };
}

function changed(worksheet: Worksheet, attempt: Attempt, now: string): Change {
  const attempts = [...worksheet.attempts.slice(0, -1), attempt];
  return { ok: true, worksheet: { ...worksheet, updatedAt: now, attempts } };
}
