// A formula as it is to be spoken: MathML that says what KaTeX only draws, since the rules for speech read what stands
// there. A thin space is a product, a transposed matrix no power, and a word with an accent one word.
import type { Locale } from '../locales.ts';
import { isSpace, joinedTexts, type Part } from './joined-texts.ts';
import { type SpokenSigns, spokenSigns } from './spoken-signs.ts';

const INVISIBLE_TIMES = '<mo>\u2062</mo>';
const APPLIED = '<mo>\u2061</mo>';
const OPENING = /^[([{⌈⌊]$/;
const CLOSING = /^[)\]}⌉⌋]$/;
/** Behind a capital letter, it keeps the rules from taking the letter for a function, whose capital they do not say. */
export const CAPITAL_MARK = '\ufe00';
/** Letters that the rules take for functions, whatever follows. */
const FUNCTION_LETTER = /^[fgh]$/i;

/** The MathML to speak of a formula that KaTeX wrote, as XML without its TeX. */
export function spokenMathml(math: Element, locale: Locale): string {
  return `<math>${row([...math.children], spokenSigns[locale])}</math>`;
}

/** Elements that stand side by side; `called` where a parenthesis follows the last. */
function row(elements: readonly Element[], signs: SpokenSigns, called = false): string {
  const parts = joinedTexts(elements);
  return parts
    .map((part, index) => {
      const [before, after] = [parts[index - 1], parts[index + 1]];
      if (typeof part === 'string') return textOf(part, after);
      if (isSpace(part)) return spaceOf(part, before, after);
      const product = isFunctionLetter(part) && isLetter(after) ? INVISIBLE_TIMES : '';
      const isCalled = after === undefined ? called : signOf(after) === '(';
      return partOf(part, signs, isCalled) + product;
    })
    .join('');
}

/** A word before a parenthesis is the name of a function; a hyphen is no minus. */
function textOf(text: string, after: Part | undefined): string {
  const words = text.replaceAll('\u00a0', ' ').replace(/(\p{L})-(?=\p{L})/gu, '$1 ');
  if (/^\p{L}+$/u.test(words) && signOf(after) === '(') return token('mi', words) + APPLIED;
  return token('mtext', words);
}

/** A wide space parts formulas, a thin one between two factors is their product, any other is only drawn. */
function spaceOf(space: Element, before: Part | undefined, after: Part | undefined): string {
  if (space.localName === 'mspace') {
    const wide = Number.parseFloat(space.getAttribute('width') ?? '0') >= 1;
    return wide && endsFactor(before) && typeof after === 'object' ? '<mo>,</mo>' : '';
  }
  const drawnOnly = space.textContent?.includes('\u2063');
  return !drawnOnly && endsFactor(before) && beginsFactor(after) ? INVISIBLE_TIMES : '';
}

function endsFactor(part: Part | undefined): boolean {
  if (part === undefined || typeof part === 'string') return false;
  return part.localName !== 'mo' || CLOSING.test(signOf(part));
}

function beginsFactor(part: Part | undefined): boolean {
  if (part === undefined || typeof part === 'string') return false;
  return part.localName !== 'mo' || OPENING.test(signOf(part));
}

function isFunctionLetter(part: Element): boolean {
  return part.localName === 'mi' && FUNCTION_LETTER.test(part.textContent ?? '');
}

function isLetter(part: Part | undefined): boolean {
  return typeof part === 'object' && /^(mi|mn|msub|msup|msubsup)$/.test(part.localName);
}

/** What stands in an operator, or nothing. */
function signOf(part: Part | undefined): string {
  if (typeof part !== 'object' || part.localName !== 'mo') return '';
  return part.textContent?.trim() ?? '';
}

function partOf(element: Element, signs: SpokenSigns, called: boolean): string {
  const children = [...element.children];
  switch (element.localName) {
    case 'semantics':
      return row(children.slice(0, 1), signs);
    case 'mrow':
    case 'mstyle':
    case 'mpadded':
      return `<mrow>${row(children, signs)}</mrow>`;
    case 'mi':
    case 'mn':
    case 'mo':
    case 'mtext':
      return tokenOf(element, signs, called);
    case 'mfrac':
      return fractionOf(element, children, signs);
    case 'msub':
      return indexedOf(children, signs, called);
    case 'msup':
    case 'msubsup':
      return powerOf(element, children, signs);
    // Roots, sums and what is drawn above a letter: each child has a place of its own.
    default: {
      const held = children.map((child) => row([child], signs)).join('');
      return `<${element.localName}>${held}</${element.localName}>`;
    }
  }
}

