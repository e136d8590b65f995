import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { openStore } from '#src/worksheet/storage/open.ts';
import type { StoreChange, WorksheetStore } from '#src/worksheet/storage/store.ts';
import { finished } from '../sample-work.ts';

const newId = () => 'c'.repeat(32);
let opened: WorksheetStore[] = [];
const open = async (options: Partial<Parameters<typeof openStore>[0]> = {}) => {
  const store = await openStore({ newId, ...options });
  opened.push(store);
  return store;
};
afterEach(() => {
  vi.unstubAllGlobals();
  for (const store of opened) store.close();
  opened = [];
});

describe('opening the store', () => {
  test('keeps work in IndexedDB where the browser allows it', async () => {
    const store = await open();
    expect([store.place, store.refusal]).toEqual(['indexeddb', null]);
  });

  test('works in memory where there is no IndexedDB, and says that it was refused', async () => {
    vi.stubGlobal('indexedDB', undefined);
    const store = await open();
    expect([store.place, store.refusal]).toEqual(['memory', 'refused']);
    await store.write(finished());
    expect((await store.list()).worksheets).toHaveLength(1);
  });

  test('works in memory where opening fails', async () => {
    vi.stubGlobal('indexedDB', {
      open() {
        throw new DOMException('not in this window', 'SecurityError');
      },
    });
    expect(await open()).toMatchObject({ place: 'memory', refusal: 'refused' });
  });

  test('works in memory where a newer book has the database', async () => {
    vi.stubGlobal('indexedDB', new IDBFactory());
    (await openDB('which-bottleneck', 7)).close();
    expect(await open()).toMatchObject({ place: 'memory', refusal: 'newer' });
  });

  test('tells the other tab what was written, through the channel', async () => {
    vi.stubGlobal('indexedDB', new IDBFactory());
    const openChannel = (name: string) => new BroadcastChannel(name);
    const [one, two] = [await open({ openChannel }), await open({ openChannel })];
    const heard = new Promise<StoreChange>((resolve) => two.subscribe(resolve));
    await one.write(finished());
    expect(await heard).toEqual({ kind: 'worksheet', id: 'w1', origin: 'elsewhere' });
    expect(await two.read('w1')).toEqual({ ...finished(), revision: 1 });
  });
});
