// Rules that judge an answer without knowing the true one. The strict one reads the sentence as the grammar would,
// which is all but solving the task; the lax one looks at the answer alone, and so can be satisfied without reading.
import { isOutOfScope, type Language, type Verdict } from '../grammar/ids.ts';
import { specialTokens, verdictOfToken } from '../vocabulary.ts';
import { subjectClue, withoutAdverb } from './clues.ts';
import { cellKeyOf, grammarOf, type Reading } from './readings.ts';

/** An answer in its parts; a refusal has neither correction nor gloss. */
interface Parts {
  readonly verdict: Verdict;
  readonly correction: readonly number[];
  readonly gloss: readonly number[];
}

/** Says of a prompt and an answer (steps apart, end token included) whether it passes. */
export type Verifier = (prompt: readonly number[], answer: readonly number[]) => boolean;

/** Whether correction and gloss are forms of one verb that say the same; any refusal passes. */
export const isLegal: Verifier = (prompt, answer) => {
  const parts = partsOf(answer);
  if (!parts) return false;
  if (isOutOfScope(parts.verdict)) return true;
  const { cells } = grammarOf(languageOf(prompt));
  return cells.has(cellKeyOf(parts.correction, parts.gloss));
};

/** Whether the sentence can be read so: its group, its subject and its adverb give this verdict and this correction. */
export const fitsSentence: Verifier = (prompt, answer) => {
  const parts = partsOf(answer);
  if (!parts) return false;
  const language = languageOf(prompt);
  const { rest, tenses } = withoutAdverb(prompt.slice(1, -1), language);
  const cells = grammarOf(language).cells.get(cellKeyOf(parts.correction, parts.gloss)) ?? [];
  const wanted = new Set(cells.map((cell) => JSON.stringify(cell)));
  return groupsIn(rest, language).some(({ at, readings }) => {
    const subject = subjectClue(rest.slice(0, at), language);
    return readings.some(({ cell, verdict }) => {
      if (verdict !== parts.verdict) return false;
      // With *gustar* what pleases is the subject, and the words before are another's.
      if (verdict === 'plural-subject')
        return subject === 'several' || subject === undefined || cell.sense === 'like';
      if (subject !== undefined && subject !== cell.person) return false;
      if (isOutOfScope(verdict)) return verdict === 'other-tense' || allows(tenses, cell.tense);
      return allows(tenses, cell.tense) && wanted.has(JSON.stringify(cell));
    });
  });
};

function allows<T>(tenses: readonly T[] | undefined, tense: T): boolean {
  return tenses === undefined || tenses.includes(tense);
}

/** Verb groups of a sentence, none of them inside a longer one. */
function groupsIn(sentence: readonly number[], language: Language) {
  const { readings, longest } = grammarOf(language);
  const found: { at: number; end: number; readings: readonly Reading[] }[] = [];
  for (let length = Math.min(longest, sentence.length); length > 0; length--)
    for (let at = 0; at + length <= sentence.length; at++) {
      const end = at + length;
      if (found.some((longer) => longer.at <= at && end <= longer.end)) continue;
      const own = readings.get(`${sentence.slice(at, end)}`);
      if (own) found.push({ at, end, readings: own });
    }
  return found;
}

function languageOf([tag]: readonly number[]): Language {
  return tag === specialTokens.es ? 'es' : 'en';
}

/** Nothing where the answer is not a whole one. */
function partsOf(answer: readonly number[]): Parts | undefined {
  const [first = -1, ...rest] = answer;
  const verdict = verdictOfToken(first);
  if (verdict === undefined || rest.at(-1) !== specialTokens.eos) return undefined;
  const gloss = rest.indexOf(specialTokens.gloss);
  if (isOutOfScope(verdict))
    return rest.length === 1 ? { verdict, correction: [], gloss: [] } : undefined;
  if (gloss < 0) return undefined;
  return { verdict, correction: rest.slice(0, gloss), gloss: rest.slice(gloss + 1, -1) };
}
