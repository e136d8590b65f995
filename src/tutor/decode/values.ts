// Small integer tensors, as graphs take them.
import type { TensorValue } from '#src/runtime/runtime.ts';

/** Token ids and counts as int64. */
export function int64(values: readonly number[], shape: readonly number[]): TensorValue {
  return { type: 'int64', shape, data: BigInt64Array.from(values, BigInt) };
}

/** Positions as int32. */
export function int32(values: readonly number[], shape: readonly number[]): TensorValue {
  return { type: 'int32', shape, data: Int32Array.from(values) };
}
