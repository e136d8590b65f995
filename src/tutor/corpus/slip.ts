// A slip: a wrong verb group, why it is wrong, and what the sentence must hold for it to be plain.
import type { Pieces } from '../grammar/forms-en.ts';
import type { ErrorKind, OutOfScopeReason, Tense } from '../grammar/ids.ts';

/** A wrong way to say a cell, or a way to leave the scope. */
export interface Slip {
  readonly verdict: ErrorKind | OutOfScopeReason;
  readonly group: Pieces;
  /** The tense whose forms the group shows. */
  readonly shows: Tense;
  /** The subject must be said, or the error could not be seen. */
  readonly needsSubject?: boolean;
  /** A time adverb of this tense must be said. */
  readonly needsAdverb?: 'past' | 'future';
  /** The only kind of time adverb that may be said, if one is. */
  readonly mayHaveAdverb?: 'now' | 'past' | 'none';
  /** The only subject that fits. */
  readonly subject?: readonly string[];
  /** What follows the verb, in place of what its sense offers. */
  readonly after?: string;
}

/** Slips whose group is not the right one, each text once. */
export function distinctSlips(right: Pieces, slips: readonly Slip[]): Slip[] {
  const seen = new Set([right.join(' ')]);
  return slips.filter(({ group, needsAdverb }) => {
    const text = group.join(' ');
    const key = `${text}|${needsAdverb ?? ''}`;
    if (seen.has(text) || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
