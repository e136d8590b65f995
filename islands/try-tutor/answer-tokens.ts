// An answer's tokens one by one: what each is there for, and how it is written.
import { specialTokens, tokenText, verdictOfToken } from '#src/tutor/vocabulary.ts';

/** What a token of an answer is there for. */
export type TokenRole = 'verdict' | 'form' | 'gloss-mark' | 'gloss' | 'end';

/** One token of an answer. */
export interface AnswerToken {
  readonly text: string;
  readonly role: TokenRole;
}

/** The tokens of an answer in order. */
export function answerTokens(ids: readonly number[]): AnswerToken[] {
  const mark = ids.indexOf(specialTokens.gloss);
  return ids.map((id, place) => ({
    text: tokenText(id),
    role: tokenRole(id, mark >= 0 && place > mark),
  }));
}

function tokenRole(id: number, afterMark: boolean): TokenRole {
  if (id === specialTokens.eos) return 'end';
  if (id === specialTokens.gloss) return 'gloss-mark';
  if (verdictOfToken(id) !== undefined) return 'verdict';
  return afterMark ? 'gloss' : 'form';
}
