// `toBeAllclose`: elementwise comparison with a tolerance and, by the rule of the house, its reason.
import { expect } from 'vitest';

interface Tolerance {
  readonly atol?: number;
  readonly rtol?: number;
  /** Why this tolerance is the right one; shown when the assertion fails. */
  readonly because: string;
}

declare module 'vitest' {
  // The parameters are Vitest's own, which a merged declaration must repeat.
  interface Matchers<R extends void | Promise<void> = void | Promise<void>, T = unknown> {
    toBeAllclose(expected: ArrayLike<number>, tolerance: Tolerance): R;
  }
}

expect.extend({
  toBeAllclose(
    received: ArrayLike<number>,
    expected: ArrayLike<number>,
    { atol = 0, rtol = 0, because }: Tolerance,
  ) {
    if (received.length !== expected.length)
      return {
        pass: false,
        message: () => `expected ${expected.length} values, received ${received.length}`,
      };
    let worst = -1;
    let excess = 0;
    for (let i = 0; i < expected.length; i++) {
      const difference = Math.abs((received[i] ?? Number.NaN) - (expected[i] ?? Number.NaN));
      const allowed = atol + rtol * Math.abs(expected[i] ?? 0);
      if (!(difference <= allowed) && !(difference - allowed <= excess)) {
        worst = i;
        excess = difference - allowed;
      }
    }
    return {
      pass: worst < 0,
      message: () =>
        `value ${worst}: received ${received[worst]}, expected ${expected[worst]} within ` +
        `atol ${atol} rtol ${rtol} (${because})`,
    };
  },
});
