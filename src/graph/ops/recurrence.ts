// A linear recurrence over time, unrolled: the sequence layer whose state does not grow.
import type { Graph } from '../graph.ts';
import { broadcastShape, sameShape, shapesText, sizeAt } from '../shapes.ts';
import type { Tensor } from '../tensor.ts';
import { add, mul } from './arithmetic.ts';
import { concat, split, unsqueeze } from './shape.ts';

/**
 * States h_t = decay_t · h_{t−1} + input_t: input [B, T, D], decay [B, T, D] or constant over time
 * ([D] or [B, 1, D]), initial [B, D] or zero -> [B, T, D].
 */
export function linearRecurrence(g: Graph, decay: Tensor, input: Tensor, initial?: Tensor): Tensor {
  const [B, T, D] = input.shape;
  if (
    B === undefined ||
    T === undefined ||
    D === undefined ||
    !sameShape(broadcastShape('linearRecurrence', input.shape, decay.shape), input.shape) ||
    (initial && !sameShape(initial.shape, [B, D]))
  )
    throw new Error(
      'linearRecurrence: takes decay and input [B, T, D] and initial [B, D], not ' +
        shapesText(decay.shape, input.shape, ...(initial ? [initial.shape] : [])),
    );
  const steps = (x: Tensor) => split(g, x, Array<number>(T).fill(1), 1); // T x [B, 1, D]
  const varies = decay.shape.length === 3 && sizeAt(decay.shape, 1) === T;
  const decays = varies ? steps(decay) : [];
  const states: Tensor[] = [];
  let state = initial && unsqueeze(g, initial, 1);
  for (const [t, step] of steps(input).entries()) {
    state = state ? add(g, mul(g, decays[t] ?? decay, state), step) : step;
    states.push(state);
  }
  return concat(g, states, 1);
}
