// A machine whose time is a number: work takes exactly as long as a test says, and the clock counts in
// steps as coarse as a browser's.
import type { Bench, Subject } from '#src/measure/bench.ts';
import { calibrateTick } from '#src/measure/tick.ts';
import { normalNumbers, seededRandom } from '#src/tutor/random.ts';

export interface FakeMachine {
  readonly bench: Bench;
  /** Work of so many seconds a run, times lognormal noise of the given deviation a sample. */
  work(name: string, seconds: number, noise?: number): Subject;
  /** How fast the machine is: 0.8 makes all later work take a quarter longer. */
  speed: number;
  /** Lets so much of the machine's time pass, as work does. */
  spend(seconds: number): void;
  /** Seconds since the start. */
  seconds(): number;
  /** Called at every pause, as the event loop is. */
  onPause: () => void;
}

/** What reading the clock costs, in seconds. */
const READING = 100e-9;

export function fakeMachine(tick: number, seed = 1): FakeMachine {
  const random = seededRandom(seed);
  let now = 12.345_678_9;
  const clock = {
    now() {
      now += READING;
      return Math.floor(now / tick) * tick;
    },
  };
  const machine: FakeMachine = {
    bench: {
      clock,
      tick: calibrateTick(clock),
      random,
      async pause() {
        // The event loop takes a moment of its own, so samples start anywhere within a tick.
        now += random() * 0.002;
        machine.onPause();
      },
    },
    spend(seconds) {
      now += seconds / machine.speed;
    },
    work: (name, seconds, noise = 0) => ({
      name,
      run(times) {
        const [z = 0] = normalNumbers(random, 1, noise);
        now += (times * seconds * Math.exp(z)) / machine.speed;
      },
    }),
    speed: 1,
    seconds: () => now - 12.345_678_9,
    onPause: () => {},
  };
  return machine;
}

/** The clocks of the browsers: isolated, not isolated, resisting fingerprints. */
export const ticks = [
  ['5 µs', 5e-6],
  ['100 µs', 100e-6],
  ['1 ms', 1e-3],
] as const;
