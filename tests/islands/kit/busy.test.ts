import { afterEach, expect, it, vi } from 'vitest';
import { busyNow, holdBusy } from '#islands/kit/busy.ts';

afterEach(() => vi.unstubAllGlobals());

it('is known to be busy until it lets go', async () => {
  const held = new Set<string>();
  const request = async (name: string, _mode: object, work: () => Promise<void>) => {
    held.add(name);
    await work();
    held.delete(name);
  };
  const query = async () => ({ held: [...held].map((name) => ({ name })) });
  vi.stubGlobal('navigator', { locks: { request, query } });
  const measured = holdBusy('measuring');
  const trained = holdBusy('training');
  const saved = holdBusy('unsaved');
  expect(await busyNow()).toEqual(['measuring', 'training', 'unsaved']);
  trained();
  saved();
  await vi.waitFor(async () => expect(await busyNow()).toEqual(['measuring']));
  measured();
  await vi.waitFor(async () => expect(await busyNow()).toEqual([]));
});

it('goes on where locks are refused', () => {
  vi.stubGlobal('navigator', {});
  expect(() => holdBusy('measuring')()).not.toThrow();
});
