import { expect, test } from 'vitest';
import { type BenchSubject, roundSamples } from '#src/cli/bench-book-rounds.ts';

const { signal } = new AbortController();
const sample = { seconds: 1, pages: 10, bytes: 100 };

function subject(name: string, log: string[], fails = false): BenchSubject {
  return {
    name,
    async run() {
      log.push(name);
      if (fails) throw new Error('no paper');
      return sample;
    },
  };
}

test('each round runs all and begins with another', async () => {
  const log: string[] = [];
  const own = [subject('book-0', log), subject('book-1', log)];
  const peers = [subject('peer', log)];
  const { samples } = await roundSamples({ own, peers, rounds: 2, signal, say: () => undefined });
  expect(log).toEqual(['book-0', 'book-1', 'peer', 'book-1', 'peer', 'book-0']);
  expect(samples['peer']).toEqual([sample, sample]);
});

test('a peer that fails is left out with why, and the others go on', async () => {
  const log: string[] = [];
  const own = [subject('book-0', log)];
  const peers = [subject('peer', log, true)];
  const taken = await roundSamples({ own, peers, rounds: 3, signal, say: () => undefined });
  expect(taken.failed).toEqual({ peer: 'no paper' });
  expect(Object.keys(taken.samples)).toEqual(['book-0']);
  expect(log.filter((name) => name === 'peer')).toHaveLength(1);
});

test('a book of ours that fails ends the bench', async () => {
  const own = [subject('book-0', [], true)];
  await expect(
    roundSamples({ own, peers: [], rounds: 1, signal, say: () => undefined }),
  ).rejects.toThrow('no paper');
});

test('nothing runs once it is stopped', async () => {
  const stop = new AbortController();
  stop.abort(new Error('stopped'));
  const log: string[] = [];
  const own = [subject('book-0', log)];
  await expect(
    roundSamples({ own, peers: [], rounds: 1, signal: stop.signal, say: () => undefined }),
  ).rejects.toThrow('stopped');
  expect(log).toEqual([]);
});
