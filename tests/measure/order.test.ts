import { describe, expect, it } from 'vitest';
import { sampleOrder } from '#src/measure/order.ts';
import { seededRandom } from '#src/tutor/random.ts';

describe.each(['interleaved', 'hot'] as const)('samples taken %s', (schedule) => {
  const count = 3;
  const rounds = 96;
  const order = sampleOrder(schedule, count, rounds, seededRandom(4));
  const places = Array.from({ length: count }, (_, place) => place);

  it('are as many of each subject', () => {
    for (const place of places)
      expect(order.filter((taken) => taken === place)).toHaveLength(rounds);
  });

  it('favour no subject where the machine slows down steadily', () => {
    const meanTime = (place: number) =>
      order.reduce((sum, taken, time) => sum + (taken === place ? time : 0), 0) / rounds;
    const times = places.map(meanTime);
    expect(times).toBeAllclose(
      places.map(() => (order.length - 1) / 2),
      {
        rtol: 0.05,
        because: 'the blocks of hot samples are mirrored two by two, and their number may be odd',
      },
    );
  });

  it('begin with every subject now and then', () => {
    const firsts = Array.from(
      { length: 40 },
      (_, seed) => sampleOrder(schedule, count, rounds, seededRandom(seed))[0],
    );
    expect(new Set(firsts)).toEqual(new Set(places));
  });
});
