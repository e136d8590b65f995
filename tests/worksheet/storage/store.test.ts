import 'fake-indexeddb/auto';
import { afterEach, describe, expect, test } from 'vitest';
import { pause } from '#src/runtime/pause.ts';
import { speculative } from '#src/worksheet/definitions/speculative.ts';
import { commit } from '#src/worksheet/machine.ts';
import type { Worksheet } from '#src/worksheet/schema.ts';
import { announcements } from '#src/worksheet/storage/announcements.ts';
import { openIndexedDbShelf } from '#src/worksheet/storage/indexed-db-shelf.ts';
import { memoryShelf } from '#src/worksheet/storage/memory-shelf.ts';
import { type Shelf, shelfKinds } from '#src/worksheet/storage/shelf.ts';
import { shelvedStore } from '#src/worksheet/storage/shelved-store.ts';
import type { StoreChange } from '#src/worksheet/storage/store.ts';
import {
  answered,
  answers,
  blank,
  finished,
  later,
  now,
  resealed,
  reviews,
  runs,
  sitting,
} from '../sample-work.ts';
import { failure, storeOver } from './store-over.ts';

let opened: { close(): void }[] = [];
let databases = 0;
afterEach(() => {
  for (const shelf of opened) shelf.close();
  opened = [];
});

/** A shelf and two stores over it, as two tabs see one database. */
const places = {
  indexeddb: async () => {
    const name = `test-${databases++}`;
    const shelves = [await openIndexedDbShelf(name), await openIndexedDbShelf(name)] as const;
    opened.push(...shelves);
    return shelves;
  },
  memory: async () => {
    const shelf = memoryShelf();
    return [shelf, shelf] as const;
  },
};

const confident = (worksheet: Worksheet, confidence: number): Worksheet => ({
  ...worksheet,
  attempts: worksheet.attempts.map((attempt) => ({
    ...attempt,
    answers: { ...attempt.answers, confidence },
  })),
});

