// Text to tokens and back: a regular verb form is stem + ending, joined by the language's spelling.

import { stemEs } from './grammar/forms-es.ts';
import type { Language, Verdict } from './grammar/ids.ts';
import { type EnglishEnding, endingsEn, spelledEn } from './grammar/spelling-en.ts';
import {
  foreignEndings,
  regularEndings,
  type SpanishClass,
  spelledEs,
} from './grammar/spelling-es.ts';
import { verbsEn } from './grammar/verbs-en.ts';
import { type SpanishVerb, type SpanishVerbId, verbsEs } from './grammar/verbs-es.ts';
import { wordsOfEnglish, wordsOfSpanish } from './grammar/word-lists.ts';
import { names } from './grammar/words-en.ts';
import { isControlToken, specialTokens, tokenOf, tokenText, verdictOfToken } from './vocabulary.ts';

/** A word that the tutor has no tokens for. */
export class UnknownWordError extends RangeError {
  override name = 'UnknownWordError';
  readonly word: string;

  constructor(word: string, language: Language) {
    super(`"${word}" (${language}) is not in the tutor's vocabulary; use one of its words`);
    this.word = word;
  }
}

/** What a generated answer says; `complete` if it has its verdict and its end. */
export interface ParsedAnswer {
  readonly verdict: Verdict | undefined;
  readonly correction: string;
  readonly gloss: string;
  readonly complete: boolean;
}

const englishEndings: ReadonlySet<string> = new Set(endingsEn);

const lexicons: Record<Language, ReadonlyMap<string, readonly number[]>> = {
  en: lexiconOf('en'),
  es: lexiconOf('es'),
};

/** The written words of a language, in lower case, with their tokens. */
export function lexicon(language: Language): ReadonlyMap<string, readonly number[]> {
  return lexicons[language];
}

/** The tokens of a text of known words, without tags; throws an `UnknownWordError`. */
export function encodeText(text: string, language: Language): number[] {
  return text
    .normalize('NFC')
    .toLowerCase()
    .split(/\s+/)
    .filter(Boolean)
    .flatMap((word) => {
      const ids = lexicons[language].get(word);
      if (!ids) throw new UnknownWordError(word, language);
      return ids;
    });
}

/** The text of tokens; tags and verdicts are left out, a loose stem or ending shows a hyphen. */
export function decode(ids: readonly number[]): string {
  const words: string[] = [];
  let previous = '+';
  for (const id of ids) {
    if (isControlToken(id)) continue;
    const text = tokenText(id);
    if (text.startsWith('+') && !previous.startsWith('+')) {
      words.pop();
      words.push(joined(previous, text));
    } else words.push(text.replace('+', '-'));
    previous = text;
  }
  return words.join(' ');
}

/** Reads a generated answer: verdict, correction, gloss. */
export function parseAnswer(ids: readonly number[]): ParsedAnswer {
  const end = ids.indexOf(specialTokens.eos);
  const [first = -1, ...rest] = end < 0 ? ids : ids.slice(0, end);
  const verdict = verdictOfToken(first);
  const gloss = rest.indexOf(specialTokens.gloss);
  return {
    verdict,
    correction: decode(gloss < 0 ? rest : rest.slice(0, gloss)),
    gloss: gloss < 0 ? '' : decode(rest.slice(gloss + 1)),
    complete: verdict !== undefined && end >= 0,
  };
}

function joined(stem: string, ending: string): string {
  return englishEndings.has(ending)
    ? spelledEn(stem, ending as EnglishEnding)
    : spelledEs(stem.replace('+', ''), ending);
}

/** Whole words first: a form that is spelled like one (does, esta) is read as that word. */
function lexiconOf(language: Language): Map<string, readonly number[]> {
  const found = new Map<string, readonly number[]>();
  const add = (text: string, pieces: readonly string[]) => {
    const word = text.toLowerCase();
    if (!found.has(word))
      found.set(
        word,
        pieces.map((piece) => tokenOf(piece, language)),
      );
  };
  const words = language === 'en' ? wordsOfEnglish() : wordsOfSpanish();
  for (const word of [...names, ...words]) if (!word.endsWith('+')) add(word, [word]);
  if (language === 'en')
    for (const stem of [...Object.keys(verbsEn), 'need'])
      for (const ending of endingsEn) add(spelledEn(stem, ending), [stem, ending]);
  else
    for (const [stem, kind] of spanishStems())
      for (const ending of endingsOfClass(kind))
        add(spelledEs(stem.slice(0, -1), ending), [stem, ending]);
  return found;
}

/** Stems with their classes, those of the auxiliary verbs last. */
function spanishStems(): [string, SpanishClass][] {
  const table: Record<SpanishVerbId, SpanishVerb> = verbsEs;
  const verbs = (Object.keys(verbsEs) as SpanishVerbId[]).filter((verb) => !table[verb].whole);
  const stems = verbs.map((verb): [string, SpanishClass] => [
    stemEs(verb),
    verb.slice(-2) as SpanishClass,
  ]);
  return [...stems, ['deb+', 'er'], ['necesit+', 'ar']];
}

function endingsOfClass(kind: SpanishClass): string[] {
  const strings = (table: object): string[] =>
    Object.values(table).flatMap((value) => (typeof value === 'string' ? [value] : strings(value)));
  return strings({ ...regularEndings[kind], foreign: foreignEndings[kind] });
}
