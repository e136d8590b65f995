// Whether an answer that came later only adds to one that was there: everything that was said stands in it unchanged,
// and what was left empty may have been filled in.
import { wholeIdDigits } from './citation.ts';
import { sameJson } from './same-json.ts';
import type { AnswerOf, Answers, Attempt, Citation } from './schema.ts';

/** Whether every answer of `before` stands in `after`, some of them perhaps with more. */
export function answersAddTo(after: Answers, before: Answers): boolean {
  const { evidence, ...others } = before;
  if (evidence && !evidenceAddsTo(after.evidence ?? {}, evidence)) return false;
  return addsTo(after, others);
}

/** Whether one attempt only goes on from another of which no step is committed: from then on its answers are locked. */
export function attemptAddsTo(after: Attempt, before: Attempt): boolean {
  const committed = Object.keys({ ...before.committed, ...after.committed }).length;
  return committed === 0 && answersAddTo(after.answers, before.answers);
}

function addsTo(after: unknown, before: unknown): boolean {
  if (before === '' || before === undefined) return true;
  if (Array.isArray(before)) {
    const whole: readonly unknown[] = Array.isArray(after) ? after : [];
    return Array.isArray(after) && before.every((item) => whole.some((it) => sameJson(it, item)));
  }
  if (typeof before !== 'object' || before === null) return Object.is(after, before);
  if (typeof after !== 'object' || after === null) return false;
  const entries = new Map<string, unknown>(Object.entries(after));
  return Object.entries(before).every(
    ([key, value]) => entries.has(key) && addsTo(entries.get(key), value),
  );
}

/** An empty list says that a quantity was not measured: a run cited later contradicts it. */
function evidenceAddsTo(after: AnswerOf<'evidence'>, before: AnswerOf<'evidence'>): boolean {
  return Object.entries(before).every(([quantity, cited]) => {
    const now = after[quantity];
    if (now === undefined) return false;
    if (cited.length === 0) return now.length === 0;
    return cited.every((citation) => now.some((other) => isOrFound(other, citation)));
  });
}

/** Whether a citation is another one, or the same with the run found of which only the first digits were known. */
function isOrFound(after: Citation, before: Citation): boolean {
  if (sameJson(after, before)) return true;
  return before.run.length < wholeIdDigits && after.run.startsWith(before.run);
}
