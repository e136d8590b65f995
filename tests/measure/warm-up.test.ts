import { expect, test } from 'vitest';
import { warmUp } from '#src/measure/warm-up.ts';
import { fakeMachine } from './fake-bench.ts';

test('goes on until a subject that gets faster has settled', async () => {
  const machine = fakeMachine(5e-6);
  machine.speed = 0.2;
  machine.onPause = () => {
    machine.speed = Math.min(1, machine.speed * 1.1);
  };
  const settled = await warmUp(machine.work('a', 1e-3), 10, machine.bench);
  expect(settled.converged).toBe(true);
  expect(settled.samples).toBeGreaterThan(20);
  expect(machine.speed).toBe(1);
});

test('gives up on a machine that never settles, and says so', async () => {
  const machine = fakeMachine(5e-6);
  machine.onPause = () => {
    machine.speed *= 0.97;
  };
  expect(await warmUp(machine.work('a', 1e-3), 10, machine.bench)).toEqual({
    samples: 60,
    converged: false,
  });
});
