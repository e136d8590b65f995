import { beforeEach, describe, expect, test, vi } from 'vitest';
import { WorksheetSession } from '#islands/worksheet/session.ts';
import { speculative } from '#src/worksheet/definitions/speculative.ts';
import { announcements } from '#src/worksheet/storage/announcements.ts';
import { memoryShelf } from '#src/worksheet/storage/memory-shelf.ts';
import { shelvedStore } from '#src/worksheet/storage/shelved-store.ts';
import { StorageProblem, type WorksheetStore } from '#src/worksheet/storage/store.ts';
import { evidence, here, runs } from '../../worksheet/sample-work.ts';

const current = { experiments: {}, artefacts: {} };
const context = { current, locale: 'en' as const };
let shelf = memoryShelf();
beforeEach(() => {
  shelf = memoryShelf();
});

/** A store as one tab sees the shelf; tabs hear nothing of each other. */
const tab = (): WorksheetStore =>
  shelvedStore({
    shelf,
    place: 'indexeddb',
    refusal: null,
    announcements: announcements(null),
    newId: () => here,
  });
const open = (store = tab(), locale: 'en' | 'es' = 'en') =>
  WorksheetSession.open(speculative, store, { current, locale });

const predictions = [
  ['acceptance', '0.6', '0.9'],
  ['verify-ratio', '1', '2'],
  ['time-ratio', '0.8', '1.5'],
] as const;
function predict(session: WorksheetSession): void {
  for (const [id, low, high] of predictions) {
    session.input('predictions', `${id}.low`, low);
    session.input('predictions', `${id}.high`, high);
  }
}

describe('what is typed', () => {
  test('is there again in another session, whole answers and halves alike', async () => {
    const session = await open();
    session.input('predictions', 'acceptance.low', '0.6');
    session.input('predictions', 'acceptance.high', '0.9');
    session.input('predictions', 'time-ratio.low', 'about o');
    await session.flush();
    expect(session.saveState.kind).toBe('saved');
    const again = await open();
    expect(again.raw('predictions')).toEqual({
      'acceptance.low': '0.6',
      'acceptance.high': '0.9',
      'time-ratio.low': 'about o',
    });
    expect(again.attempt.answers.predictions).toEqual({
      acceptance: { low: 0.6, high: 0.9, unit: 'ratio' },
    });
  });

  test('is known in every tab as unsaved until it is written', async () => {
    const held = new Set<string>();
    const request = async (name: string, _mode: object, work: () => Promise<void>) => {
      held.add(name);
      await work();
      held.delete(name);
    };
    vi.stubGlobal('navigator', { locks: { request } });
    const session = await open();
    expect([...held]).toEqual([]);
    session.input('predictions', 'acceptance.low', '0.6');
    expect([...held]).toEqual(['which-bottleneck.busy.unsaved']);
    await session.flush();
    await vi.waitFor(() => expect([...held]).toEqual([]));
    vi.unstubAllGlobals();
  });

  test('stands in the writing of the other language there', async () => {
    const session = await open();
    session.input('predictions', 'acceptance.low', '0.6');
    session.input('predictions', 'acceptance.high', '0.9');
    await session.flush();
    const spanish = await open(tab(), 'es');
    expect(spanish.raw('predictions')['acceptance.low']).toBe('0,6');
  });

  test('is written by itself after a pause', async () => {
    vi.useFakeTimers();
    try {
      const session = await open();
      session.input('requirement', 'target', '50');
      await vi.advanceTimersByTimeAsync(500);
      expect(session.saveState.kind).toBe('saved');
    } finally {
      vi.useRealTimers();
    }
  });

  test('stays in the form when it cannot be kept, and is kept when that is tried again', async () => {
    const store = tab();
    const session = await open(store);
    const write = vi.spyOn(store, 'write').mockRejectedValueOnce(new StorageProblem('quota'));
    predict(session);
    await session.flush();
    expect(session.saveState).toMatchObject({ kind: 'failed', error: { reason: 'quota' } });
    expect(session.raw('predictions')['acceptance.low']).toBe('0.6');
    await session.flush();
    expect(session.saveState.kind).toBe('saved');
    expect(write).toHaveBeenCalledTimes(2);
    expect((await open()).raw('predictions')['acceptance.low']).toBe('0.6');
  });

  test('leaves no half behind once it is whole', async () => {
    const session = await open();
    predict(session);
    await session.commit('predict');
    for (const id of speculative.evidence) session.cite(id, []);
    await session.commit('measure');
    session.input('bottleneck', 'sentence', 'One pass a token.');
    await session.flush();
    session.input('bottleneck', 'resource', 'sequential-latency');
    await session.flush();
    const again = await open();
    expect(again.attempt.answers.bottleneck?.sentence).toBe('One pass a token.');
    const drafts = await tab().listResponses();
    expect(drafts.responses.map(({ value }) => value)).toEqual([[]]);
  });
});

