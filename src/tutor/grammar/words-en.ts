// The English sentence around the verb: subjects, words between subject and verb, time adverbs.
import type { Person, Tense } from './ids.ts';

/** Pronoun subjects of the scope. */
export const pronounsEn = {
  '1sg': ['I'],
  '2sg': ['you'],
  '3sg': ['he', 'she'],
} as const satisfies Record<Person, readonly string[]>;

/** Names, the same in both languages. */
export const names = ['Ana', 'Luis', 'Emma', 'Tom', 'Eva', 'Max'] as const;

/** People: one and several. */
export const peopleEn = [
  ['teacher', 'teachers'],
  ['student', 'students'],
  ['doctor', 'doctors'],
  ['girl', 'girls'],
  ['boy', 'boys'],
  ['friend', 'friends'],
  ['neighbor', 'neighbors'],
  ['brother', 'brothers'],
  ['sister', 'sisters'],
] as const;

/** What joins a subject to a noun that is not the subject. */
export const linksEn = ['near', 'with', 'behind'] as const;

/** Plural subjects, which are out of scope. */
export const pluralPronounsEn = ['we', 'they'] as const;

/** Adverbs at the front or the end, by tense; those of `past` and `future` exclude other tenses. */
export const adverbsEn = {
  habit: ['every day', 'every morning', 'every week', 'on Mondays'],
  state: ['today', 'this week', 'this year'],
  past: ['yesterday', 'last week', 'last night', 'last year', 'two days ago', 'last Monday'],
  perfect: ['today', 'this week', 'this year'],
  future: ['tomorrow', 'next week', 'next year', 'next Monday'],
  infinitive: ['today', 'this week', 'tomorrow'],
  now: ['now'],
} as const;

/** Adverbs between subject and verb, or after the first auxiliary. */
export const middleAdverbsEn = {
  present: ['always', 'often', 'usually'],
  perfect: ['already', 'just'],
} as const satisfies Partial<Record<Tense, readonly string[]>>;
