// Subjects, near and far: a pronoun, a name, or a noun with other nouns between it and its verb.
import type { Language, Person } from '../grammar/ids.ts';
import { linksEn, names, peopleEn, pluralPronounsEn, pronounsEn } from '../grammar/words-en.ts';
import { linksEs, peopleEs, pluralPronounsEs, pronounsEs } from '../grammar/words-es.ts';
import type { Random } from '../random.ts';
import { happens, pick } from './draw.ts';
import type { CorpusOptions } from './options.ts';

/** Words of a subject. */
export type Words = readonly string[];

type Number = 'one' | 'several';

/** A subject of the scope. */
export function singularSubject(
  random: Random,
  language: Language,
  person: Person,
  options: CorpusOptions,
): Words {
  const pronouns = language === 'en' ? pronounsEn : pronounsEs;
  if (person !== '3sg') return [pick(random, pronouns[person])];
  if (happens(random, options.distanceRate)) return distantNoun(random, language, 'one', options);
  return pick(random, [
    () => [pick(random, pronouns['3sg'])],
    () => [pick(random, names)],
    () => nounPhrase(random, language, 'one').words,
    () => possessed(random, language, 'one'),
  ])();
}

/** A subject out of the scope: a plural pronoun, two people, or a noun in the plural. */
export function pluralSubject(random: Random, language: Language, options: CorpusOptions): Words {
  if (happens(random, options.distanceRate))
    return distantNoun(random, language, 'several', options);
  const [one, other] = twoNames(random);
  const pronouns = language === 'en' ? pluralPronounsEn : pluralPronounsEs;
  return pick(random, [
    () => [pick(random, pronouns)],
    () => [one, language === 'en' ? 'and' : 'y', other],
    () => nounPhrase(random, language, 'several').words,
    () => possessed(random, language, 'several'),
  ])();
}

/** *The teacher near the students*: the other nouns are of the other number as often as asked. */
function distantNoun(
  random: Random,
  language: Language,
  number: Number,
  options: CorpusOptions,
): Words {
  const head = nounPhrase(random, language, number);
  const phrases = happens(random, options.secondPhraseRate) ? 2 : 1;
  const used = new Set([head.index]);
  const words = [...head.words];
  while (used.size <= phrases) {
    const opposite = number === 'one' ? 'several' : 'one';
    const other = happens(random, options.distractorRate) ? opposite : number;
    const noun = nounPhrase(random, language, other);
    if (used.has(noun.index)) continue;
    used.add(noun.index);
    const link = pick(random, language === 'en' ? linksEn : linksEs);
    words.push(...contracted([...link.split(' '), ...noun.words]));
  }
  return words;
}

function nounPhrase(random: Random, language: Language, number: Number) {
  const people = language === 'en' ? peopleEn : peopleEs;
  const index = Math.floor(random() * people.length);
  const person = people[index] as readonly string[];
  const [article, noun] =
    language === 'en'
      ? ['the', person[number === 'one' ? 0 : 1]]
      : person.slice(number === 'one' ? 0 : 2);
  // Spanish nouns stand in pairs (profesor, profesora) of which a sentence holds one.
  return {
    index: language === 'en' ? index : index >> 1,
    words: [article as string, noun as string],
  };
}

function possessed(random: Random, language: Language, number: Number): Words {
  const [, noun = ''] = nounPhrase(random, language, number).words;
  if (language === 'en') return ['my', noun];
  return [number === 'one' ? 'mi' : 'mis', noun];
}

function twoNames(random: Random): [string, string] {
  const one = pick(random, names);
  return [
    one,
    pick(
      random,
      names.filter((name) => name !== one),
    ),
  ];
}

/** Spanish *de el* and *a el* as one word: del, al (not before the pronoun él). */
export function contracted(words: Words): Words {
  const done: string[] = [];
  for (const word of words) {
    const last = done.at(-1);
    if (word === 'el' && (last === 'de' || last === 'a')) done[done.length - 1] = `${last}l`;
    else done.push(word);
  }
  return done;
}
