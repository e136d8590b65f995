import 'fake-indexeddb/auto';
import { IDBObjectStore } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { openIndexedDbShelf } from '#src/worksheet/storage/indexed-db-shelf.ts';
import type { Shelf } from '#src/worksheet/storage/shelf.ts';

let opened: Shelf[] = [];
let databases = 0;
const fresh = () => `shelf-${databases++}`;
const shelfOf = async (name = fresh()) => {
  const shelf = await openIndexedDbShelf(name);
  opened.push(shelf);
  return shelf;
};
afterEach(() => {
  vi.restoreAllMocks();
  for (const shelf of opened) shelf.close();
  opened = [];
});

describe('records in IndexedDB', () => {
  test('outlive the connection that wrote them', async () => {
    const name = fresh();
    const first = await shelfOf(name);
    await first.update('settings', 'x', () => ({ id: 'x' }));
    first.close();
    expect(await (await shelfOf(name)).get('settings', 'x')).toEqual({ id: 'x' });
  });

  test('are left as they were when a change throws, and the shelf still answers', async () => {
    const shelf = await shelfOf();
    await shelf.update('settings', 'x', () => ({ id: 'x' }));
    const refusal = shelf.update('settings', 'x', () => {
      throw new RangeError('no');
    });
    await expect(refusal).rejects.toMatchObject({ cause: { message: 'no' } });
    expect(await shelf.get('settings', 'x')).toEqual({ id: 'x' });
    await shelf.update('settings', 'x', () => null);
    expect(await shelf.all('settings')).toEqual([{ id: 'x' }]);
  });

  test('a full disk is told as quota, with the record', async () => {
    const shelf = await shelfOf();
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await expect(shelf.update('runs', 'r1', () => ({ id: 'r1' }))).rejects.toMatchObject({
      reason: 'quota',
      record: 'r1',
    });
  });

  test('a connection that the browser closed is opened again', async () => {
    const name = fresh();
    const shelf = await shelfOf(name);
    await shelf.update('settings', 'x', () => ({ id: 'x' }));
    const get = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementationOnce(() => {
      throw new DOMException('closing', 'InvalidStateError');
    });
    expect(await shelf.get('settings', 'x')).toEqual({ id: 'x' });
    expect(get).toHaveBeenCalledTimes(2);
  });

  test('a newer tab may change the layout, after which this one says "newer"', async () => {
    const name = fresh();
    const shelf = await shelfOf(name);
    const newer = await openDB(name, 3);
    await expect(shelf.get('settings', 'x')).rejects.toMatchObject({ reason: 'newer' });
    newer.close();
  });

  test('a database of version 1 keeps its records and gains the kinds that came later', async () => {
    const name = fresh();
    const first = await openDB(name, 1, {
      upgrade(database) {
        for (const kind of ['worksheets', 'runs', 'responses', 'settings'])
          database.createObjectStore(kind, { keyPath: 'id' });
      },
    });
    await first.put('responses', { id: 'question:a.b', value: 1 });
    first.close();
    const shelf = await shelfOf(name);
    expect(await shelf.all('responses')).toEqual([{ id: 'question:a.b', value: 1 }]);
    await shelf.update('exams', 'x', () => ({ id: 'x' }));
    expect(await shelf.all('exams')).toEqual([{ id: 'x' }]);
    expect(await shelf.all('reviews')).toEqual([]);
  });

  test('a closed shelf answers nothing', async () => {
    const shelf = await shelfOf();
    shelf.close();
    await expect(shelf.get('settings', 'x')).rejects.toMatchObject({ reason: 'closed' });
  });
});
