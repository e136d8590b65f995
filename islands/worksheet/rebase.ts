// Answers of this page put on top of what another tab has written, where both can stand without a fork.
import type { Definition } from '#src/worksheet/definition.ts';
import type { FieldId } from '#src/worksheet/ids.ts';
import { answer, currentAttempt } from '#src/worksheet/machine.ts';
import { sameJson } from '#src/worksheet/same-json.ts';
import type { Answers, Worksheet } from '#src/worksheet/schema.ts';

/**
 * The stored worksheet with this page's changed answers; null where the same question was answered differently
 * in both, or where the attempt moved on: then the store must keep both.
 */
export function rebased(
  definition: Definition,
  {
    stored,
    base,
    mine,
    changed,
    now,
  }: {
    readonly stored: Worksheet;
    /** What this page last read. */
    readonly base: Worksheet;
    readonly mine: Worksheet;
    readonly changed: ReadonlySet<FieldId>;
    readonly now: string;
  },
): Worksheet | null {
  const [theirs, before, ours] = [stored, base, mine].map(currentAttempt) as [
    ReturnType<typeof currentAttempt>,
    ReturnType<typeof currentAttempt>,
    ReturnType<typeof currentAttempt>,
  ];
  if (theirs.id !== ours.id || before.id !== ours.id) return null;
  if (!sameJson(before.committed, ours.committed)) return null;
  let joined = stored;
  for (const field of changed) {
    const value = ours.answers[field];
    if (sameJson(theirs.answers[field], value)) continue;
    if (!sameJson(theirs.answers[field], before.answers[field])) return null;
    const change = answer(definition, joined, field, value as Answers[typeof field], now);
    if (!change.ok) return null;
    joined = change.worksheet;
  }
  return joined;
}
