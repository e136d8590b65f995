// Every word and stem that the grammar can use, by language: what the vocabulary is made of.
import { complementsEn } from './complements-en.ts';
import { complementsEs } from './complements-es.ts';
import { carriersEn } from './forms-en.ts';
import { gustarPronouns, haber, infinitiveEs, stemEs } from './forms-es.ts';
import { senseIds, senseOf } from './senses.ts';
import { verbsEn } from './verbs-en.ts';
import { type SpanishVerb, type SpanishVerbId, verbsEs } from './verbs-es.ts';
import {
  adverbsEn,
  linksEn,
  middleAdverbsEn,
  peopleEn,
  pluralPronounsEn,
  pronounsEn,
} from './words-en.ts';
import {
  adverbsEs,
  emphaticEs,
  linksEs,
  middleAdverbsEs,
  peopleEs,
  pluralPronounsEs,
  pluralThingsEs,
  pronounsEs,
} from './words-es.ts';

/** Auxiliaries of English that are forms of no verb of the table. */
export const auxiliariesEn = ['will', 'would'] as const;

/** Auxiliaries and plural forms of Spanish that the table does not list. */
export const auxiliariesEs = [
  ...['puedo', 'puedes', 'puede', 'deb+', 'necesit+'],
  ...['hemos', 'han', 'vamos', 'van', 'están', 'quieren', 'son', 'tienen'],
  ...['había', 'habías', 'estabas'],
] as const;

const helpersEn = ['and', 'going', 'my', 'not', 'the', 'to', ...auxiliariesEn];

const helpersEs = ['a', 'al', 'del', 'les', 'mi', 'mis', 'no', 'nosotros', 'y', ...auxiliariesEs];

/** English words and verb bases, sorted. */
export function wordsOfEnglish(): string[] {
  return sorted([
    ...Object.keys(verbsEn),
    ...leaves(verbsEn),
    ...Object.keys(carriersEn),
    ...helpersEn,
    ...leaves([pronounsEn, peopleEn, linksEn, pluralPronounsEn, adverbsEn, middleAdverbsEn]),
    ...leaves(complementsEn),
    ...senseIds.flatMap((id) => senseOf(id).things?.en ?? []),
  ]);
}

/** Spanish words and verb stems, sorted. */
export function wordsOfSpanish(): string[] {
  const verbs = Object.keys(verbsEs) as SpanishVerbId[];
  const table: Record<SpanishVerbId, SpanishVerb> = verbsEs;
  return sorted([
    ...verbs.map((verb) => (table[verb].whole ? (infinitiveEs(verb)[0] ?? '') : stemEs(verb))),
    ...leaves(verbsEs),
    ...helpersEs,
    ...leaves([haber, gustarPronouns, pronounsEs, emphaticEs, peopleEs, linksEs]),
    ...leaves([pluralPronounsEs, pluralThingsEs, adverbsEs, middleAdverbsEs]),
    ...leaves(complementsEs),
    ...senseIds.flatMap((id) => senseOf(id).things?.es ?? []),
  ]);
}

/** The strings of a table, at any depth. */
export function leaves(table: unknown): string[] {
  if (typeof table === 'string') return [table];
  if (typeof table !== 'object' || table === null) return [];
  return Object.values(table).flatMap(leaves);
}

function sorted(texts: readonly string[]): string[] {
  const words = texts.flatMap((text) => text.split(' ')).filter(Boolean);
  return [...new Set(words)].sort((a, b) => (a < b ? -1 : 1));
}
