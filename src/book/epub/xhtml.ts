// Nodes of an edition as well-formed XHTML: namespaces for drawings and formulas, nothing that only a screen reads.
import { withColours } from '../edition/colours.ts';
import { wordsOfFormula } from '../edition/speak-formulas.ts';

/** Where a link inside the book leads: the file and id for an edition's `#id`. */
export type LinkOf = (id: string) => string;

const namespaces: Readonly<Record<string, string>> = {
  svg: 'http://www.w3.org/2000/svg',
  math: 'http://www.w3.org/1998/Math/MathML',
};

const empty = new Set(['br', 'hr', 'img', 'wbr', 'col', 'link', 'meta']);

/** Attributes that mean nothing in a book, or that the schemas of EPUB do not know. */
const dropped = /^(data-.*|font-variant|tabindex|for|title|is|paint-order|xmlns(:.*)?)$/;
/** Roles that only repeat what the element is. */
const plainRoles = new Set([
  'table',
  'row',
  'rowgroup',
  'cell',
  'columnheader',
  'rowheader',
  'group',
]);

/** Text as XML. */
export function xmlText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function xmlAttribute(value: string): string {
  return xmlText(value).replaceAll('"', '&quot;');
}

/** A node and what it holds as XHTML. Throws where a formula of it has no words yet: see `speakFormulas`. */
export function xhtmlOf(node: Node, linkOf: LinkOf): string {
  if (node.nodeType === 3) return xmlText((node as Text).data);
  if (node.nodeType !== 1) return '';
  const element = node as Element;
  const formula = mathOf(element);
  if (formula !== null)
    return formula === element ? tagged(element, linkOf) : xhtmlOf(formula, linkOf);
  return tagged(element, linkOf);
}

/** A formula is written twice on the page, drawn and as MathML: the MathML is the one that a book keeps. */
function mathOf(element: Element): Element | null {
  return element.classList.contains('katex') ? element.querySelector('math') : null;
}

function tagged(element: Element, linkOf: LinkOf): string {
  const tag = element.localName;
  const start = `<${tag}${attributesOf(element, linkOf)}`;
  if (empty.has(tag)) return `${start}/>`;
  const held = [...element.childNodes].map((child) => xhtmlOf(child, linkOf)).join('');
  return held === '' && isDrawn(element) ? `${start}/>` : `${start}>${held}</${tag}>`;
}

function isDrawn(element: Element): boolean {
  return element.closest('svg, math') !== null;
}

function attributesOf(element: Element, linkOf: LinkOf): string {
  const namespace = namespaces[element.localName];
  const own = [...element.attributes].flatMap(({ name, value }) =>
    kept(element, name, value, linkOf),
  );
  const isFormula = element.localName === 'math';
  return [
    ...(namespace === undefined ? [] : [['xmlns', namespace] as const]),
    ...own,
    ...(isFormula ? [['alttext', wordsOfFormula(element)] as const] : []),
  ]
    .map(([name, value]) => ` ${name}="${xmlAttribute(value)}"`)
    .join('');
}

type Attribute = readonly [name: string, value: string];

function kept(element: Element, name: string, value: string, linkOf: LinkOf): readonly Attribute[] {
  if (dropped.test(name) || name === 'alttext') return [];
  if (name === 'class') return classOf(value);
  if (name === 'role' && plainRoles.has(value)) return [];
  if (name === 'aria-label' && !isNamed(element)) return [];
  if (name === 'style') return isDrawn(element) ? styleOf(value) : [];
  if (name === 'lang')
    return [
      [name, value],
      ['xml:lang', value],
    ];
  if (name === 'href' && value.startsWith('#') && element.localName === 'a')
    return [[name, linkOf(value.slice(1))]];
  return [[name, isDrawn(element) ? withColours(value) : value]];
}

/** Only what has a role of its own may be given a name. */
function isNamed(element: Element): boolean {
  return (
    /^(svg|a|section|nav|math|table|figure)$/.test(element.localName) ||
    element.hasAttribute('role')
  );
}

/** Classes that the book's style sheet may know: those of Astro's scopes and of Plot are not among them. */
function classOf(value: string): readonly Attribute[] {
  const names = value.split(/\s+/).filter((name) => name !== '' && !/^(astro|plot)-/.test(name));
  return names.length === 0 ? [] : [['class', names.join(' ')]];
}

function styleOf(value: string): readonly Attribute[] {
  const rules = withColours(value)
    .split(';')
    .filter((rule) => rule.trim() !== '' && !rule.trim().startsWith('font-variant'));
  return rules.length === 0 ? [] : [['style', rules.join(';')]];
}
