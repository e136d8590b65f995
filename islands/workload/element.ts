// One element with its attributes and what is in it; texts stay texts.

/** What goes into an element. */
export type Child = Node | string;

/** An element of a document; an attribute that is undefined is left out. */
export function element(
  document: Document,
  tag: string,
  attributes: Readonly<Record<string, string | undefined>> = {},
  ...children: readonly Child[]
): HTMLElement {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes))
    if (value !== undefined) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

/** A row of a table: its first cell a heading of the row. */
export function tableRow(document: Document, cells: readonly Child[]): HTMLElement {
  const made = cells.map((cell, index) =>
    element(document, index === 0 ? 'th' : 'td', index === 0 ? { scope: 'row' } : {}, cell),
  );
  return element(document, 'tr', {}, ...made);
}

/** A table in a box that scrolls, named for those who come to it by keyboard. */
export function scrollTable(
  document: Document,
  name: string,
  heads: readonly string[],
  rows: readonly HTMLElement[],
): HTMLElement {
  const headings = heads.map((head) => element(document, 'th', { scope: 'col' }, head));
  const table = element(
    document,
    'table',
    {},
    element(document, 'thead', {}, element(document, 'tr', {}, ...headings)),
    element(document, 'tbody', {}, ...rows),
  );
  return element(
    document,
    'div',
    { class: 'book-scroll book-table', role: 'group', tabindex: '0', 'aria-label': name },
    table,
  );
}
