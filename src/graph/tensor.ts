// A tensor while a graph is being built: a name, an element type and a shape, but no values yet.

/** Element types a graph can hold, by the names ONNX Runtime gives them. */
export type TensorType = 'float32' | 'float16' | 'int64' | 'int32' | 'uint8' | 'int8' | 'bool';

/**
 * A symbolic value inside one graph.
 * A dimension of -1 is a size known only at run time; operators that need the size refuse it.
 */
export interface Tensor {
  readonly name: string;
  readonly type: TensorType;
  readonly shape: readonly number[];
}

/** The number ONNX knows each element type by (TensorProto.DataType). */
export const elementTypeCodes = {
  float32: 1,
  uint8: 2,
  int8: 3,
  int32: 6,
  int64: 7,
  bool: 9,
  float16: 10,
} as const satisfies Record<TensorType, number>;

/** Values of a constant; float16 is given as the bit patterns of a `Uint16Array`. */
export type TensorData = ArrayLike<number> | BigInt64Array;

/** Type and shape of a tensor that does not exist yet. */
export interface TensorKind {
  readonly type: TensorType;
  readonly shape: readonly number[];
}

/** Little-endian bytes of `data` as elements of `type`; float32 and other exact arrays are not copied. */
export function tensorBytes(type: TensorType, data: TensorData): Uint8Array {
  const array = typedArray(type, data);
  return new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
}

function typedArray(type: TensorType, data: TensorData) {
  if (type === 'int64')
    return data instanceof BigInt64Array
      ? data
      : BigInt64Array.from(Array.from(data), (value) => BigInt(value));
  if (data instanceof BigInt64Array) throw new Error(`constant: BigInt64Array given for ${type}`);
  switch (type) {
    case 'float32':
      return data instanceof Float32Array ? data : Float32Array.from(data);
    case 'float16':
      if (data instanceof Uint16Array) return data;
      throw new Error('constant: float16 takes a Uint16Array of bit patterns');
    case 'int32':
      return data instanceof Int32Array ? data : Int32Array.from(data);
    case 'int8':
      return data instanceof Int8Array ? data : Int8Array.from(data);
    case 'uint8':
    case 'bool':
      return data instanceof Uint8Array ? data : Uint8Array.from(data);
    default:
      return type satisfies never;
  }
}
