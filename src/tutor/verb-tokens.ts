// Which tokens are of a verb: stems, whole forms and auxiliaries of both languages.
import { carriersEn } from './grammar/forms-en.ts';
import { haber, stemEs } from './grammar/forms-es.ts';
import type { Language } from './grammar/ids.ts';
import { verbsEn } from './grammar/verbs-en.ts';
import { type SpanishVerb, type SpanishVerbId, verbsEs } from './grammar/verbs-es.ts';
import { auxiliariesEn, auxiliariesEs, leaves } from './grammar/word-lists.ts';
import { tokenOf } from './vocabulary.ts';

const verbTokens: ReadonlySet<number> = new Set([
  ...ids('en', [
    ...Object.keys(verbsEn),
    ...Object.keys(carriersEn),
    ...leaves(verbsEn),
    ...auxiliariesEn,
  ]),
  ...ids('es', [...stemsEs(), ...leaves(verbsEs), ...Object.values(haber), ...auxiliariesEs]),
]);

/** Whether a token is a verb's stem, one of its whole forms, or an auxiliary. */
export function isVerbToken(id: number): boolean {
  return verbTokens.has(id);
}

function stemsEs(): string[] {
  const table: Record<SpanishVerbId, SpanishVerb> = verbsEs;
  return (Object.keys(verbsEs) as SpanishVerbId[]).map((verb) =>
    table[verb].whole ? verb : stemEs(verb),
  );
}

function ids(language: Language, pieces: readonly string[]): number[] {
  return pieces.filter(Boolean).map((piece) => tokenOf(piece, language));
}
