// Who the subject of a reader's sentence is, as far as the door can tell: plural, or of the other language.
import type { Language } from './grammar/ids.ts';
import {
  adverbsEn,
  middleAdverbsEn,
  names,
  peopleEn,
  pluralPronounsEn,
  pronounsEn,
} from './grammar/words-en.ts';
import {
  adverbsEs,
  middleAdverbsEs,
  peopleEs,
  pluralPronounsEs,
  pronounsEs,
} from './grammar/words-es.ts';

const people: Readonly<Record<Language, readonly (readonly string[])[]>> = {
  en: peopleEn,
  es: peopleEs.map(([, one, , several]) => [one, several]),
};

const pluralPronouns: Readonly<Record<Language, readonly string[]>> = {
  en: pluralPronounsEn,
  es: [...pluralPronounsEs, 'nosotros', 'nosotras', 'vosotros', 'vosotras', 'ustedes'],
};

const pronouns: Readonly<Record<Language, readonly string[]>> = {
  en: [...Object.values(pronounsEn).flat(), 'it', ...pluralPronounsEn].map((word) =>
    word.toLowerCase(),
  ),
  es: [...Object.values(pronounsEs).flat(), ...pluralPronouns.es],
};

const adverbs: Readonly<Record<Language, readonly string[]>> = {
  en: [...Object.values(adverbsEn), ...Object.values(middleAdverbsEn)].flat(),
  es: [...Object.values(adverbsEs), ...Object.values(middleAdverbsEs)].flat(),
};

const joining: Readonly<Record<Language, string>> = { en: 'and', es: 'y' };

/** Whether a word is a subject pronoun of this language. */
export function isPronoun(word: string, language: Language): boolean {
  return pronouns[language].includes(word);
}

/** The word that makes the subject plural, if one does; `verbAt` is the place of the first verb. */
export function pluralSubjectWord(
  words: readonly string[],
  verbAt: number,
  language: Language,
): string | undefined {
  const subject = words.slice(adverbLength(words, language), verbAt);
  const head = subject.find((word) => isHead(word, language));
  const plural = head !== undefined && isPlural(head, language);
  if (plural) return head;
  const joined = subject.indexOf(joining[language]);
  return joined > 0 ? subject[joined] : undefined;
}

/** How many words the time adverb at the front takes. */
function adverbLength(words: readonly string[], language: Language): number {
  const lengths = adverbs[language]
    .map((adverb) => adverb.toLowerCase().split(' '))
    .filter((adverb) => adverb.every((word, i) => words[i] === word))
    .map(({ length }) => length);
  return Math.max(0, ...lengths);
}

function isHead(word: string, language: Language): boolean {
  const known = people[language].some((person) => person.includes(word));
  return known || isPronoun(word, language) || names.some((name) => name.toLowerCase() === word);
}

function isPlural(word: string, language: Language): boolean {
  return (
    pluralPronouns[language].includes(word) ||
    people[language].some(([, several]) => several === word)
  );
}
