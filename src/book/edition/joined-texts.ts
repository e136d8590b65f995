// The texts of a formula as a reader sees them: KaTeX writes a letter with an accent as a drawing over the letter.

/** Blanks, and the invisible separator by which KaTeX writes a negative one. */
const BLANK = /^[\s\u2000-\u200b\u2063]*$/;
/** What KaTeX draws above a letter of a text, as the mark that joins the letter. */
const ACCENTS: Readonly<Record<string, string>> = { ˊ: '\u0301', '˜': '\u0303', '¨': '\u0308' };

/** A text, or an element that is none. */
export type Part = string | Element;

/** Elements side by side, texts that only their accents part as one. */
export function joinedTexts(elements: readonly Element[]): readonly Part[] {
  const parts: Part[] = [];
  for (const element of elements) {
    const text = textPart(element);
    const last = parts.at(-1);
    if (text === null) parts.push(element);
    else if (typeof last === 'string') parts[parts.length - 1] = last + text;
    else parts.push(text);
  }
  return parts;
}

function textPart(element: Element): string | null {
  const text = element.textContent ?? '';
  if (element.localName === 'mtext') return BLANK.test(text) ? null : text;
  const [letter, mark] = element.children;
  const accent = ACCENTS[mark?.textContent ?? ''];
  if (element.localName !== 'mover' || letter?.localName !== 'mtext' || accent === undefined)
    return null;
  // KaTeX takes the dot off an i that bears an accent.
  return `${letter.textContent}${accent}`.replace('ı', 'i').normalize('NFC');
}

/** Whether an element only keeps others apart. */
export function isSpace(element: Element): boolean {
  return (
    element.localName === 'mspace' ||
    (element.localName === 'mtext' && BLANK.test(element.textContent ?? ''))
  );
}
