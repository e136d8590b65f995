// The accounts of both memories as rows of a table, for the page, for print and for those who do not see the drawing.
import type { Account, PagingSimulation } from '#src/core/paging-simulation.ts';

/** Ids of the rows, in order. */
export const accountRowIds = [
  'running',
  'waiting',
  'finished',
  'filled',
  'internal',
  'external',
  'preempted',
  'copies',
] as const;
/** One of them. */
export type AccountRowId = (typeof accountRowIds)[number];

/** A row: the memory of pieces, the memory of pages. */
export interface AccountRow {
  readonly id: AccountRowId;
  readonly reserved: number;
  readonly paged: number;
}

/** How both stand now. */
export function accountRows(simulation: PagingSimulation): AccountRow[] {
  const { reservedAccount, pagedAccount, paged } = simulation;
  return accountRowIds.map((id) => ({
    id,
    reserved: id === 'copies' ? 0 : figure(reservedAccount, id),
    paged: id === 'copies' ? paged.copies : figure(pagedAccount, id),
  }));
}

function figure(account: Account, id: Exclude<AccountRowId, 'copies'>): number {
  return id === 'running' ? account.running.length : account[id];
}
