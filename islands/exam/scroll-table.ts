// A table in a box that scrolls, under its heading; every table of a result is one.
import { html, type TemplateResult } from 'lit';

/** A cell: words, or something drawn. */
export type Cell = TemplateResult | string;

/** A table under a heading of the same name; the first cell of a row is the row's own. */
export function scrollTable({
  id,
  heads,
  rows,
}: {
  readonly id: string;
  readonly heads: readonly Cell[];
  readonly rows: readonly (readonly Cell[])[];
}): TemplateResult {
  return html`<div class="book-scroll book-table" role="group" tabindex="0" aria-labelledby=${id}>
    <table>
      <thead>
        <tr>
          ${heads.map((head) => html`<th scope="col">${head}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ([first, ...rest]) =>
            html`<tr>
              <th scope="row">${first}</th>
              ${rest.map((cell) => html`<td>${cell}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
