// The closed scope of the tutor, as ids: languages, tenses, persons, verdicts. Words for readers live elsewhere.

/** The languages of the tutor. */
export type Language = 'en' | 'es';

/** Both languages, in the order of their tags. */
export const languages = ['en', 'es'] as const satisfies readonly Language[];

/** The other of the two languages: that of the gloss. */
export function otherLanguage(language: Language): Language {
  return language === 'en' ? 'es' : 'en';
}

/** Five tenses; the future has two constructions, so six ways to build a verb group. */
export const tenses = [
  'infinitive', // after another verb: can eat, puede comer
  'present',
  'past', // past simple, pretérito indefinido
  'perfect', // the past participle at work: has eaten, ha comido
  'future-will', // will eat, comerá
  'future-going', // is going to eat, va a comer
] as const;
/** One of the six constructions. */
export type Tense = (typeof tenses)[number];

/** The three singular persons of the scope. */
export const persons = ['1sg', '2sg', '3sg'] as const;
/** I · you · he, she, it, a name or a singular noun. */
export type Person = (typeof persons)[number];

/**
 * Six kinds of learner's error, shared by both languages; each language realises them by its own grammar.
 *
 * - `third-person`: a third person without its form (*she walk*; *ella camino*; *me gusto el libro*).
 * - `first-second-person`: I or you with the form of another person (*I walks*; *yo camina*).
 * - `regularised`: an irregular finite verb made regular (*goed*; *sabo*, *poní*).
 * - `participle`: not a participle, or the wrong one, after *have* or *haber* (*has went*; *ha escribido*).
 * - `auxiliary`: the small word beside the verb does not fit the person
 *   (*she do not eat*, *I has eaten*; *yo ha comido*, *tú voy a comer*, *a ella me gusta*).
 * - `clash`: a form that clashes with the time adverb or the auxiliary beside it
 *   (*yesterday I eat*, *will ate*; *ayer como*, *va a come*).
 */
export const errorKinds = [
  'third-person',
  'first-second-person',
  'regularised',
  'participle',
  'auxiliary',
  'clash',
] as const;
/** One of the six kinds of error. */
export type ErrorKind = (typeof errorKinds)[number];

/** Why a sentence is not judged; where two reasons hold, the first of this list is given. */
export const outOfScopeReasons = ['plural-subject', 'other-tense', 'two-errors'] as const;
/** One of the reasons. */
export type OutOfScopeReason = (typeof outOfScopeReasons)[number];

/** All that the tutor can say of a verb, in the order of the verdict tokens. */
export const verdicts = ['correct', ...errorKinds, ...outOfScopeReasons] as const;
/** One verdict. */
export type Verdict = (typeof verdicts)[number];

/** Whether a verdict refuses to judge. */
export function isOutOfScope(verdict: Verdict): verdict is OutOfScopeReason {
  return (outOfScopeReasons as readonly string[]).includes(verdict);
}

/** Whether a verdict names an error that is corrected. */
export function isErrorKind(verdict: Verdict): verdict is ErrorKind {
  return (errorKinds as readonly string[]).includes(verdict);
}
