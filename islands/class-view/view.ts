// What every section of the class view is given, and the table that each of them shows its rows in.
import { html, type TemplateResult } from 'lit';
import type { Locale } from '#src/book/locales.ts';
import type { ClassReport } from '#src/worksheet/class/class-report.ts';
import type { Words } from '../kit/words.ts';
import type { Wording } from '../worksheet/wording-of.ts';
import type { ClassFigures } from './class-figures.ts';
import type { classStrings } from './strings.ts';

/** The context of a section. */
export interface ClassSection {
  readonly report: ClassReport;
  readonly figures: ClassFigures;
  readonly words: Words<keyof (typeof classStrings)['en']>;
  readonly wording: Wording;
  readonly locale: Locale;
  /** The figure shown of those that machines measured, as `experiment/estimate`. */
  readonly quantity: string;
  readonly act: {
    readonly chooseQuantity: (quantity: string) => void;
    readonly csv: (name: string, text: string) => void;
  };
}

/** A heading with its way to a spreadsheet. */
export function heading(
  { words, act }: Pick<ClassSection, 'words' | 'act'>,
  id: string,
  title: string,
  file: { readonly name: string; readonly text: () => string } | null,
): TemplateResult {
  return html`<div class="class-head">
    <h2 id=${id}>${title}</h2>
    ${
      file === null
        ? null
        : html`<button
          type="button"
          class="book-screen-only"
          aria-label=${words('csvOf', { section: title })}
          @click=${() => act.csv(file.name, file.text())}
        >
          ${words('csv')}
        </button>`
    }
  </div>`;
}

/** Rows as a table; the first cell of each names it. */
export function table(
  labelledBy: string,
  columns: readonly string[],
  rows: readonly (readonly (string | TemplateResult)[])[],
): TemplateResult {
  return html`<div class="book-scroll book-table" role="group" tabindex="0" aria-labelledby=${labelledBy}>
    <table>
      <thead>
        <tr>
          ${columns.map((column) => html`<th scope="col">${column}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ([name, ...cells]) =>
            html`<tr>
              <th scope="row">${name}</th>
              ${cells.map((cell) => html`<td>${cell}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

/** A drawn figure with its caption; nothing where there is nothing to draw. */
export function figure(drawing: Element | null, caption: string): TemplateResult | null {
  if (drawing === null) return null;
  return html`<figure class="book-figure">
    ${drawing}
    <figcaption>${caption}</figcaption>
  </figure>`;
}

/** A table behind a summary, for rows that the figure shows already. */
export function folded(summary: string, content: TemplateResult): TemplateResult {
  return html`<details class="class-rows">
    <summary>${summary}</summary>
    ${content}
  </details>`;
}
