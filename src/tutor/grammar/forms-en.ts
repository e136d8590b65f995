// English verb forms and verb groups, as tokens: a regular form is stem + ending, an irregular one is whole.
import type { Person, Tense } from './ids.ts';
import { type EnglishVerb, type EnglishVerbId, verbsEn } from './verbs-en.ts';

/** The tokens of one word or of a group of words. */
export type Pieces = readonly string[];

/** Verbs that take an infinitive, by English name; `to` follows those that agree in person. */
export const carriersEn = {
  can: { agrees: false },
  may: { agrees: false },
  must: { agrees: false },
  need: { agrees: true },
  want: { agrees: true },
} as const;

/** A verb that takes an infinitive. */
export type Carrier = keyof typeof carriersEn;

/** What decides a verb group, apart from its language. */
export interface GroupRequest<Verb> {
  readonly verb: Verb;
  readonly tense: Tense;
  readonly person: Person;
  readonly negative: boolean;
  /** The verb before the infinitive; read in the tense `infinitive` alone. */
  readonly carrier: Carrier;
}

/** What a wrong group has in place of the right part. */
export interface EnglishSlips {
  /** The person with which the auxiliary agrees. */
  readonly agreeing?: Person;
  /** The form of the verb itself. */
  readonly form?: Pieces;
}

const table: Record<EnglishVerbId, EnglishVerb> = verbsEn;

/** The base form. */
export function baseEn(verb: EnglishVerbId): Pieces {
  return [verb];
}

/** The present simple form of a person. */
export function presentEn(verb: EnglishVerbId, person: Person): Pieces {
  const irregular = table[verb].present?.[person];
  if (irregular) return [irregular];
  return person === '3sg' ? [verb, '+s'] : [verb];
}

function carrierEn(carrier: Carrier, person: Person, negative: boolean): Pieces {
  if (!carriersEn[carrier].agrees) return negative ? [carrier, 'not'] : [carrier];
  if (negative) return [...presentEn('do', person), 'not', carrier, 'to'];
  return [carrier, ...(person === '3sg' ? ['+s'] : []), 'to'];
}

/** The past simple form of a person. */
export function pastEn(verb: EnglishVerbId, person: Person): Pieces {
  const { past } = table[verb];
  if (past === undefined) return [verb, '+ed'];
  return [typeof past === 'string' ? past : past[person]];
}

/** The past participle. */
export function participleEn(verb: EnglishVerbId): Pieces {
  const { participle } = table[verb];
  return participle === undefined ? [verb, '+ed'] : [participle];
}

/** The form that the verb itself takes in a group: finite only where no auxiliary stands before it. */
export function formEn({ verb, tense, person, negative }: GroupRequest<EnglishVerbId>): Pieces {
  const finite = !negative || verb === 'be';
  if (tense === 'present' && finite) return presentEn(verb, person);
  if (tense === 'past' && finite) return pastEn(verb, person);
  return tense === 'perfect' ? participleEn(verb) : baseEn(verb);
}

/** The whole verb group (`does not eat`, `is going to eat`), or a wrong one where slips are given. */
export function groupEn(request: GroupRequest<EnglishVerbId>, slips: EnglishSlips = {}): Pieces {
  const { verb, tense, negative, carrier } = request;
  const form = slips.form ?? formEn(request);
  const agreeing = slips.agreeing ?? request.person;
  const not = negative ? ['not'] : [];
  switch (tense) {
    case 'infinitive':
      return [...carrierEn(carrier, agreeing, negative), ...form];
    case 'present':
      if (!negative || verb === 'be') return [...form, ...not];
      return [...presentEn('do', agreeing), 'not', ...form];
    case 'past':
      return !negative || verb === 'be' ? [...form, ...not] : ['did', 'not', ...form];
    case 'perfect':
      return [...presentEn('have', agreeing), ...not, ...form];
    case 'future-will':
      return ['will', ...not, ...form];
    case 'future-going':
      return [...presentEn('be', agreeing), ...not, 'going', 'to', ...form];
    default:
      return tense satisfies never;
  }
}

/** Whether the form in a group is whole, listed in the table, not built from the base. */
export function isIrregularEn(request: GroupRequest<EnglishVerbId>): boolean {
  const { verb, tense, person, negative } = request;
  const finite = !negative || verb === 'be';
  if (tense === 'present') return finite && table[verb].present?.[person] !== undefined;
  if (tense === 'past') return finite && table[verb].past !== undefined;
  return tense === 'perfect' && table[verb].participle !== undefined;
}
