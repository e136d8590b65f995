// The Spanish sentence around the verb: subjects, words between subject and verb, time adverbs.
import type { Person, Tense } from './ids.ts';

/** Pronoun subjects of the scope; they may be left out where the verb's ending tells the person. */
export const pronounsEs = {
  '1sg': ['yo'],
  '2sg': ['tú'],
  '3sg': ['él', 'ella'],
} as const satisfies Record<Person, readonly string[]>;

/** After *a*, before the pronoun of *gustar*: a mí me gusta. */
export const emphaticEs = {
  '1sg': ['mí'],
  '2sg': ['ti'],
  '3sg': ['él', 'ella'],
} as const satisfies Record<Person, readonly string[]>;

/** People: article, one; article, several. */
export const peopleEs = [
  ['el', 'profesor', 'los', 'profesores'],
  ['la', 'profesora', 'las', 'profesoras'],
  ['el', 'médico', 'los', 'médicos'],
  ['la', 'médica', 'las', 'médicas'],
  ['el', 'niño', 'los', 'niños'],
  ['la', 'niña', 'las', 'niñas'],
  ['el', 'amigo', 'los', 'amigos'],
  ['la', 'amiga', 'las', 'amigas'],
  ['el', 'vecino', 'los', 'vecinos'],
  ['la', 'vecina', 'las', 'vecinas'],
  ['el', 'hermano', 'los', 'hermanos'],
  ['la', 'hermana', 'las', 'hermanas'],
] as const;

/** What joins a subject to a noun that is not the subject. */
export const linksEs = ['de', 'con', 'cerca de', 'detrás de'] as const;

/** Plural subjects, which are out of scope. */
export const pluralPronounsEs = ['ellos', 'ellas'] as const;

/** Things that please, in the plural: me gustan los libros. */
export const pluralThingsEs = ['los libros', 'las canciones'] as const;

/** Adverbs at the front or the end, by tense; those of `past` and `future` exclude other tenses. */
export const adverbsEs = {
  habit: ['todos los días', 'cada mañana', 'cada semana', 'los lunes'],
  state: ['hoy', 'esta semana', 'este año'],
  past: ['ayer', 'anoche', 'la semana pasada', 'el año pasado', 'el lunes pasado'],
  perfect: ['hoy', 'esta semana', 'este año'],
  future: ['mañana', 'la próxima semana', 'el próximo año', 'el próximo lunes'],
  infinitive: ['hoy', 'esta semana', 'mañana'],
  now: ['ahora'],
} as const;

/** Adverbs right before the verb group. */
export const middleAdverbsEs = {
  present: ['siempre', 'a menudo', 'normalmente'],
  perfect: ['ya'],
} as const satisfies Partial<Record<Tense, readonly string[]>>;
