// A reader's text as plain words: no punctuation, one kind of accent and apostrophe, no contractions.
import { participleEn } from './grammar/forms-en.ts';
import type { Language } from './grammar/ids.ts';
import { type EnglishVerbId, verbsEn } from './grammar/verbs-en.ts';
import { decode } from './tokenizer.ts';
import { tokenOf } from './vocabulary.ts';

/** The words of a text in lower case, contractions written out. */
export function plainWords(text: string, language: Language): string[] {
  const words = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\u2018\u2019\u02bc\u00b4`]/g, "'")
    .replace(/[^\p{L}\p{N}']+/gu, ' ')
    .split(' ')
    .map((word) => word.replace(/^'+|'+$/g, ''))
    .filter(Boolean);
  return language === 'en' ? words.flatMap((word, i) => writtenOut(word, words[i + 1])) : words;
}

const irregularContractions: Readonly<Record<string, readonly string[]>> = {
  "can't": ['can', 'not'],
  cannot: ['can', 'not'],
  "won't": ['will', 'not'],
};

const endingsOfContractions: readonly [ending: string, words: string][] = [
  ["n't", 'not'],
  ["'m", 'am'],
  ["'re", 'are'],
  ["'ve", 'have'],
  ["'ll", 'will'],
];

/** *'s* and *'d* are read by the word that follows: he's eaten, he's at home; he'd eaten, he'd eat. */
function writtenOut(word: string, next = ''): readonly string[] {
  const irregular = irregularContractions[word];
  if (irregular) return irregular;
  for (const [ending, words] of endingsOfContractions)
    if (word.endsWith(ending) && word.length > ending.length)
      return [word.slice(0, -ending.length), words];
  const perfect = participles.has(next) || next === 'already' || next === 'just';
  if (word.endsWith("'s")) return [word.slice(0, -2), perfect ? 'has' : 'is'];
  if (word.endsWith("'d")) return [word.slice(0, -2), perfect ? 'had' : 'would'];
  return [word];
}

const participles: ReadonlySet<string> = new Set(
  (Object.keys(verbsEn) as EnglishVerbId[]).map((verb) =>
    decode(participleEn(verb).map((piece) => tokenOf(piece, 'en'))),
  ),
);
