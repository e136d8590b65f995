import { expect, test } from 'vitest';
import { bootstrapInterval } from '#src/measure/statistics/bootstrap-interval.ts';
import { seededRandom } from '#src/tutor/random.ts';
import { coverage } from './coverage.ts';

const meanOf = (values: readonly number[]) => (places: Int32Array) =>
  places.reduce((sum, place) => sum + (values[place] ?? 0), 0) / places.length;

test('holds a mean of independent counts about as often as it says', () => {
  const share = coverage(3, 400, (random) => {
    const counts = Array.from({ length: 100 }, () => Math.floor(random() * 7));
    const statistic = meanOf(counts);
    return bootstrapInterval({ n: 100, statistic, unit: 'token', random, resamples: 299 });
  });
  expect([share]).toBeAllclose([0.95], {
    atol: 0.03,
    because: 'percentiles of 100 counts cover a little less, and 400 replications know it to 1.1 %',
  });
});

test('draws neighbours together where blocks are asked for', () => {
  const neighbours: number[] = [];
  bootstrapInterval({
    n: 10,
    unit: 'count',
    random: seededRandom(1),
    resamples: 50,
    blockLength: 5,
    statistic: (places) => {
      const following = Array.from(places).filter(
        (place, i) => i && place === ((places[i - 1] ?? 0) + 1) % 10,
      );
      neighbours.push(following.length);
      return 0;
    },
  });
  expect(Math.min(...neighbours)).toBeGreaterThanOrEqual(8);
});

test('refuses to resample one thing', () => {
  const statistic = () => 0;
  expect(() =>
    bootstrapInterval({ n: 1, statistic, unit: 'count', random: seededRandom(1) }),
  ).toThrow(/two or more/);
});
