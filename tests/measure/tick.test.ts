import { expect, test } from 'vitest';
import { performanceClock } from '#src/measure/clock.ts';
import { calibrateTick } from '#src/measure/tick.ts';
import { fakeMachine, ticks } from './fake-bench.ts';

test.each(ticks)('finds a tick of %s', (_, tick) => {
  const { smallest, typical } = fakeMachine(tick).bench.tick;
  expect([smallest, typical]).toBeAllclose([tick, tick], {
    rtol: 1e-6,
    because: 'the fake clock counts in exact steps, up to the rounding of seconds since its start',
  });
});

test('reads the typical step of a clock that jitters, not its smallest', () => {
  const steps = [100e-6, 100e-6, 20e-6, 180e-6, 100e-6];
  let readings = 0;
  let now = 0;
  const clock = {
    now() {
      // Every tenth reading finds the clock a step further.
      if (readings % 10 === 0) now += steps[(readings / 10) % steps.length] ?? 0;
      readings++;
      return now;
    },
  };
  const { smallest, typical } = calibrateTick(clock);
  expect(typical).toBeCloseTo(100e-6, 9);
  expect(smallest).toBeLessThan(50e-6);
});

test('counts the milliseconds of a performance clock in seconds', () => {
  expect(performanceClock({ now: () => 1250 }).now()).toBe(1.25);
});

test('refuses a clock that stands still', () => {
  expect(() => calibrateTick({ now: () => 3 })).toThrow(/stands at 3 s/);
});
