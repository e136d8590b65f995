// A text as it can be set: cut where the font changes, with a sign in place of letters that none of our fonts has.
import { type FamilyId, familyOf } from './font-cover.ts';

/** A stretch of text in one font. */
export interface Run {
  readonly text: string;
  readonly font: FamilyId;
}

/** Stands for a letter that no font of ours has. */
export const unknownLetter = '\ufffd';

/** Signs that look alike in a font of ours: the rarer spaces, and marks of the page. */
const alike: ReadonlyMap<string, string> = new Map([
  ['✗', '×'],
  ['◆', '◊'],
  ['\t', ' '],
  ['\u2002', ' '],
  ['\u2009', '\u00a0'],
  ['\u202f', '\u00a0'],
]);
/** The longest word that is set whole; a longer one may be broken, so that it does not leave its column. */
const longestWord = 66;
const breakHere = '\u200b';

/** The stretches of a text, in order; line breaks stay within them. */
export function lettered(text: string): readonly Run[] {
  const runs: { text: string; font: FamilyId }[] = [];
  for (const letter of broken(settable(text))) {
    const last = runs.at(-1);
    const font = letter === '\n' ? (last?.font ?? 'Text') : (familyOf(letter) ?? 'Text');
    if (last?.font === font) last.text += letter;
    else runs.push({ text: letter, font });
  }
  return runs;
}

/** One form for each letter, without what has no shape of its own. */
function settable(text: string): string {
  const composed = text.normalize('NFC').replace(/\r\n?/g, '\n');
  const letters = [...composed].map((letter) => alike.get(letter) ?? letter);
  return letters
    .filter((letter) => letter === '\n' || !/[\p{Cc}\p{Cf}\p{Mn}]/u.test(letter))
    .map((letter) => (letter === '\n' || familyOf(letter) !== null ? letter : unknownLetter))
    .join('');
}

function broken(text: string): string {
  const pieces = new RegExp(`\\S{${longestWord}}(?=\\S)`, 'gu');
  return text.replace(pieces, (piece) => piece + breakHere);
}
