import { describe, expect, test } from 'vitest';
import { announcements } from '#src/worksheet/storage/announcements.ts';
import { type StoreChange, storeChangeKinds } from '#src/worksheet/storage/store.ts';

describe('announcements', () => {
  test('tell other tabs of each kind of change', () => {
    let deliver = (_: { readonly data: unknown }) => {};
    const sent: unknown[] = [];
    const silent = { addEventListener: () => {}, close: () => {} };
    const here = announcements({ ...silent, postMessage: (message) => sent.push(message) });
    const there = announcements({
      ...silent,
      postMessage: () => {},
      addEventListener: (_, listener) => {
        deliver = listener;
      },
    });
    const heard: StoreChange[] = [];
    there.subscribe((change) => heard.push(change));
    for (const kind of storeChangeKinds) here.announce({ kind, id: null });
    for (const data of sent) deliver({ data });
    expect(heard.map(({ kind }) => kind)).toEqual([
      'worksheet',
      'run',
      'response',
      'exam',
      'review',
      'all',
    ]);
  });

  test('ignore messages that are none of ours', () => {
    let deliver = (_: { readonly data: unknown }) => {};
    const told = announcements({
      postMessage: () => {},
      addEventListener: (_, listener) => {
        deliver = listener;
      },
      close: () => {},
    });
    const heard: StoreChange[] = [];
    told.subscribe((change) => heard.push(change));
    for (const data of [null, 'all', { kind: 'other', id: null }, { kind: 'run', id: 3 }])
      deliver({ data });
    deliver({ data: { kind: 'run', id: 'r1', more: true } });
    expect(heard).toEqual([{ kind: 'run', id: 'r1', origin: 'elsewhere' }]);
  });
});
