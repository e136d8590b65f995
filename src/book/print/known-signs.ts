// Signs that no face of the book has, as what is drawn instead: a font of the machine would set them otherwise on each.

/** What stands for a sign in running text, as the sign itself in a drawing. */
interface Substitute {
  readonly text: string;
  readonly raised?: 'sup' | 'sub';
}

const SUBSTITUTES: Readonly<Record<string, Substitute>> = {
  '✗': { text: '×' },
  '☐': { text: '□' },
  '◆': { text: '⧫' },
  '◐': { text: '⊙' },
  '∎': { text: '■' },
  ᵢ: { text: 'i', raised: 'sub' },
  ₜ: { text: 't', raised: 'sub' },
  ᵀ: { text: 'T', raised: 'sup' },
  ᴺ: { text: 'N', raised: 'sup' },
  ⁿ: { text: 'n', raised: 'sup' },
};
const UNKNOWN = new RegExp(`[${Object.keys(SUBSTITUTES).join('')}]`, 'u');

/** Replaces the signs below `root`, in place; raised and lowered letters of a drawing lie on its line. */
export function replaceUnknownSigns(root: Element): void {
  for (const node of [...root.childNodes]) {
    if (node.nodeType === 1) replaceUnknownSigns(node as Element);
    if (node.nodeType === 3 && UNKNOWN.test(node.nodeValue ?? '')) replaceIn(node as Text, root);
  }
}

function replaceIn(node: Text, parent: Element): void {
  const drawn = parent.closest('svg') !== null;
  const parts = [...node.data].map((sign) => {
    const substitute = SUBSTITUTES[sign];
    if (substitute === undefined) return sign;
    if (substitute.raised === undefined || drawn) return substitute.text;
    const raised = parent.ownerDocument.createElement(substitute.raised);
    raised.textContent = substitute.text;
    return raised;
  });
  node.replaceWith(...joined(parts));
}

/** The parts with neighbouring texts as one. */
function joined(parts: readonly (string | Element)[]): (string | Element)[] {
  const whole: (string | Element)[] = [];
  for (const part of parts) {
    const last = whole.at(-1);
    if (typeof part === 'string' && typeof last === 'string') whole[whole.length - 1] = last + part;
    else whole.push(part);
  }
  return whole;
}
