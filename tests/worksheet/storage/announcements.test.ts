import { describe, expect, test } from 'vitest';
import { announcements } from '#src/worksheet/storage/announcements.ts';
import type { StoreChange } from '#src/worksheet/storage/store.ts';

describe('announcements', () => {
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