describe('a step', () => {
  test('is refused while something lacks and says what', async () => {
    const session = await open();
    expect(await session.commit('predict')).toBe(false);
    expect(session.refusal).toMatchObject({ reason: 'incomplete' });
  });

  test('takes the suggested requirement by being committed, and is locked then', async () => {
    const session = await open();
    predict(session);
    expect(await session.commit('predict')).toBe(true);
    expect(session.attempt.answers.requirement).toMatchObject({
      metric: 'answer-time',
      target: 100,
    });
    session.input('predictions', 'acceptance.low', '0.1');
    expect(session.attempt.answers.predictions?.['acceptance']?.low).toBe(0.6);
    expect(session.raw('predictions')['acceptance.low']).toBe('0.6');
    expect(session.refusal).toEqual({ reason: 'locked' });
  });
});

test('a citation counts in the audit, and a new run appears without a reload', async () => {
  const store = tab();
  const session = await open(store);
  predict(session);
  await session.commit('predict');
  const told = vi.fn();
  session.subscribe(told);
  await store.writeRun(runs.verify);
  await vi.waitFor(() => expect(session.runs.has(runs.verify.id)).toBe(true));
  expect(told).toHaveBeenCalled();
  session.cite('verify-ratio', evidence['verify-ratio']);
  expect(session.audit().intervals.get('verify-ratio')?.value).toBe(3.6);
  session.cite('verify-ratio', undefined);
  expect(session.attempt.answers.evidence).toEqual({});
});

describe('two tabs', () => {
  test('answer different questions and lose nothing', async () => {
    const first = await open();
    first.input('predictions', 'acceptance.low', '0.5');
    first.input('predictions', 'acceptance.high', '0.9');
    await first.flush();
    const second = await open();
    first.input('requirement', 'target', '50');
    await first.flush();
    second.input('predictions', 'time-ratio.low', '1');
    second.input('predictions', 'time-ratio.high', '2');
    await second.flush();
    expect(second.notice).toBe('merged');
    expect(second.worksheet?.attempts).toHaveLength(1);
    expect(second.attempt.answers.requirement?.target).toBe(50);
    expect(Object.keys(second.attempt.answers.predictions ?? {})).toEqual([
      'acceptance',
      'time-ratio',
    ]);
  });

  test('answer the same question differently and both answers are kept', async () => {
    const first = await open();
    first.input('requirement', 'target', '50');
    await first.flush();
    const second = await open();
    first.input('requirement', 'target', '60');
    await first.flush();
    second.input('requirement', 'target', '70');
    await second.flush();
    expect(second.notice).toBe('forked');
    const targets = second.worksheet?.attempts.map(({ answers }) => answers.requirement?.target);
    expect(targets?.toSorted()).toEqual([60, 70]);
  });
});

test('everything deleted leaves an empty worksheet, and nothing pending brings it back', async () => {
  const store = tab();
  const session = await open(store);
  predict(session);
  await session.flush();
  session.input('predictions', 'acceptance.low', '0.7');
  await store.deleteAll();
  await vi.waitFor(() => expect(session.worksheet).toBeUndefined());
  await session.flush();
  expect((await store.list()).worksheets).toEqual([]);
});

test('criteria awarded by the reader are kept with the attempt', async () => {
  const session = await open();
  predict(session);
  await session.flush();
  await session.grade('cost-named', true);
  expect([...(await open()).grades]).toEqual(['cost-named']);
  await session.grade('cost-named', false);
  expect([...(await open()).grades]).toEqual([]);
});

test('opens the worksheet that was changed last, and another on request', async () => {
  const store = tab();
  const session = await WorksheetSession.open(speculative, store, context);
  predict(session);
  await session.flush();
  const [mine] = (await store.list()).worksheets;
  const other = {
    ...mine!,
    id: 'speculative.imported',
    revision: 0,
    updatedAt: '2100-01-01T00:00:00Z',
  };
  await store.write(other);
  const again = await open();
  expect(again.worksheet?.id).toBe('speculative.imported');
  await again.reload(mine!.id);
  expect(again.worksheet?.id).toBe(mine!.id);
});
