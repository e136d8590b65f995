// One interface that runs any ONNX graph: bytes in, tensors in, tensors out.
// Everything above this folder sees a Runtime; only this folder sees onnxruntime-*.

/** Element types that cross the session boundary, by ONNX Runtime's own names. */
export type TensorType = 'float32' | 'float16' | 'int64' | 'int32' | 'uint8' | 'int8' | 'bool';

/** The typed array that holds each element type; booleans are one byte an element. */
export interface TensorArrays {
  float32: Float32Array;
  float16: Uint16Array;
  int64: BigInt64Array;
  int32: Int32Array;
  uint8: Uint8Array;
  int8: Int8Array;
  bool: Uint8Array;
}

/** A dense row-major tensor: `data.length` is the product of `shape`. */
export type TensorValue = {
  [T in TensorType]: {
    readonly type: T;
    readonly shape: readonly number[];
    readonly data: TensorArrays[T];
  };
}[TensorType];

/** Named tensors, as a graph's inputs or outputs. */
export type Feeds = Readonly<Record<string, TensorValue>>;

/** A compiled graph. Runs do not overlap: callers await one before the next. */
export interface GraphSession {
  readonly inputNames: readonly string[];
  readonly outputNames: readonly string[];
  /**
   * Runs the graph once and returns every output, or those named.
   * Throws `AbortError` when the signal is aborted before the run starts.
   */
  run(
    feeds: Feeds,
    options?: { readonly outputs?: readonly string[]; readonly signal?: AbortSignal },
  ): Promise<Record<string, TensorValue>>;
  /** Frees the session; a later `run` throws. */
  dispose(): Promise<void>;
}

/** Options that change how a graph executes, never what it computes. */
export interface SessionOptions {
  /** Threads inside an operator; 1 is bitwise reproducible. */
  readonly threads?: number;
  /** Graph rewriting by the runtime: `all` fuses, `none` runs the graph as written. */
  readonly optimization?: 'all' | 'none';
}

/** ONNX Runtime in some place: this thread, a worker, Node. */
export interface Runtime {
  /** The package and version that computes, for the environment card. */
  readonly name: string;
  readonly version: string;
  createSession(model: Uint8Array, options?: SessionOptions): Promise<GraphSession>;
  dispose(): Promise<void>;
}
