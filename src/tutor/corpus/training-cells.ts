// The cells left in training, and how often their tokens are seen there.
import { formEn } from '../grammar/forms-en.ts';
import { formEs } from '../grammar/forms-es.ts';
import { languages } from '../grammar/ids.ts';
import { type Cell, groupOf, requestEn, requestEs } from './cell.ts';

/** The cells still trained, and in how many of them each token stands. */
export class TrainingCells {
  #cells: readonly Cell[];
  readonly #counts = new Map<string, number>();

  constructor(cells: readonly Cell[]) {
    this.#cells = cells;
    for (const cell of cells) this.#count(cell, 1);
  }

  get cells(): readonly Cell[] {
    return this.#cells;
  }

  /** Takes cells out of training, unless a token of theirs would then be too rare. */
  hold(candidates: readonly Cell[]): boolean {
    const leaving = new Set(candidates.filter((cell) => this.#cells.includes(cell)));
    for (const cell of leaving) this.#count(cell, -1);
    const seen = candidates.every((cell) =>
      tokensOfCell(cell).every((token) => (this.#counts.get(token) ?? 0) >= 2),
    );
    if (seen) this.#cells = this.#cells.filter((cell) => !leaving.has(cell));
    else for (const cell of leaving) this.#count(cell, 1);
    return seen;
  }

  #count(cell: Cell, by: number) {
    for (const token of tokensOfCell(cell))
      this.#counts.set(token, (this.#counts.get(token) ?? 0) + by);
  }
}

/** The tokens of a cell, those of the verb's own form apart: va in *va a comer* does not teach *va*. */
function tokensOfCell(cell: Cell): string[] {
  return languages.flatMap((language) => {
    const form = language === 'en' ? formEn(requestEn(cell)) : formEs(requestEs(cell));
    const before = groupOf(cell, language).filter((piece) => !form.includes(piece));
    return [
      ...new Set(form.map((piece) => `${language} ${piece}`)),
      ...new Set(before.map((piece) => `${language} ${piece} before`)),
    ];
  });
}
