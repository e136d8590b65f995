import { expect, it } from 'vitest';
import { jumpReadings } from '#islands/clock/readings.ts';
import type { Clock } from '#src/measure/clock.ts';

/** A clock that is read once a microsecond and rounds down to its step. */
function steppingClock(step: number): Clock {
  let reads = 0;
  return { now: () => Math.floor((reads++ * 1e-6) / step + 1e-9) * step };
}

it.each([5e-6, 100e-6, 1e-3])('shows the treads of a clock that steps by %f s', (step) => {
  const readings = jumpReadings(steppingClock(step), 4);
  expect(readings.map(({ place }) => place)).toBeAllclose(
    [0, 1, 2, 3, 4].map((jump) => (jump * step) / 1e-6),
    { atol: 1, because: 'a jump lies between two readings' },
  );
  expect(readings.map(({ seconds }) => seconds)).toBeAllclose(
    [0, 1, 2, 3, 4].map((jump) => jump * step),
    { rtol: 1e-9, because: 'sums of doubles' },
  );
});

it('gives up on a clock that stands still', () => {
  expect(jumpReadings({ now: () => 7 }, 4)).toEqual([{ place: 0, seconds: 0 }]);
});
