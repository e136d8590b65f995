// Whether a browser may hold work: no only where it lists its databases and the book's is not among them.
import { expect, it } from 'vitest';
import { mayHoldWork, storeName } from '#src/worksheet/storage/kept.ts';

function listing(databases: () => Promise<IDBDatabaseInfo[]>): IDBFactory {
  return { databases } as IDBFactory;
}

it('is certain only of a browser that lists other databases', async () => {
  expect(await mayHoldWork(listing(async () => []))).toBe(false);
  expect(await mayHoldWork(listing(async () => [{ name: 'another', version: 1 }]))).toBe(false);
  expect(await mayHoldWork(listing(async () => [{ name: storeName, version: 3 }]))).toBe(true);
});

it('leaves it to the store where a browser refuses, or does not list', async () => {
  expect(await mayHoldWork(listing(() => Promise.reject(new Error('refused'))))).toBe(true);
  expect(await mayHoldWork({} as IDBFactory)).toBe(true);
  expect(await mayHoldWork(undefined)).toBe(true);
});
