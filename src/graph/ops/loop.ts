// Repetition inside a graph: ONNX Loop, whose body is a sub-graph that sees the tensors around it.
import type { Graph } from '../graph.ts';
import { sameShape, shapesText } from '../shapes.ts';
import type { Tensor } from '../tensor.ts';

/** What one iteration hands on. */
export interface LoopStep {
  /** Whether to go on (bool, shape []); the loop goes on to its maximum unless given. */
  readonly condition?: Tensor;
  /** The next values of what is carried, of unchanged types and shapes. */
  readonly carried: readonly Tensor[];
  /** Values collected over the iterations. */
  readonly scanned?: readonly Tensor[];
}

/** A loop to append. */
export interface LoopSpec {
  /** A number, or an int64 tensor of shape []. */
  readonly maxIterations: number | Tensor;
  /** Whether to run the first iteration (bool, shape []). */
  readonly condition?: Tensor;
  readonly carried: readonly Tensor[];
  /** Builds one iteration: its operators take `body` as their graph. */
  readonly body: (body: Graph, iteration: Tensor, carried: readonly Tensor[]) => LoopStep;
}

/** Final values of what was carried, and what was collected, stacked on a first axis of iterations. */
export interface LoopResult {
  readonly carried: readonly Tensor[];
  readonly scanned: readonly Tensor[];
}

/** Runs the body until its condition fails or the iterations are used up; not differentiable. */
export function loop(
  g: Graph,
  { maxIterations, condition, carried, body: build }: LoopSpec,
): LoopResult {
  const body = g.subgraph('Loop');
  const iteration = body.input(`${body.name}.iteration`, 'int64', []);
  const goOn = body.input(`${body.name}.condition`, 'bool', []);
  const before = carried.map(({ type, shape }, i) =>
    body.input(`${body.name}.carried.${i}`, type, shape),
  );
  const step = build(body, iteration, before);
  checkCarried(carried, step.carried);
  const scanned = step.scanned ?? [];
  const results = [step.condition ?? goOn, ...step.carried, ...scanned];
  for (const [i, tensor] of results.entries()) body.output(`${body.name}.result.${i}`, tensor);

  const runsThrough = typeof maxIterations === 'number' && !step.condition && !condition;
  const iterations = runsThrough ? maxIterations : -1;
  const outputs = g.node({
    operator: 'Loop',
    inputs: [
      typeof maxIterations === 'number' ? g.scalar(maxIterations, 'int64') : maxIterations,
      condition ?? g.scalar(1, 'bool'),
      ...carried,
    ],
    attributes: { body: { graph: body } },
    outputs: [
      ...carried,
      ...scanned.map(({ type, shape }) => ({ type, shape: [iterations, ...shape] })),
    ],
  });
  return { carried: outputs.slice(0, carried.length), scanned: outputs.slice(carried.length) };
}

function checkCarried(before: readonly Tensor[], after: readonly Tensor[]): void {
  if (before.length !== after.length)
    throw new Error(`Loop: carries ${before.length} tensors but the body returns ${after.length}`);
  for (const [i, { type, shape }] of before.entries()) {
    const next = after[i];
    if (!next || next.type !== type || !sameShape(next.shape, shape))
      throw new Error(
        `Loop: carried tensor ${i} changes from ${type} to ${next?.type}: ` +
          shapesText(shape, next?.shape ?? []),
      );
  }
}
