import { expect, test } from 'vitest';
import { timeRatio } from '#src/measure/measure-pair.ts';
import { measurePairs, pairedOrder } from '#src/measure/measure-pairs.ts';
import { samplesOf } from '#src/measure/sitting-outcome.ts';
import { seededRandom } from '#src/tutor/random.ts';
import { fakeMachine } from './fake-bench.ts';

const names = ['a', 'b', 'c', 'd'];

test('takes both of a pair one right after the other, and all pairs in every round', () => {
  const order = pairedOrder(3, 96, seededRandom(4));
  expect(order).toHaveLength(2 * 3 * 96);
  for (let at = 0; at < order.length; at += 2) {
    const [first = 0, second = 0] = order.slice(at, at + 2);
    expect([first ^ 1, first >> 1]).toEqual([second, second >> 1]);
  }
  for (let at = 0; at < order.length; at += 6)
    expect(order.slice(at, at + 6).toSorted()).toEqual([0, 1, 2, 3, 4, 5]);
});

test('puts neither of a pair first', () => {
  const order = pairedOrder(2, 96, seededRandom(4));
  for (const pair of [0, 1]) {
    const own = order.filter((place) => place >> 1 === pair);
    const quads = (own.join('').match(/.{4}/g) ?? []).map((quad) => new Set(quad).size);
    expect(quads).toEqual(Array(48).fill(2));
    const firsts = own.filter((_, at) => at % 2 === 0).filter((place) => place === 2 * pair);
    expect(firsts).toHaveLength(48);
  }
});

test('finds the ratio of every pair while the machine wanders', async () => {
  const machine = fakeMachine(5e-6);
  const [a, b, c, d] = names.map((name, i) => machine.work(name, (i + 1) * 40e-6, 0.02));
  let pauses = 0;
  machine.onPause = () => {
    machine.speed = 1 + 0.3 * Math.sin(pauses++ / 40);
  };
  const sitting = await measurePairs(
    [
      [a!, b!],
      [c!, d!],
    ],
    machine.bench,
  );
  expect(sitting.subjects.map(({ name }) => name)).toEqual(names);
  const ratio = (x: string, y: string) => timeRatio(samplesOf(sitting, x), samplesOf(sitting, y));
  for (const [{ low, high }, truth] of [
    [ratio('a', 'b'), 2],
    [ratio('c', 'd'), 4 / 3],
  ] as const) {
    expect(low).toBeLessThan(truth);
    expect(high).toBeGreaterThan(truth);
    expect(high - low).toBeLessThan(0.06);
  }
});

test('refuses fewer rounds than tell anything, and stops when told to', async () => {
  const machine = fakeMachine(5e-6);
  const pair = [machine.work('a', 1e-3), machine.work('b', 1e-3)] as const;
  await expect(measurePairs([pair], machine.bench, { rounds: 10 })).rejects.toThrow(/30 or more/);
  const { signal } = { signal: AbortSignal.abort(new Error('given up')) };
  await expect(measurePairs([pair], machine.bench, { signal })).rejects.toThrow('given up');
});
