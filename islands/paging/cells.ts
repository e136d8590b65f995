// What each slot of the two memories shows: a letter of whose token it holds, a dot where it is taken in vain.
import type { PagingSimulation } from '#src/core/paging-simulation.ts';

/** A slot as it is drawn. */
export interface Cell {
  readonly state: 'free' | 'token' | 'shared' | 'idle';
  /** A request's letter, an asterisk for what several share, a dot for a slot taken without a token. */
  readonly text: string;
}

const free: Cell = { state: 'free', text: '' };
const idle: Cell = { state: 'idle', text: '·' };

/** The memory of pieces, slot by slot. */
export function reservedCells({ reserved }: PagingSimulation): Cell[] {
  const cells: Cell[] = Array.from({ length: reserved.slots }, () => free);
  for (const [name, { from, slots, filled }] of reserved.pieces)
    for (let at = 0; at < slots; at++)
      cells[from + at] = at < filled ? { state: 'token', text: name } : idle;
  return cells;
}

/** The memory of pages, slot by slot; what nobody but the kept prefix has is an asterisk, too. */
export function pagedCells({ paged, pagedAccount }: PagingSimulation): Cell[] {
  const owners = new Map<number, string>();
  for (const name of pagedAccount.running)
    for (const page of paged.table(name)) owners.set(page, name);
  return paged.pages.flatMap(({ references, filled }, page) =>
    Array.from({ length: paged.size }, (_, at): Cell => {
      if (references === 0) return free;
      if (at >= filled) return idle;
      const owner = owners.get(page);
      if (references > 1 || owner === undefined) return { state: 'shared', text: '*' };
      return { state: 'token', text: owner };
    }),
  );
}
