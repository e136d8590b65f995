import { expect, it, vi } from 'vitest';
import { recalled, remembered } from '#src/core/workload/remembered.ts';

it.each([
  ['remembered', remembered],
  ['recalled', recalled],
])('%s: asks once for the same object, and again for an equal one', (_, kept) => {
  const of = vi.fn(({ value }: { value: number }) => value);
  const asked = kept(of);
  const one = { value: 1 };
  expect([asked(one), asked(one), asked({ value: 1 })]).toEqual([1, 1, 1]);
  expect(of).toHaveBeenCalledTimes(2);
});

it('recalls the last four alone', () => {
  const of = vi.fn(({ value }: { value: number }) => value);
  const asked = recalled(of);
  const all = [0, 1, 2, 3, 4].map((value) => ({ value }));
  for (const one of all) asked(one);
  asked({ value: 9 });
  asked(all[4]!);
  expect(of).toHaveBeenCalledTimes(6);
  asked(all[0]!);
  expect(of).toHaveBeenCalledTimes(7);
});
