import { expect, test } from 'vitest';
import { leaveUnsaved, takeUnsaved } from '#islands/worksheet/unsaved.ts';

function storage(): Storage {
  const kept = new Map<string, string>();
  return {
    getItem: (name) => kept.get(name) ?? null,
    setItem: (name, text) => void kept.set(name, text),
    removeItem: (name) => void kept.delete(name),
    clear: () => kept.clear(),
    key: () => null,
    length: 0,
  };
}
const refused = (): Storage => {
  throw new DOMException('denied', 'SecurityError');
};

test('what was typed last is taken up once, by the same attempt', () => {
  const tab = storage();
  leaveUnsaved(() => tab, 'speculative', 'a1', { flip: { why: 'x' } });
  expect(takeUnsaved(() => tab, 'speculative', 'a1')).toEqual([['flip', { why: 'x' }]]);
  expect(takeUnsaved(() => tab, 'speculative', 'a1')).toEqual([]);
});

test('a note of another attempt is not taken up, one of an attempt not begun is', () => {
  const tab = storage();
  leaveUnsaved(() => tab, 'speculative', 'a1', { flip: { why: 'x' } });
  expect(takeUnsaved(() => tab, 'speculative', 'a2')).toEqual([]);
  leaveUnsaved(() => tab, 'speculative', 'a1', { flip: { why: 'x' } });
  expect(takeUnsaved(() => tab, 'speculative', null)).toHaveLength(1);
});

test('leaving with everything written takes the old note away', () => {
  const tab = storage();
  leaveUnsaved(() => tab, 'speculative', 'a1', { flip: { why: 'x' } });
  leaveUnsaved(() => tab, 'speculative', 'a1', {});
  expect(takeUnsaved(() => tab, 'speculative', 'a1')).toEqual([]);
});

test('a foreign note and refused storage do no harm', () => {
  const tab = storage();
  for (const text of ['null', '[]', '{"attempt":1}', '{"attempt":"a","raws":null}', 'no json']) {
    tab.setItem('which-bottleneck.unsaved.speculative', text);
    expect(takeUnsaved(() => tab, 'speculative', null)).toEqual([]);
  }
  leaveUnsaved(refused, 'speculative', 'a1', { flip: { why: 'x' } });
  expect(takeUnsaved(refused, 'speculative', 'a1')).toEqual([]);
});
