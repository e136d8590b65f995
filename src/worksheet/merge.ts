// Two versions of one worksheet become one that holds both: attempts are joined by id, and where the same
// attempt went two ways, both are kept. Nothing that a reader wrote is dropped.
import { attemptAddsTo } from './adds-to.ts';
import { sameJson } from './same-json.ts';
import type { Attempt, Worksheet } from './schema.ts';

/** A worksheet that holds everything of both; `forked` names attempts that were kept twice. */
export interface Merged {
  readonly worksheet: Worksheet;
  readonly forked: readonly string[];
}

/**
 * Joins two versions of a worksheet: attempts in the stored order, then the new ones. Where an attempt differs,
 * one that merely goes on from the other replaces it; otherwise the stored one keeps its id and the incoming one
 * follows as `<id>~<n>`. The revision is the stored one. Throws when they judge different techniques.
 */
export function mergeWorksheets(stored: Worksheet, incoming: Worksheet): Merged {
  if (stored.definition.id !== incoming.definition.id)
    throw new Error(
      `worksheet ${stored.id}: ${incoming.definition.id} came in for ${stored.definition.id}; give it another id`,
    );
  const attempts: Attempt[] = [...stored.attempts];
  const forked: string[] = [];
  for (const attempt of incoming.attempts) {
    const index = attempts.findIndex(({ id }) => id === attempt.id);
    const other = attempts[index];
    if (other === undefined) {
      attempts.push(attempt);
      continue;
    }
    const joined = join(other, attempt);
    if (joined !== null) {
      attempts[index] = joined;
      continue;
    }
    if (attempts.some((kept) => isForkOf(kept, attempt))) continue;
    const id = freeId(attempts, attempt.id);
    attempts.push({ ...attempt, id });
    forked.push(id);
  }
  const newer = stored.definition.version < incoming.definition.version ? incoming : stored;
  return {
    worksheet: {
      ...stored,
      definition: newer.definition,
      createdAt: earlier(stored.createdAt, incoming.createdAt),
      updatedAt: later(stored.updatedAt, incoming.updatedAt),
      attempts,
    },
    forked,
  };
}

/** The attempt that holds all of both, or null where they answer a question differently. */
function join(stored: Attempt, incoming: Attempt): Attempt | null {
  if (extendsAttempt(incoming, stored)) return incoming;
  return extendsAttempt(stored, incoming) ? stored : null;
}

/** Whether every answer and every commitment of `before` stands in `after`: unchanged, or with more while nothing is committed. */
function extendsAttempt(after: Attempt, before: Attempt): boolean {
  const kept = (part: object, whole: object) => {
    const entries = new Map<string, unknown>(Object.entries(whole));
    return Object.entries(part).every(([key, value]) => sameJson(value, entries.get(key)));
  };
  if (after.startedAt !== before.startedAt) return false;
  if (attemptAddsTo(after, before)) return true;
  return kept(before.answers, after.answers) && kept(before.committed, after.committed);
}

/** Whether an attempt is another one as an earlier merge kept it. */
function isForkOf(kept: Attempt, attempt: Attempt): boolean {
  return kept.id.startsWith(`${attempt.id}~`) && sameJson({ ...kept, id: attempt.id }, attempt);
}

function freeId(attempts: readonly Attempt[], id: string): string {
  let n = 2;
  while (attempts.some((attempt) => attempt.id === `${id}~${n}`)) n++;
  return `${id}~${n}`;
}

function earlier(a: string, b: string): string {
  return Date.parse(a) <= Date.parse(b) ? a : b;
}

function later(a: string, b: string): string {
  return Date.parse(a) >= Date.parse(b) ? a : b;
}
