import 'fake-indexeddb/auto';
import { describe, expect, test, vi } from 'vitest';
import { type Bundle, bundleText, parseBundle } from '#src/worksheet/bundle.ts';
import { announcements } from '#src/worksheet/storage/announcements.ts';
import { openIndexedDbShelf } from '#src/worksheet/storage/indexed-db-shelf.ts';
import { memoryShelf } from '#src/worksheet/storage/memory-shelf.ts';
import type { Shelf } from '#src/worksheet/storage/shelf.ts';
import { shelvedStore } from '#src/worksheet/storage/shelved-store.ts';
import type { WorksheetStore } from '#src/worksheet/storage/store.ts';
import { exportedBundle, importBundle } from '#src/worksheet/transfer.ts';
import {
  answered,
  blank,
  finished,
  here,
  later,
  now,
  reviews,
  runs,
  sitting,
} from './sample-work.ts';

const open = (shelf: Shelf = memoryShelf()) =>
  shelvedStore({
    shelf,
    place: 'memory',
    refusal: null,
    announcements: announcements(null),
    newId: () => here,
  });

const filled = async () => {
  const store = open();
  await store.write(finished('w2'));
  await store.write(answered({}, 'w1'));
  for (const run of Object.values(runs)) await store.writeRun(run);
  await store.writeResponse({ id: 'reading:speculative.seed', value: 'text', committedAt: now });
  await store.writeExam(sitting);
  await store.writeReview(reviews);
  return store;
};

const carried = async (store: WorksheetStore): Promise<Bundle> => {
  const parsed = parseBundle(bundleText(await exportedBundle(store, { now })));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problem));
  return parsed.bundle;
};

describe('a reader’s work', () => {
  test('goes out and comes in identical', async () => {
    const from = await filled();
    const to = open();
    await importBundle(to, await carried(from));
    expect(bundleText(await exportedBundle(to, { now }))).toBe(
      bundleText(await exportedBundle(from, { now })),
    );
  });

  test('is counted as added, and as unchanged the second time', async () => {
    const bundle = await carried(await filled());
    const store = open();
    const none = { added: 0, merged: 0, unchanged: 0 };
    expect(await importBundle(store, bundle)).toEqual({
      ok: true,
      imported: {
        worksheets: { ...none, added: 2 },
        runs: { ...none, added: 5 },
        responses: { ...none, added: 1 },
        exams: { ...none, added: 1 },
        reviews: { ...none, added: 1 },
      },
    });
    expect(await importBundle(store, bundle)).toEqual({
      ok: true,
      imported: {
        worksheets: { ...none, unchanged: 2 },
        runs: { ...none, unchanged: 5 },
        responses: { ...none, unchanged: 1 },
        exams: { ...none, unchanged: 1 },
        reviews: { ...none, unchanged: 1 },
      },
    });
  });

  test('is joined by record id with what is there', async () => {
    const store = open();
    await store.write(answered({ confidence: 0.1 }, 'w1'));
    await store.writeResponse({
      id: 'reading:speculative.seed',
      value: 'mine',
      committedAt: later,
    });
    const outcome = await importBundle(store, await carried(await filled()));
    expect(outcome).toMatchObject({
      imported: { worksheets: { added: 1, merged: 1 }, responses: { merged: 1 } },
    });
    expect((await store.read('w1'))?.attempts.map(({ answers: a }) => a.confidence)).toEqual([
      0.1, 0.9,
    ]);
    expect(await store.readResponse('reading:speculative.seed')).toMatchObject({
      value: 'mine',
      earlier: [{ value: 'text' }],
    });
  });

  test('is not taken at all when one record cannot be joined', async () => {
    const store = open();
    await store.write({ ...blank('w1'), definition: { id: 'medusa', version: 1 } });
    expect(await importBundle(store, await carried(await filled()))).toEqual({
      ok: false,
      problem: { kind: 'conflict', id: 'w1' },
    });
    expect((await store.list()).worksheets).toHaveLength(1);
    expect((await store.listRuns()).runs).toEqual([]);
  });

  test('is not taken at all when a sitting of that id belongs to another exam', async () => {
    const store = open();
    await store.writeExam({ ...sitting, phase: 'post' });
    expect(await importBundle(store, await carried(await filled()))).toEqual({
      ok: false,
      problem: { kind: 'conflict', id: sitting.id },
    });
    expect((await store.listReviews()).reviews).toEqual([]);
  });

  test('leaves everything as it was when the disk is full half-way', async () => {
    const bundle = await carried(await filled());
    const store = open(await openIndexedDbShelf('transfer'));
    await store.write(answered({ confidence: 0.1 }, 'w1'));
    const before = await exportedBundle(store, { now });
    const put = IDBObjectStore.prototype.put;
    let puts = 0;
    const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      ...args
    ) {
      if (++puts === 6) throw new DOMException('full', 'QuotaExceededError');
      return put.apply(this, args);
    });
    await expect(importBundle(store, bundle)).rejects.toMatchObject({ reason: 'quota' });
    full.mockRestore();
    expect(puts).toBe(6);
    expect(await exportedBundle(store, { now })).toEqual(before);
    expect(await importBundle(store, bundle)).toMatchObject({ ok: true });
    store.close();
  });

  test('does not replace a record that cannot be read', async () => {
    const shelf = memoryShelf();
    await shelf.update('worksheets', 'w1', () => ({ id: 'w1', schema: 1 }));
    expect(await importBundle(open(shelf), await carried(await filled()))).toMatchObject({
      problem: { kind: 'conflict', id: 'w1' },
    });
    expect(await shelf.get('worksheets', 'w1')).toEqual({ id: 'w1', schema: 1 });
  });
});