function tokenOf(element: Element, signs: SpokenSigns, called: boolean): string {
  const text = element.textContent?.trim() ?? '';
  const word = element.localName === 'mo' ? signs.words[text] : undefined;
  if (word !== undefined) return token('mtext', word);
  const variant = element.getAttribute('mathvariant') ?? 'normal';
  const style = variant === 'normal' ? '' : ` mathvariant="${variant}"`;
  const isName = called || FUNCTION_LETTER.test(text);
  if (signs.hidesCapitals && isName && style === '' && /^\p{Lu}$/u.test(text))
    return token('mi', text + CAPITAL_MARK);
  return token(element.localName, signs.replaced[text] ?? text, style);
}

/** A letter with an index; a capital one before a parenthesis is the name of a function. */
function indexedOf(
  [letter, index]: readonly Element[],
  signs: SpokenSigns,
  called: boolean,
): string {
  const named = called && /^\p{Lu}$/u.test(letter?.textContent ?? '');
  const low = signOf(letter) === '' ? subscript(index, signs) : grouped(index, signs);
  return `<msub>${grouped(letter, signs, called)}${low}</msub>${named ? APPLIED : ''}`;
}

/** A fraction without a line is a binomial coefficient. */
function fractionOf(
  element: Element,
  [above, below]: readonly Element[],
  signs: SpokenSigns,
): string {
  const [top, bottom] = [above, below].map((part) => grouped(part, signs));
  return /^0\D*$/.test(element.getAttribute('linethickness') ?? '')
    ? `<mrow>${top}${token('mtext', signs.choose)}${bottom}</mrow>`
    : `<mfrac>${top}${bottom}</mfrac>`;
}

/** Transposed, marked by a letter or a text, or really raised to a power. */
function powerOf(element: Element, children: readonly Element[], signs: SpokenSigns): string {
  const low = element.localName === 'msubsup' ? children[1] : undefined;
  const high = children.at(-1);
  const letter = grouped(children[0], signs);
  const alone = low ? `<msub>${letter}${subscript(low, signs)}</msub>` : letter;
  if (high?.textContent === '⊤') return `<mrow>${alone}${token('mtext', signs.transpose)}</mrow>`;
  const raised = grouped(high, signs);
  if (signs.superscript !== null && isMark(high))
    return `<mrow>${alone}${token('mtext', signs.superscript)}${raised}</mrow>`;
  return low
    ? `<msubsup>${letter}${subscript(low, signs)}${raised}</msubsup>`
    : `<msup>${alone}${raised}</msup>`;
}

/** In this book a capital letter, a text or an index in parentheses above a letter tells it from others. */
function isMark(high: Element | undefined): boolean {
  return high?.localName === 'mtext' || /^(\p{Lu}|\(.*\))$/u.test(high?.textContent ?? '');
}

/** A subscript of more than one sign says where it ends, where the rules of the language do not. */
function subscript(low: Element | undefined, signs: SpokenSigns): string {
  const held = grouped(low, signs);
  const single = low?.children.length === 0 && !/[\s-]/.test(low.textContent ?? '');
  const word = low !== undefined && joinedTexts([...low.children]).length === 1;
  const enclosed = /^\(.*\)$/.test(low?.textContent ?? '');
  return signs.endSubscript === null || single || word || enclosed
    ? held
    : `<mrow>${held}${token('mtext', signs.endSubscript)}</mrow>`;
}

/** One element, so that what stands beside it keeps its place. */
function grouped(element: Element | undefined, signs: SpokenSigns, called = false): string {
  return element === undefined ? '<mrow></mrow>' : `<mrow>${row([element], signs, called)}</mrow>`;
}

function token(name: string, text: string, attributes = ''): string {
  const safe = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return `<${name}${attributes}>${safe}</${name}>`;
}
