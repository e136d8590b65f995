// Examples into rectangular batches: padded at the end, with the loss on answers alone.

/** One example as the tutor reads it: the prompt is given, the answer is learned. */
export interface TrainingExample {
  readonly prompt: readonly number[];
  /** Up to and with the end token. */
  readonly answer: readonly number[];
}

/** The sizes every batch of one training shares; graphs have static shapes. */
export interface BatchShape {
  /** B: examples. */
  readonly batch: number;
  /** T: positions; an example has at most T + 1 tokens, for its last one is only predicted. */
  readonly length: number;
  /** A: tokens of the longest answer. */
  readonly answers: number;
}

/** One batch: `rows` are the positions (in B·T) that predict `targets`; unused ones weigh 0. */
export interface Batch {
  readonly tokens: BigInt64Array; // [B, T]
  readonly rows: BigInt64Array; // [B·A]
  readonly targets: BigInt64Array; // [B·A]
  readonly weights: Float32Array; // [B·A]
}

/** Packs examples (at most B) into a batch; throws naming an example that is too long. */
export function packBatch(examples: readonly TrainingExample[], shape: BatchShape): Batch {
  const { batch, length, answers } = shape;
  const tokens = new BigInt64Array(batch * length);
  const rows = new BigInt64Array(batch * answers);
  const targets = new BigInt64Array(batch * answers);
  const weights = new Float32Array(batch * answers);
  for (const [b, { prompt, answer }] of examples.entries()) {
    const sequence = [...prompt, ...answer];
    if (sequence.length > length + 1 || answer.length > answers)
      throw new RangeError(
        `an example of ${prompt.length} + ${answer.length} tokens: a batch holds ${length + 1}, ` +
          `of which ${answers} are the answer`,
      );
    for (let t = 0; t < sequence.length - 1; t++)
      tokens[b * length + t] = BigInt(sequence[t] as number);
    for (const [a, token] of answer.entries()) {
      rows[b * answers + a] = BigInt(b * length + prompt.length - 1 + a);
      targets[b * answers + a] = BigInt(token);
      weights[b * answers + a] = 1;
    }
  }
  return { tokens, rows, targets, weights };
}
