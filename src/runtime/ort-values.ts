// Tensors across the border of ONNX Runtime; its two packages share one Tensor class's shape.
import type { Tensor, TensorConstructor } from 'onnxruntime-common';
import type { Feeds, TensorType, TensorValue } from './runtime.ts';

/** Our values as ONNX Runtime's; the data are not copied. */
export function toOrt(OrtTensor: TensorConstructor, feeds: Feeds): Record<string, Tensor> {
  return Object.fromEntries(
    Object.entries(feeds).map(([name, { type, data, shape }]) => [
      name,
      new OrtTensor(type as Tensor.Type, data as Tensor.DataType, shape),
    ]),
  );
}

/** ONNX Runtime's results as ours. */
export function fromOrt(results: Readonly<Record<string, Tensor>>): Record<string, TensorValue> {
  return Object.fromEntries(
    Object.entries(results).map(([name, { type, dims, data }]) => [
      name,
      { type: type as TensorType, shape: dims, data } as TensorValue,
    ]),
  );
}
