// A table that scrolls by itself on a narrow screen; its first column names the row.

/** A cell: words, words with smaller lines beneath, code that may break anywhere, or one for the whole row. */
export type Cell =
  | string
  | { readonly value: string; readonly details: readonly string[] }
  | { readonly code: string }
  | { readonly all: string; readonly isCode?: boolean };

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

/**
 * Draws a table; every row has one cell a column, the first being its name, or a name and one cell for all
 * the others. Throws a `RangeError` naming the table where a row does not fit.
 */
export function dataTable({ label, columns, groups }: DataTable, document: Document): Element {
  const element = (tag: string, attributes: Record<string, string> = {}): HTMLElement => {
    const made = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
    return made;
  };
  const worded = (tag: string, name: string, words: string): HTMLElement => {
    const made = element(tag, { class: name });
    made.textContent = words;
    return made;
  };
  const filled = (made: HTMLElement, cell: Cell): HTMLElement => {
    if (typeof cell === 'string') made.append(cell);
    else if ('code' in cell) made.append(worded('code', 'model-card-code', cell.code));
    else if ('all' in cell) {
      made.setAttribute('colspan', `${columns.length - 1}`);
      made.append(cell.isCode ? worded('code', 'model-card-code', cell.all) : cell.all);
    } else {
      const details = cell.details.map((detail) => worded('small', 'model-card-detail', detail));
      made.append(cell.value, ...details.flatMap((detail) => [' ', detail]));
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
      const whole = row.length === 2 && typeof row[1] === 'object' && 'all' in row[1];
      if (!whole && row.length !== columns.length)
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