describe.each(['indexeddb', 'memory'] as const)('a store in %s', (place) => {
  const open = async () => {
    const [shelf, otherShelf] = await places[place]();
    return { shelf, store: storeOver(shelf, place), other: storeOver(otherShelf, place) };
  };

  test('gives back what was written, with its next revision', async () => {
    const { store } = await open();
    const { worksheet, merged } = await store.write(finished());
    expect(worksheet).toEqual({ ...finished(), revision: 1 });
    expect(merged).toBe(false);
    expect(await store.read('w1')).toEqual(worksheet);
    expect((await store.write(worksheet)).worksheet.revision).toBe(2);
  });

  test('knows nothing of a worksheet that was never written', async () => {
    const { store } = await open();
    expect(await store.read('w1')).toBeUndefined();
    expect(await store.list()).toEqual({ worksheets: [], unreadable: [] });
  });

  test('lists the latest change first', async () => {
    const { store } = await open();
    await store.write(blank('old'));
    await store.write({ ...blank('new'), updatedAt: later });
    expect((await store.list()).worksheets.map(({ id }) => id)).toEqual(['new', 'old']);
  });

  test('keeps both when two tabs write the same attempt in two ways', async () => {
    const { store, other } = await open();
    const { worksheet: read } = await store.write(answered());
    await store.write(confident(read, 0.1));
    const { worksheet, merged, forked } = await other.write(confident(read, 0.2));
    expect(merged).toBe(true);
    expect(forked).toEqual(['a1~2']);
    expect(worksheet.attempts.map(({ answers: a }) => a.confidence)).toEqual([0.1, 0.2]);
    expect(await store.read('w1')).toEqual(worksheet);
  });

  test('joins without a fork when one tab only went on from the other', async () => {
    const { store, other } = await open();
    const { worksheet: read } = await store.write(blank());
    await store.write(confident(read, 0.1));
    const { worksheet, merged, forked } = await other.write(read);
    expect([merged, forked, worksheet.revision]).toEqual([true, [], 2]);
    expect(worksheet.attempts[0]?.answers.confidence).toBe(0.1);
  });

  test('loses nothing when two tabs write at once', async () => {
    const { store, other } = await open();
    const { worksheet: read } = await store.write(answered());
    await Promise.all([store.write(confident(read, 0.1)), other.write(confident(read, 0.2))]);
    const kept = await store.read('w1');
    expect(kept?.attempts.map(({ answers: a }) => a.confidence).toSorted()).toEqual([0.1, 0.2]);
  });

  test('does not overwrite a record that it cannot read, and shows it apart', async () => {
    const { shelf, store } = await open();
    const broken = { id: 'w1', schema: 1, from: 'somewhere' };
    await shelf.update('worksheets', 'w1', () => broken);
    expect(await failure(store.read('w1'))).toMatchObject({ reason: 'unreadable', record: 'w1' });
    expect((await failure(store.write(finished()))).reason).toBe('unreadable');
    expect(await shelf.get('worksheets', 'w1')).toEqual(broken);
    expect((await store.list()).unreadable).toMatchObject([{ id: 'w1', raw: broken }]);
  });

  test('leaves a record of a newer book alone', async () => {
    const { shelf, store } = await open();
    await shelf.update('worksheets', 'w1', () => ({ id: 'w1', schema: 9 }));
    expect((await failure(store.write(finished()))).reason).toBe('newer');
    expect(await shelf.get('worksheets', 'w1')).toEqual({ id: 'w1', schema: 9 });
  });

  test('refuses a worksheet that it could not read again', async () => {
    const { store } = await open();
    const broken = { ...blank(), updatedAt: 'today' };
    expect((await failure(store.write(broken))).reason).toBe('invalid');
    expect((await store.list()).unreadable).toEqual([]);
  });

  test('refuses to join worksheets of different techniques', async () => {
    const { store } = await open();
    await store.write(blank());
    const other = { ...blank(), definition: { id: 'medusa', version: 1 } };
    expect((await failure(store.write(other))).reason).toBe('conflict');
  });

  test('keeps a run as it is and refuses an altered one', async () => {
    const { store } = await open();
    expect(await store.writeRun(runs.time)).toEqual(runs.time);
    expect(await store.writeRun(runs.time)).toEqual(runs.time);
    const altered = { ...runs.time, startedAt: later };
    expect((await failure(store.writeRun(altered))).reason).toBe('altered-run');
    expect(await store.listRuns()).toEqual({ runs: [runs.time], unreadable: [] });
    await store.deleteRun(runs.time.id);
    expect(await store.readRun(runs.time.id)).toBeUndefined();
  });

  test('shows a run that was altered in storage apart', async () => {
    const { shelf, store } = await open();
    await shelf.update('runs', runs.time.id, () => ({ ...runs.time, startedAt: later }));
    expect(await store.listRuns()).toMatchObject({ runs: [], unreadable: [{ id: runs.time.id }] });
    expect((await failure(store.readRun(runs.time.id))).reason).toBe('unreadable');
  });

  test('lists the latest run first', async () => {
    const { store } = await open();
    const second = resealed(runs.time, { startedAt: later });
    await store.writeRun(runs.time);
    await store.writeRun(second);
    expect((await store.listRuns()).runs.map(({ id }) => id)).toEqual([second.id, runs.time.id]);
  });

  test('keeps answers to questions and the text that a later one replaced', async () => {
    const { store } = await open();
    const id = 'reading:speculative.residual';
    await store.writeResponse({ id, value: 'one', committedAt: now });
    const kept = await store.writeResponse({ id, value: 'two', committedAt: later });
    expect(kept.earlier).toEqual([{ value: 'one', committedAt: now }]);
    expect(await store.readResponse(id)).toEqual(kept);
    expect((await store.listResponses()).responses).toEqual([kept]);
    const wrong = store.writeResponse({ id: 'anything', value: '', committedAt: now });
    expect((await failure(wrong)).reason).toBe('invalid');
  });

  test('joins the sittings of two tabs and refuses one of another exam', async () => {
    const { store, other } = await open();
    const [first, second] = sitting.answers;
    await store.writeExam({ ...sitting, answers: [first!] });
    const joined = await other.writeExam({ ...sitting, answers: [second!] });
    expect(joined.answers).toEqual([first, second]);
    expect((await store.listExams()).exams).toEqual([joined]);
    const foreign = store.writeExam({ ...sitting, seed: 43 });
    expect((await failure(foreign)).reason).toBe('conflict');
    expect((await failure(store.writeExam({ ...sitting, seed: 0.5 }))).reason).toBe('invalid');
    expect(await store.readExam(sitting.id)).toEqual(joined);
    await store.deleteExam(sitting.id);
    expect(await store.readExam(sitting.id)).toBeUndefined();
  });

  test('puts in order what was brought in in disorder, and keeps it', async () => {
    const { store } = await open();
    const log = [...reviews.log.toReversed(), ...reviews.log];
    expect(await store.writeReview({ ...reviews, log })).toEqual(reviews);
    const mixed = { ...sitting, answers: sitting.answers.toReversed() };
    expect(await store.writeExam(mixed)).toEqual(sitting);
  });

  test('joins the reviews of two tabs', async () => {
    const { store, other } = await open();
    const [first, second] = reviews.log;
    await store.writeReview({ ...reviews, log: [second!] });
    await other.writeReview({ ...reviews, log: [first!] });
    expect((await store.listReviews()).reviews).toEqual([reviews]);
  });

  test('makes the id of the installation once', async () => {
    const [shelf] = await places[place]();
    let made = 0;
    const newId = () => `${made++}`.padStart(32, '0');
    const store = shelvedStore({
      shelf,
      place,
      refusal: null,
      announcements: announcements(null),
      newId,
    });
    expect(await store.installation()).toBe('0'.repeat(32));
    expect(await store.installation()).toBe('0'.repeat(32));
  });

  test('deletes one worksheet, and everything when asked', async () => {
    const { shelf, store } = await open();
    await store.write(blank('one'));
    await store.write(blank('two'));
    await store.delete('one');
    expect(await store.read('one')).toBeUndefined();
    await store.writeRun(runs.time);
    await store.writeResponse({ id: 'question:a.b', value: 1, committedAt: now });
    await store.writeExam(sitting);
    await store.writeReview(reviews);
    await store.installation();
    await store.deleteAll();
    for (const kind of shelfKinds) expect(await shelf.all(kind)).toEqual([]);
  });

  test('is not changed by what is done to a value it gave', async () => {
    const { store } = await open();
    const { worksheet } = await store.write(answered());
    worksheet.attempts[0]!.answers.confidence = 0;
    expect((await store.read('w1'))?.attempts[0]?.answers.confidence).toBe(answers.confidence);
  });

  test('tells its listeners until they stop listening', async () => {
    const { store } = await open();
    const heard: StoreChange[] = [];
    const stop = store.subscribe((change) => heard.push(change));
    await store.write(blank());
    await store.deleteAll();
    stop();
    await store.write(blank('unheard'));
    expect(heard).toEqual([
      { kind: 'worksheet', id: 'w1', origin: 'here' },
      { kind: 'all', id: null, origin: 'here' },
    ]);
  });

  test('says so when what was written is not what is there', async () => {
    const [shelf] = await places[place]();
    const forgetful: Shelf = { ...shelf, update: async () => {} };
    const store = storeOver(forgetful, place);
    expect((await failure(store.write(blank()))).reason).toBe('not-kept');
    expect((await failure(store.writeRun(runs.time))).reason).toBe('not-kept');
    const stale: Shelf = { ...shelf, get: async () => ({ ...finished(), revision: 1 }) };
    expect((await failure(storeOver(stale, place).write(blank()))).reason).toBe('not-kept');
  });

  test('keeps a locked prediction locked through a merge', async () => {
    const { store, other } = await open();
    const { worksheet: read } = await store.write(answered());
    const locked = commit(speculative, read, 'predict', now);
    if (!locked.ok) throw new Error('the sample is complete');
    await store.write(locked.worksheet);
    const changed = structuredClone(read);
    changed.attempts[0]!.answers.predictions = {};
    const { worksheet } = await other.write(changed);
    expect(worksheet.attempts[0]).toEqual(locked.worksheet.attempts[0]);
  });
});

test('lets the page in between the runs that it lists', async () => {
  const store = storeOver(memoryShelf(), 'memory');
  const kept = Object.values(runs);
  for (const run of kept) await store.writeRun(run);
  let turns = 0;
  let listing = true;
  const others = async () => {
    for (; listing; turns++) await pause();
  };
  const counting = others();
  expect((await store.listRuns()).runs).toHaveLength(kept.length);
  listing = false;
  await counting;
  expect(turns).toBeGreaterThanOrEqual(kept.length);
});
