// The survey's answers among the reader's other answers.
import type { WorksheetStore } from '#src/worksheet/storage/store.ts';
import { openWork } from '../kit/work.ts';

/** What was kept under an id; undefined where nothing readable was. */
export async function keptValue(id: string): Promise<unknown> {
  // An unreadable answer is told of in "My work", and the store writes no other over it.
  const kept = await (await openWork()).readResponse(id).catch(() => undefined);
  return kept?.value;
}

/** Keeps an answer; false where that failed, which the lab says, and the page goes on. */
export async function keep(
  id: string,
  value: string | string[],
  work: Promise<WorksheetStore> = openWork(),
): Promise<boolean> {
  try {
    const committedAt = new Date().toISOString();
    await (await work).writeResponse({ id, value, committedAt });
    return true;
  } catch {
    return false;
  }
}
