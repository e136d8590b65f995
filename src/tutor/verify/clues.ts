// What a sentence says beside its verb group: who its subject is, and which tenses its time adverb allows.
import type { Language, Person, Tense } from '../grammar/ids.ts';
import { adverbsEn, middleAdverbsEn, names, peopleEn, pronounsEn } from '../grammar/words-en.ts';
import {
  adverbsEs,
  emphaticEs,
  middleAdverbsEs,
  peopleEs,
  pronounsEs,
} from '../grammar/words-es.ts';
import { pluralSubjectWord } from '../subject-check.ts';
import { decode, encodeText } from '../tokenizer.ts';

/** The person of a subject; `several` is out of the scope, undefined where nothing tells. */
export type SubjectClue = Person | 'several' | undefined;

interface AdverbPhrase {
  readonly tokens: readonly number[];
  readonly tenses: readonly Tense[];
}

const tensesOfClass = {
  habit: ['present'],
  state: ['present'],
  past: ['past'],
  perfect: ['perfect'],
  future: ['future-will', 'future-going'],
  infinitive: ['infinitive'],
  now: [],
} as const satisfies Record<keyof typeof adverbsEn, readonly Tense[]>;

const phrases = { en: phrasesOf('en'), es: phrasesOf('es') };

/** A sentence without its time adverb, and the tenses that one allows (all where there is none). */
export function withoutAdverb(sentence: readonly number[], language: Language) {
  for (const { tokens, tenses } of phrases[language]) {
    const at = sentence.findIndex((_, i) => tokens.every((token, j) => sentence[i + j] === token));
    if (at >= 0) {
      const rest = [...sentence.slice(0, at), ...sentence.slice(at + tokens.length)];
      return { rest, tenses };
    }
  }
  return { rest: sentence, tenses: undefined };
}

/** Who the words before a verb group are. */
export function subjectClue(before: readonly number[], language: Language): SubjectClue {
  const words = decode(before).toLowerCase().split(' ').filter(Boolean);
  if (words.length === 0) return undefined;
  if (pluralSubjectWord(words, words.length, language) !== undefined) return 'several';
  const pronouns = language === 'en' ? pronounsEn : pronounsEs;
  for (const person of ['1sg', '2sg', '3sg'] as const) {
    const own = pronouns[person].some((word) => words.includes(word.toLowerCase()));
    const emphatic = language === 'es' && emphaticEs[person].some((word) => words.includes(word));
    if (own || emphatic) return person;
  }
  return words.some((word) => isPersonWord(word, language)) ? '3sg' : undefined;
}

function isPersonWord(word: string, language: Language): boolean {
  const people: readonly (readonly string[])[] = language === 'en' ? peopleEn : peopleEs;
  return (
    people.some((forms) => forms.includes(word)) ||
    names.some((name) => name.toLowerCase() === word)
  );
}

/** Longest first, so that *el lunes pasado* is not read as something shorter. */
function phrasesOf(language: Language): AdverbPhrase[] {
  const tenses = new Map<string, Set<Tense>>();
  const add = (words: readonly string[], allowed: readonly Tense[]) => {
    for (const word of words) tenses.set(word, new Set([...(tenses.get(word) ?? []), ...allowed]));
  };
  const adverbs = language === 'en' ? adverbsEn : adverbsEs;
  for (const [kind, allowed] of Object.entries(tensesOfClass))
    add(adverbs[kind as keyof typeof adverbs], allowed);
  for (const [tense, words] of Object.entries(
    language === 'en' ? middleAdverbsEn : middleAdverbsEs,
  ))
    add(words, [tense as Tense]);
  return [...tenses]
    .map(([text, allowed]) => ({ tokens: encodeText(text, language), tenses: [...allowed] }))
    .sort((a, b) => b.tokens.length - a.tokens.length);
}
