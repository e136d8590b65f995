// The one vocabulary of both languages, built from the grammar's tables: ids are places in a list.

import { type Language, type Verdict, verdicts } from './grammar/ids.ts';
import { endingsEn } from './grammar/spelling-en.ts';
import { foreignEndings, regularEndings } from './grammar/spelling-es.ts';
import { wordsOfEnglish, wordsOfSpanish } from './grammar/word-lists.ts';
import { names } from './grammar/words-en.ts';

/** T: no example is longer, from its language tag to its end token. */
export const maximumTokens = 32;

/** The longest prompt, tags included: whatever it is, its answer (14 tokens at most) still fits. */
export const maximumPromptTokens = 18;

const specialNames = ['<pad>', '<en>', '<es>', '<answer>', '<gloss>', '<eos>'] as const;

const verdictNames = verdicts.map((verdict) => `<${verdict}>`);

/** Endings of both languages; they join the stem before them. */
export const endings: readonly string[] = [
  ...new Set([...endingsEn, ...texts(regularEndings), ...texts(foreignEndings)]),
];

const english = wordsOfEnglish();
const spanish = wordsOfSpanish();

/** Every token; a Spanish word that is spelled like an English one ends in `·es`. */
export const vocabulary: readonly string[] = [
  ...specialNames,
  ...verdictNames,
  ...endings,
  ...names,
  ...english,
  ...spanish.map((word) => (english.includes(word) ? `${word}·es` : word)),
];

const idsByToken = new Map(vocabulary.map((token, id) => [token, id]));

/** The tokens that are not of the sentence; `pad` fills batches. */
export const specialTokens = { pad: 0, en: 1, es: 2, answer: 3, gloss: 4, eos: 5 } as const;

/** The id of a piece of grammar in its language; throws a `RangeError` naming an unknown one. */
export function tokenOf(piece: string, language: Language): number {
  const id =
    (language === 'es' ? idsByToken.get(`${piece}·es`) : undefined) ?? idsByToken.get(piece);
  if (id === undefined)
    throw new RangeError(`"${piece}" (${language}) is no token; add it to the grammar's tables`);
  return id;
}

/** The token that says a verdict. */
export function verdictToken(verdict: Verdict): number {
  return specialNames.length + verdicts.indexOf(verdict);
}

/** The verdict that a token says, if it says one. */
export function verdictOfToken(id: number): Verdict | undefined {
  return verdicts[id - specialNames.length];
}

/** Whether a token is no part of a text: a tag, a verdict, an end. */
export function isControlToken(id: number): boolean {
  return id < specialNames.length + verdicts.length;
}

/** The letters of a token, without the mark of its language. */
export function tokenText(id: number): string {
  const token = vocabulary[id];
  if (token === undefined)
    throw new RangeError(`token ${id}: the vocabulary ends at ${vocabulary.length - 1}`);
  return token.replace('·es', '');
}

function texts(table: unknown): string[] {
  if (typeof table === 'string') return [table];
  return Object.entries(table as Record<string, unknown>).flatMap(([, value]) => texts(value));
}
