// A table that scrolls by itself on a narrow screen; its first column names the row.

/** A cell: words, words with a smaller second line, or code that may break anywhere. */
export type Cell =
  | string
  | { readonly value: string; readonly detail: string }
  | { readonly code: string };

/** Rows under a common heading. */
export interface RowGroup {
  readonly heading?: string;
  readonly rows: readonly (readonly Cell[])[];
}

/** What a table says. */
export interface DataTable {
  /** Names the box that scrolls. */
  readonly label: string;
  readonly columns: readonly string[];
  readonly groups: readonly RowGroup[];
}

/** Draws a table; every row has one cell a column, the first being its name. */
export function dataTable({ label, columns, groups }: DataTable, document: Document): Element {
  const element = (tag: string, attributes: Record<string, string> = {}): HTMLElement => {
    const made = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
    return made;
  };
  const filled = (made: HTMLElement, cell: Cell): HTMLElement => {
    if (typeof cell === 'string') made.textContent = cell;
    else if ('code' in cell) {
      const code = element('code', { class: 'model-card-code' });
      code.textContent = cell.code;
      made.append(code);
    } else {
      const detail = element('small', { class: 'model-card-detail' });
      detail.textContent = cell.detail;
      made.append(`${cell.value} `, detail);
    }
    return made;
  };
  const headings = element('tr');
  headings.append(...columns.map((name) => filled(element('th', { scope: 'col' }), name)));
  const head = element('thead');
  head.append(headings);
  const bodies = groups.map(({ heading, rows }) => {
    const body = element('tbody');
    if (heading !== undefined) {
      const line = element('tr', { class: 'model-card-group' });
      const span = { colspan: `${columns.length}`, scope: 'rowgroup' };
      line.append(filled(element('th', span), heading));
      body.append(line);
    }
    for (const row of rows) {
      if (row.length !== columns.length)
        throw new RangeError(`${label}: ${row.length} cells for ${columns.length} columns`);
      const line = element('tr');
      line.append(
        ...row.map((cell, i) => filled(element(i ? 'td' : 'th', i ? {} : { scope: 'row' }), cell)),
      );
      body.append(line);
    }
    return body;
  });
  const table = element('table');
  table.append(head, ...bodies);
  const box = element('div', {
    class: 'book-scroll book-table',
    role: 'group',
    tabindex: '0',
    'aria-label': label,
  });
  box.append(table);
  return box;
}
