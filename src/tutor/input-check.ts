// A reader's sentence, checked before any model runs: token ids, or what is the matter, in ids and values.
import { type Language, otherLanguage } from './grammar/ids.ts';
import { nearWords } from './near-words.ts';
import { plainWords } from './plain-words.ts';
import { isPronoun, pluralSubjectWord } from './subject-check.ts';
import { encodeText, lexicon } from './tokenizer.ts';
import { isVerbToken } from './verb-tokens.ts';
import { maximumPromptTokens, specialTokens } from './vocabulary.ts';

/** Why a sentence is not given to the model as it stands. */
export type InputProblem =
  | { readonly kind: 'empty' }
  /** Every word is known, but to the other language. */
  | { readonly kind: 'other-language'; readonly language: Language }
  /** A subject pronoun of the other language. */
  | { readonly kind: 'foreign-subject'; readonly word: string }
  | {
      readonly kind: 'unknown-word';
      readonly word: string;
      /** Near words, nearest first; may be none. */
      readonly suggestions: readonly string[];
    }
  | { readonly kind: 'no-verb' }
  | { readonly kind: 'too-long'; readonly tokens: number; readonly limit: number }
  /** Out of the scope; where its words are known, the model can be asked all the same. */
  | {
      readonly kind: 'plural-subject';
      readonly word: string;
      readonly prompt: readonly number[] | undefined;
    };

/** A prompt for the model, [<lang>, …words, <answer>], or the first problem found. */
export type CheckedInput =
  | { readonly ok: true; readonly prompt: readonly number[] }
  | { readonly ok: false; readonly problem: InputProblem };

/** Checks and encodes one sentence; capitals, punctuation, kinds of accent and contractions are let be. */
export function encodeSentence(text: string, language: Language): CheckedInput {
  const words = plainWords(text, language);
  if (words.length === 0) return refused({ kind: 'empty' });
  const unknown = words.filter((word) => !lexicon(language).has(word));
  if (unknown.length > 0) return refused(problemOfUnknown(words, unknown, language));

  const ids = encodeText(words.join(' '), language);
  const prompt = [specialTokens[language], ...ids, specialTokens.answer];
  const verbAt = words.findIndex((word) => lexicon(language).get(word)?.some(isVerbToken));
  if (verbAt < 0) return refused({ kind: 'no-verb' });
  if (prompt.length > maximumPromptTokens)
    return refused({ kind: 'too-long', tokens: prompt.length, limit: maximumPromptTokens });
  const word = pluralSubjectWord(words, verbAt, language);
  if (word !== undefined) return refused({ kind: 'plural-subject', word, prompt });
  return { ok: true, prompt };
}

function problemOfUnknown(
  words: readonly string[],
  unknown: readonly string[],
  language: Language,
): InputProblem {
  const other = otherLanguage(language);
  const otherWords = words.filter((word) => lexicon(other).has(word));
  if (otherWords.length === words.length) return { kind: 'other-language', language: other };
  const foreign = unknown.find((word) => isPronoun(word, other));
  if (foreign !== undefined) return { kind: 'foreign-subject', word: foreign };
  const plural = unknown.find((word) => isPronoun(word, language));
  if (plural !== undefined) return { kind: 'plural-subject', word: plural, prompt: undefined };
  const [word = ''] = unknown;
  return { kind: 'unknown-word', word, suggestions: nearWords(word, language) };
}

function refused(problem: InputProblem): CheckedInput {
  return { ok: false, problem };
}
