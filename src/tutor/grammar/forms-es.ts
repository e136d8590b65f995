// Spanish verb forms and verb groups, as tokens: a regular form is stem + ending, an irregular one is whole.
import type { Carrier, GroupRequest, Pieces } from './forms-en.ts';
import { type Person, persons } from './ids.ts';
import { foreignEndings, regularEndings, type SpanishClass } from './spelling-es.ts';
import { type SpanishVerb, type SpanishVerbId, verbsEs } from './verbs-es.ts';

/** The finite tenses of one word. */
export type SpanishFinite = 'present' | 'past' | 'future';

/** What a wrong group has in place of the right part. */
export interface SpanishSlips {
  /** The person with which the auxiliary agrees. */
  readonly agreeing?: Person;
  /** The form of the verb itself. */
  readonly form?: Pieces;
  /** The person of the pronoun before *gustar*. */
  readonly pronoun?: Person;
}

const table: Record<SpanishVerbId, SpanishVerb> = verbsEs;

/** The forms of *haber* before a participle. */
export const haber = { '1sg': 'he', '2sg': 'has', '3sg': 'ha' } as const;

/** The unstressed pronouns before *gustar*. */
export const gustarPronouns = { '1sg': 'me', '2sg': 'te', '3sg': 'le' } as const;

const irPresent = { '1sg': 'voy', '2sg': 'vas', '3sg': 'va' } as const;

/** The Spanish verb for each carrier, in the present. */
const carriersEs: Record<Carrier, Record<Person, Pieces>> = {
  can: { '1sg': ['puedo'], '2sg': ['puedes'], '3sg': ['puede'] },
  may: { '1sg': ['puedo'], '2sg': ['puedes'], '3sg': ['puede'] },
  must: { '1sg': ['deb+', '+o'], '2sg': ['deb+', '+es'], '3sg': ['deb+', '+e'] },
  need: { '1sg': ['necesit+', '+o'], '2sg': ['necesit+', '+as'], '3sg': ['necesit+', '+a'] },
  want: { '1sg': ['quiero'], '2sg': ['quieres'], '3sg': ['quiere'] },
};

/** The token of what stands before -ar, -er or -ir; its plus sign says that an ending follows. */
export function stemEs(verb: SpanishVerbId): string {
  return `${verb.slice(0, -2)}+`;
}

/** The class: the infinitive's last two letters. */
export function classEs(verb: SpanishVerbId): SpanishClass {
  return verb.slice(-2) as SpanishClass;
}

/** The infinitive. */
export function infinitiveEs(verb: SpanishVerbId): Pieces {
  if (table[verb].whole) return [verb];
  return [stemEs(verb), regularEndings[classEs(verb)].infinitive];
}

/** A finite form as its class alone would make it. */
export function regularFormEs(verb: SpanishVerbId, tense: SpanishFinite, person: Person): Pieces {
  const ending = regularEndings[classEs(verb)][tense][persons.indexOf(person)];
  return [stemEs(verb), ending as string];
}

/** A finite form; `gustar` too is asked for by the person of its own subject. */
export function finiteEs(verb: SpanishVerbId, tense: SpanishFinite, person: Person): Pieces {
  const irregular = irregularEs(verb, tense, person);
  return irregular ? [irregular] : regularFormEs(verb, tense, person);
}

/** A participle as its class alone would make it. */
export function regularParticipleEs(verb: SpanishVerbId): Pieces {
  return [stemEs(verb), regularEndings[classEs(verb)].participle];
}

/** The past participle. */
export function participleEs(verb: SpanishVerbId): Pieces {
  const { participle } = table[verb];
  return participle === undefined ? regularParticipleEs(verb) : [participle];
}

/** A form outside the scope, for verbs that build it regularly: a plural, a gerund, … */
export function foreignFormEs(
  verb: SpanishVerbId,
  kind: 'gerund' | 'imperfect' | 'conditional',
): Pieces {
  return [stemEs(verb), foreignEndings[classEs(verb)][kind]];
}

/** The third person plural, where it is regular. */
export function pluralFormEs(verb: SpanishVerbId, tense: SpanishFinite): Pieces {
  return [stemEs(verb), foreignEndings[classEs(verb)].plural[tense]];
}

/** The form that the verb itself takes in a group. */
export function formEs({ verb, tense, person }: GroupRequest<SpanishVerbId>): Pieces {
  const own = verb === 'gustar' ? '3sg' : person;
  if (tense === 'perfect') return participleEs(verb);
  if (tense === 'infinitive' || tense === 'future-going') return infinitiveEs(verb);
  return finiteEs(verb, tense === 'future-will' ? 'future' : tense, own);
}

/** The whole verb group (`no come`, `va a comer`, `me ha gustado`), or a wrong one with slips. */
export function groupEs(request: GroupRequest<SpanishVerbId>, slips: SpanishSlips = {}): Pieces {
  const { verb, tense, person, negative, carrier } = request;
  const form = slips.form ?? formEs(request);
  const agreeing = slips.agreeing ?? (verb === 'gustar' ? '3sg' : person);
  const before = [
    ...(negative ? ['no'] : []),
    ...(verb === 'gustar' ? [gustarPronouns[slips.pronoun ?? person]] : []),
  ];
  switch (tense) {
    case 'infinitive':
      return [...before, ...carriersEs[carrier][agreeing], ...form];
    case 'present':
    case 'past':
    case 'future-will':
      return [...before, ...form];
    case 'perfect':
      return [...before, haber[agreeing], ...form];
    case 'future-going':
      return [...before, irPresent[agreeing], 'a', ...form];
    default:
      return tense satisfies never;
  }
}

/** The listed form of a cell, or nothing where it is regular. */
export function irregularEs(
  verb: SpanishVerbId,
  tense: SpanishFinite,
  person: Person,
): string | undefined {
  return table[verb][tense]?.[persons.indexOf(person)] || undefined;
}

/** Whether the form in a group is listed in the table, not built from stem and class. */
export function isIrregularEs(request: GroupRequest<SpanishVerbId>): boolean {
  const { verb, tense, person } = request;
  if (tense === 'infinitive' || tense === 'future-going') return false;
  if (tense === 'perfect') return table[verb].participle !== undefined;
  const own = verb === 'gustar' ? '3sg' : person;
  return irregularEs(verb, tense === 'future-will' ? 'future' : tense, own) !== undefined;
}

/** Whether learners' regular forms of this verb are told apart from other words. */
export function canBeRegularised(verb: SpanishVerbId): boolean {
  return !table[verb].neverRegularised;
}
