// A drawn figure as the text of an SVG that a PDF can take: colours for variables, our fonts for the page's, no style
// sheet. The PDF has no browser beside it that would know them.
import { lettered } from './lettered.ts';

/** A figure ready to be set; sizes in CSS pixels. */
export interface PrintedSvg {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** The light palette: paper is white, and what is told apart by colour is told apart by shape or line too. */
const colours: Readonly<Record<string, string>> = {
  '--book-ink': '#1c2426',
  '--book-ink-soft': '#505b5d',
  '--book-series-a': '#0d6b73',
  '--book-series-b': '#955600',
  '--book-raised': '#ffffff',
  '--book-paper': '#ffffff',
  '--book-line': '#ded6c6',
  '--book-line-strong': '#857d6b',
};
const ink = '#1c2426';

/** Left out: what speaks to a browser. */
const dropped = new Set(['style', 'class', 'role', 'aria-label', 'aria-hidden', 'font-family']);

/** The text of a figure; throws where it has no `viewBox`. */
export function printSvg(figure: Element): PrintedSvg {
  const [, , width, height] = (figure.getAttribute('viewBox') ?? '').split(/[\s,]+/).map(Number);
  if (!width || !height)
    throw new Error(`a figure has the viewBox "${figure.getAttribute('viewBox')}": give it a size`);
  const size = { width: String(width), height: String(height) };
  const own = { ...size, xmlns: 'http://www.w3.org/2000/svg', fill: ink, color: ink };
  const font = { 'font-family': 'Text', 'font-size': '13' };
  return { svg: written(figure, { ...own, ...font }), width, height };
}

function written(element: Element, own: Readonly<Record<string, string>> = {}): string {
  const name = element.localName;
  const given = [...element.attributes]
    .filter((attribute) => !dropped.has(attribute.name) && !(attribute.name in own))
    .map((attribute) => [attribute.name, plainColour(attribute.value)] as const);
  const attributes = [...given, ...Object.entries(own)]
    .map(([key, value]) => ` ${key}="${escaped(value)}"`)
    .join('');
  const children = [...element.childNodes].map((child) => {
    if (child.nodeType === 3) return writtenText(child.textContent ?? '');
    const inner = child as Element;
    return child.nodeType === 1 && inner.localName !== 'style' ? written(inner) : '';
  });
  return `<${name}${attributes}>${children.join('')}</${name}>`;
}

/** Words of another font than the figure's are marked as such. */
function writtenText(text: string): string {
  const runs = lettered(text).map(({ text: words, font }) =>
    font === 'Text' ? escaped(words) : `<tspan font-family="${font}">${escaped(words)}</tspan>`,
  );
  return runs.join('');
}

function plainColour(value: string): string {
  return value
    .replace(/var\((--[a-z-]+)[^)]*\)/g, (_, name: string) => colours[name] ?? ink)
    .replace(/currentColor/gi, ink);
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
