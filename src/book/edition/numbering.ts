// Figures, tables and equations, numbered by chapter where they stand.
import type { ChapterPlace } from './chapter-places.ts';
import { element, lineOf } from './element.ts';
import { nameTables } from './table-captions.ts';
import { type EditionWords, filled } from './words.ts';

/** A figure, table or equation: `7.3`, `Figure 7.3`, and what its caption says. */
export interface Numbered {
  readonly id: string;
  readonly number: string;
  readonly label: string;
  readonly caption: string;
}

/** What a chapter has that is numbered. */
export interface NumberedParts {
  readonly figures: readonly Numbered[];
  readonly tables: readonly Numbered[];
  readonly equations: readonly Numbered[];
}

type Kind = 'figure' | 'table' | 'equation';

/** Numbers the figures, tables and equations of a chapter whose ids are already prefixed, in place. */
export function numberParts(
  body: HTMLElement,
  chapter: ChapterPlace,
  words: EditionWords,
): NumberedParts {
  const next = (kind: Kind, index: number, holder: Element, caption: string): Numbered => {
    const number = chapter.mark === '' ? `${index + 1}` : `${chapter.mark}.${index + 1}`;
    if (holder.id === '') holder.id = `${chapter.id}--${kind}-${index + 1}`;
    return { id: holder.id, number, label: filled(words[kind], { n: number }), caption };
  };
  const figures = [...body.querySelectorAll('figure')]
    .filter((figure) => figure.querySelector('svg, img') !== null)
    .map((figure, index) => {
      const caption = captionOf(figure, 'figcaption');
      const numbered = next('figure', index, figure, lineOf(caption));
      caption.prepend(element(body, 'span', 'edition-label', `${numbered.label}.`), ' ');
      figure.append(caption);
      return numbered;
    });
  moveTablesOut(body, figures, words);
  nameTables(body, figures, words);
  const tables = [...body.querySelectorAll('table')].map((table, index) => {
    const caption = captionOf(table, 'caption');
    const numbered = next('table', index, table, lineOf(caption));
    caption.prepend(element(body, 'span', 'edition-label', `${numbered.label}.`), ' ');
    return numbered;
  });
  const equations = [...body.querySelectorAll('.book-formula')].map((formula, index) => {
    const tex = lineOf(formula.querySelector('annotation'));
    const numbered = next('equation', index, formula, tex);
    formula.append(element(body, 'span', 'edition-equation-number', `(${numbered.number})`));
    return numbered;
  });
  return { figures, tables, equations };
}

function captionOf(holder: Element, tag: string): Element {
  const found = holder.querySelector(tag);
  if (found !== null) return found;
  const made = element(holder, tag);
  holder.append(made);
  return made;
}

/** The rows of a figure follow it and say whose they are. */
function moveTablesOut(body: HTMLElement, figures: readonly Numbered[], words: EditionWords): void {
  const byId = new Map([...body.querySelectorAll('figure')].map((figure) => [figure.id, figure]));
  for (const { id, label } of figures) {
    const figure = byId.get(id);
    for (const box of [
      ...(figure ? outermost(figure, '.edition-box, .book-table') : []),
    ].reverse()) {
      const table = box.querySelector('table');
      if (table !== null && table.querySelector('caption') === null)
        table.prepend(element(body, 'caption', '', filled(words.rowsOf, { label })));
      if (table !== null && box.classList.contains('edition-box')) figure?.after(...unboxed(box));
      else figure?.after(box);
    }
  }
}

function outermost(root: Element, selector: string): readonly Element[] {
  const found = [...root.querySelectorAll(selector)];
  return found.filter((each) => !found.some((other) => other !== each && other.contains(each)));
}

function unboxed(box: Element): readonly ChildNode[] {
  box.querySelector('.edition-box-head')?.remove();
  box.remove();
  return [...box.childNodes];
}
