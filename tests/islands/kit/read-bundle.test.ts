import { expect, test, vi } from 'vitest';
import { readBundle } from '#islands/kit/read-bundle.ts';
import { importLimits } from '#src/worksheet/hostile.ts';

test('a file above the limit is refused by its size, unread', async () => {
  const text = vi.fn(async () => '');
  const size = importLimits.bytes + 1;
  expect(await readBundle({ size, text })).toEqual({
    ok: false,
    problem: { kind: 'too-large', bytes: size, limit: importLimits.bytes },
  });
  expect(text).not.toHaveBeenCalled();
});

test('a file of another program is refused by what it says', async () => {
  const file = { size: 2, text: async () => '{}' };
  expect(await readBundle(file)).toEqual({ ok: false, problem: { kind: 'foreign' } });
});
