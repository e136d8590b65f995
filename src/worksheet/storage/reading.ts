// Raw records become values or are set aside: one that cannot be read is neither dropped nor overwritten.
import { pause } from '#src/runtime/pause.ts';
import type { ParsedAs } from '../migrate.ts';
import type { Raw } from './shelf.ts';
import { StorageProblem, type Unreadable } from './store.ts';

/** The value of a raw record; throws `StorageProblem` naming it when it is gone or cannot be read. */
export function readable<T>(raw: unknown, id: string, read: (raw: unknown) => ParsedAs<T>): T {
  if (raw === undefined) throw new StorageProblem('not-kept', id);
  const result = read(raw);
  if (result.ok) return result.value;
  throw new StorageProblem(result.problem.kind === 'newer' ? 'newer' : 'unreadable', id);
}

/**
 * The values of raw records, and apart from them the records that cannot be read. A run is checked against the hash of
 * its content, which takes milliseconds: the page is let in after every record.
 */
export async function sorted<T>(
  raws: readonly unknown[],
  read: (raw: unknown) => ParsedAs<T>,
): Promise<{ readonly values: readonly T[]; readonly unreadable: readonly Unreadable[] }> {
  const values: T[] = [];
  const unreadable: Unreadable[] = [];
  for (const raw of raws) {
    const result = read(raw);
    if (result.ok) values.push(result.value);
    else unreadable.push({ id: (raw as Raw).id, problem: result.problem, raw });
    await pause();
  }
  return { values, unreadable };
}

/** Values by an instant (ISO 8601), latest first. */
export function latestFirst<T>(values: readonly T[], instant: (value: T) => string): T[] {
  return values.toSorted((a, b) => Date.parse(instant(b)) - Date.parse(instant(a)));
}
