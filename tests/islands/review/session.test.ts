import { beforeEach, describe, expect, test } from 'vitest';
import { loadQuestion } from '#islands/question/load-questions.ts';
import { ReviewSession } from '#islands/review/session.ts';
import { announcements } from '#src/worksheet/storage/announcements.ts';
import { memoryShelf } from '#src/worksheet/storage/memory-shelf.ts';
import { shelvedStore } from '#src/worksheet/storage/shelved-store.ts';
import type { WorksheetStore } from '#src/worksheet/storage/store.ts';

const ids = ['speculative.exactness', 'speculative.tokens-per-cycle', 'speculative.greedy-rule'];
const right = { kind: 'single', option: 'acceptance-and-residual' } as const;
const wrong = { kind: 'single', option: 'good-draft' } as const;

let store: WorksheetStore;
let clock: Date;
const open = async (load = loadQuestion) => {
  const session = new ReviewSession({ store, ids, locale: 'en', load, now: () => clock });
  await session.refresh();
  return session;
};
const meet = (id: string) =>
  store.writeResponse({ id: `question:${id}`, value: 'x', committedAt: clock.toISOString() });

beforeEach(() => {
  clock = new Date('2026-11-21T10:00:00.000Z');
  store = shelvedStore({
    shelf: memoryShelf(),
    place: 'memory',
    refusal: null,
    announcements: announcements(null),
    newId: () => 'a'.repeat(32),
  });
});

describe('a sitting', () => {
  test('asks only what was answered in its chapter, unless all is asked for', async () => {
    const empty = await open();
    expect(await empty.ask()).toBe(false);
    await meet(ids[0]!);
    const session = await open();
    expect([session.met, session.queue.fresh.length]).toEqual([1, 1]);
    session.scope = 'all';
    expect(session.queue.fresh.map(({ id }) => id)).toEqual(ids);
  });

  test('grades what was committed, keeps the rating and goes on', async () => {
    await meet(ids[0]!);
    await meet(ids[1]!);
    const session = await open();
    expect(await session.ask()).toBe(true);
    session.commit(right);
    expect(session.asked?.outcome?.grade.correct).toBe(true);
    await session.rate('easy');
    expect((await store.listReviews()).reviews).toEqual([
      {
        schema: 1,
        id: `review:${ids[0]}`,
        log: [{ at: clock.toISOString(), rating: 'easy' }],
      },
    ]);
    expect(session.done).toEqual({ rated: 1, right: 1 });
    await session.ask();
    expect(session.asked?.id).toBe(ids[1]);
  });

  test('takes no second answer, and no rating before the first', async () => {
    await meet(ids[0]!);
    const session = await open();
    await session.ask();
    await session.rate('easy');
    expect((await store.listReviews()).reviews).toEqual([]);
    session.commit(wrong);
    session.commit(right);
    expect(session.asked?.outcome?.answer).toEqual(wrong);
  });

  test('keeps a wrong answer as forgotten, whatever is said', async () => {
    await meet(ids[0]!);
    const session = await open();
    await session.ask();
    session.commit(wrong);
    await session.rate('easy');
    expect((await store.listReviews()).reviews[0]?.log[0]?.rating).toBe('again');
    expect(session.done).toEqual({ rated: 1, right: 0 });
    // It is asked again before the sitting ends.
    expect(await session.ask()).toBe(true);
    expect(session.asked).toMatchObject({ id: ids[0], fresh: false });
  });

  test('ends when all is known, and begins again when it is due', async () => {
    await meet(ids[0]!);
    const session = await open();
    await session.ask();
    session.commit(right);
    await session.rate('easy');
    expect(await session.ask()).toBe(false);
    clock = new Date(clock.getTime() + 60 * 86_400_000);
    expect(session.queue.due.map(({ id }) => id)).toEqual([ids[0]]);
  });

  test('leaves for another time what is skipped, and what this edition cannot ask', async () => {
    await meet(ids[0]!);
    await meet(ids[2]!);
    const session = await open(async (id, locale) =>
      id === ids[2] ? undefined : loadQuestion(id, locale),
    );
    await session.ask();
    session.skip();
    expect(await session.ask()).toBe(false);
    expect(session.done.rated).toBe(0);
  });

  test('that cannot fetch a question says so, and can leave it out', async () => {
    await meet(ids[0]!);
    const session = await open(async () => {
      throw new TypeError('offline');
    });
    await expect(session.ask()).rejects.toThrow('offline');
    session.skipNext();
    expect(await session.ask()).toBe(false);
  });

  test('keeps the question and its answer when the rating is not kept', async () => {
    await meet(ids[0]!);
    const session = await open();
    await session.ask();
    session.commit(right);
    const { writeReview } = store;
    Object.assign(store, { writeReview: () => Promise.reject(new Error('full')) });
    await expect(session.rate('good')).rejects.toThrow('full');
    expect(session.asked?.outcome?.answer).toEqual(right);
    Object.assign(store, { writeReview });
    await session.rate('good');
    expect(session.done.rated).toBe(1);
  });
});
