// Where everything falls once what opens on a right-hand page does: an empty page goes before each opening that fell on
// a left-hand one, and all that follows moves by one.

/** Pages by id, and before which ids an empty page goes. */
export interface OpenedBook {
  readonly pages: ReadonlyMap<string, number>;
  readonly emptyBefore: readonly string[];
}

/**
 * @param fallen Pages of a printing without empty pages, by id, counted from 1.
 * @param openings Ids of what opens on a right-hand page, in the book's order; each began a new page.
 * Throws, naming it, where an opening has no page.
 */
export function openedBook(
  fallen: ReadonlyMap<string, number>,
  openings: readonly string[],
): OpenedBook {
  const emptyBefore: string[] = [];
  const shifts: { readonly from: number; readonly by: number }[] = [];
  for (const id of openings) {
    const page = fallen.get(id);
    if (page === undefined)
      throw new Error(`#${id} opens a page, and the printing has no such place`);
    if ((page + emptyBefore.length) % 2 === 1) continue;
    emptyBefore.push(id);
    shifts.push({ from: page, by: emptyBefore.length });
  }
  const shiftOf = (page: number) => shifts.findLast(({ from }) => from <= page)?.by ?? 0;
  const pages = new Map([...fallen].map(([id, page]) => [id, page + shiftOf(page)]));
  return { pages, emptyBefore };
}
