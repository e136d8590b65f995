// A sentence that is not given to the model: what to say about it, and what a button can do about it.
import type { Language } from '#src/tutor/grammar/ids.ts';
import type { InputProblem } from '#src/tutor/input-check.ts';
import type { Words } from '../kit/words.ts';
import type { TryTutorKey } from './strings.ts';

/** What a button does about a problem. */
export type Fix =
  | { readonly kind: 'replace'; readonly word: string; readonly by: string }
  | { readonly kind: 'language'; readonly language: Language }
  | { readonly kind: 'ask'; readonly prompt: readonly number[] };

/** A problem as the page tells it. */
export interface ToldProblem {
  readonly sentence: string;
  readonly fixes: readonly Fix[];
}

/** Words a problem of a sentence in `language`; every problem says what to do. */
export function toldProblem(
  problem: InputProblem,
  language: Language,
  words: Words<TryTutorKey>,
): ToldProblem {
  switch (problem.kind) {
    case 'empty':
    case 'no-verb':
      return { sentence: words(`input.${problem.kind}`), fixes: [] };
    case 'other-language':
      return {
        sentence: words(`input.other-language.${problem.language}`),
        fixes: [{ kind: 'language', language: problem.language }],
      };
    case 'foreign-subject':
      return {
        sentence: words(`input.foreign-subject.${language}`, { word: problem.word }),
        fixes: [],
      };
    case 'unknown-word': {
      const { word, suggestions } = problem;
      const key = suggestions.length > 0 ? 'input.unknown-word' : 'input.strange-word';
      return {
        sentence: words(key, { word }),
        fixes: suggestions.map((by) => ({ kind: 'replace', word, by })),
      };
    }
    case 'too-long': {
      const { tokens, limit } = problem;
      return { sentence: words('input.too-long', { tokens, limit }), fixes: [] };
    }
    case 'plural-subject': {
      const { word, prompt } = problem;
      return {
        sentence: words('input.plural-subject', { word }),
        fixes: prompt ? [{ kind: 'ask', prompt }] : [],
      };
    }
    default:
      return problem satisfies never;
  }
}

/** The text with one word of it replaced, its capital kept; the text as it was where the word is not in it. */
export function replacedWord(text: string, word: string, by: string): string {
  const whole = new RegExp(`(?<![\\p{L}\\p{N}'])${escaped(word)}(?![\\p{L}\\p{N}'])`, 'iu');
  return text.normalize('NFC').replace(whole, (found) => {
    const first = found.charAt(0);
    const capital = first !== first.toLowerCase();
    return capital ? by.charAt(0).toUpperCase() + by.slice(1) : by;
  });
}

function escaped(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
