import { expect, test } from 'vitest';
import { type PagingSettings, PagingSimulation } from '#src/core/paging-simulation.ts';
import { seededRandom } from '#src/tutor/random.ts';

const settings: PagingSettings = {
  slots: 96,
  pageSize: 4,
  requests: 20,
  prefix: 6,
  sharing: true,
};

function run(own: Partial<PagingSettings>, seed: number) {
  const simulation = new PagingSimulation({ ...settings, ...own }, seededRandom);
  simulation.reset(seed);
  const seen = { running: 0, paged: 0, reserved: 0 };
  while (!simulation.done && simulation.time < 2000) {
    simulation.step();
    const { pagedAccount: paged, reservedAccount: reserved } = simulation;
    for (const { filled, internal, external } of [paged, reserved])
      expect(filled + internal + external).toBeLessThanOrEqual(96);
    // The prefix's own last page and one a sequence; nobody wastes a whole page.
    expect(paged.internal).toBeLessThan((paged.running.length + 1) * (own.pageSize ?? 4));
    seen.paged = Math.max(seen.paged, paged.running.length);
    seen.reserved = Math.max(seen.reserved, reserved.running.length);
  }
  return { simulation, seen };
}

test('finishes every request in both memories, whatever the seed, and gives every slot back', () => {
  for (let seed = 0; seed < 12; seed++) {
    const { simulation } = run({}, seed);
    expect(simulation.done).toBe(true);
    expect(simulation.reserved.filled).toBe(0);
    expect(simulation.paged.filled).toBe(6);
  }
});

test('lets more requests run at once in pages than in pieces', () => {
  for (let seed = 0; seed < 12; seed++) {
    const { seen } = run({}, seed);
    expect(seen.paged).toBeGreaterThan(seen.reserved);
  }
});

test('copies nothing where nothing is shared', () => {
  expect(run({ sharing: false }, 1).simulation.paged.copies).toBe(0);
  expect(run({ prefix: 8 }, 1).simulation.paged.copies).toBe(0);
  expect(run({ prefix: 6 }, 1).simulation.paged.copies).toBeGreaterThan(0);
});

test('gives the same again from the same seed', () => {
  const [a, b] = [run({}, 3), run({}, 3)].map(({ simulation }) => simulation.time);
  expect(a).toBe(b);
});

test('refuses a memory in which a request could not run alone', () => {
  expect(() => new PagingSimulation({ ...settings, slots: 20 }, seededRandom)).toThrow('20 slots');
});
