// The tutor on a kernel of its own: a second runtime beside ONNX Runtime, one WebAssembly call a pass.
import { openDecodeKernel } from '#src/runtime/kernel/decode-kernel.ts';
import { headWidth } from '../config.ts';
import type { Weights } from '../weights.ts';
import { type ProductWeights, packPanels, packRounded, paddedRows } from './panels.ts';

/** A conversation with the kernel. */
export interface KernelSession {
  /** Bytes of memory laid out: weights, cache and scratch. */
  readonly bytes: number;
  /** Bytes of the matrices alone, scales included. */
  readonly weightBytes: number;
  /**
   * Reads tokens at `position` and on, making logits of those from index `from` on (the last unless given). Throws past
   * the context.
   */
  forward(tokens: readonly number[], position: number, from?: number): void;
  /** Logits [V] of the i-th token of the last pass; valid until the next. */
  logits(index: number): Float32Array;
  /** The likeliest token after the i-th token of the last pass. */
  chosen(index: number): number;
  /** Greedy answer: at most `limit` tokens, the end token included when it comes (−1: none ends it). */
  generate(
    prompt: readonly number[],
    options: { readonly end: number; readonly limit: number },
  ): number[];
}

/** How the matrices are kept. */
export interface KernelOptions {
  /** Matrices as bytes, one scale an output; activations rounded to 13 bits on the way. */
  readonly int8?: boolean;
}

/** Opens a dense model on the kernel; throws a `RangeError` for another architecture or widths it cannot cut. */
export async function openKernel(
  { config, parameters }: Weights,
  { int8 = false }: KernelOptions = {},
): Promise<KernelSession> {
  const { architecture, vocabulary, dModel, layers, heads, dFeedForward, context } = config;
  const half = headWidth(config) / 2;
  if (architecture !== 'dense' || dModel % 16 || dFeedForward % 16 || half % 4)
    throw new RangeError(
      `${architecture} of width ${dModel}, ${dFeedForward} and heads of ${2 * half}: the kernel reads dense models, widths in sixteens, heads in eights`,
    );
  const kernel = await openDecodeKernel();
  kernel.setup(vocabulary, dModel, layers, heads, dFeedForward, context, int8);
  const { buffer } = kernel.memory;
  const tensor = (name: string) => parameters.get(name)?.data as Float32Array;
  const stored = (name: string, columns: number, rows: number): ProductWeights => {
    const data = tensor(name); // [columns, rows]
    return { rows, columns, at: (row, column) => data[column * rows + row] as number };
  };
  const embedding = tensor('embedding'); // [V, d]
  const products = [
    ...Array.from({ length: layers }, (_, l) => [
      stored(`layers.${l}.attention.qkv`, dModel, 3 * dModel),
      stored(`layers.${l}.attention.output`, dModel, dModel),
      stored(`layers.${l}.mlp.up`, dModel, dFeedForward),
      stored(`layers.${l}.mlp.down`, dFeedForward, dModel),
    ]).flat(),
    {
      rows: vocabulary,
      columns: dModel,
      at: (row: number, column: number) => embedding[row * dModel + column] as number,
    },
  ];
  let weights = 0;
  let outputs = 0;
  for (const product of products) {
    const rows = paddedRows(product.rows);
    const length = rows * product.columns;
    if (int8)
      packRounded(
        new Int8Array(buffer, kernel.weightsAt() + weights, length),
        new Float32Array(buffer, kernel.scalesAt() + 4 * outputs, rows),
        product,
      );
    else packPanels(new Float32Array(buffer, kernel.weightsAt() + 4 * weights, length), product);
    weights += length;
    outputs += rows;
  }
  const norms = Array.from({ length: layers }, (_, l) => [
    tensor(`layers.${l}.attention.norm`),
    tensor(`layers.${l}.mlp.norm`),
  ]).flat();
  for (const [i, gain] of [...norms, tensor('norm')].entries())
    new Float32Array(buffer, kernel.normsAt() + 4 * i * dModel, dModel).set(gain);
  new Float32Array(buffer, kernel.tableAt(), embedding.length).set(embedding);
  const angles = new Float32Array(buffer, kernel.anglesAt(), 2 * context * half);
  for (let at = 0; at < context * half; at++) {
    const angle = Math.floor(at / half) * 10_000 ** (-(at % half) / half);
    angles[at] = Math.cos(angle);
    angles[context * half + at] = Math.sin(angle);
  }
  const given = new Int32Array(buffer, kernel.tokensAt(), context);

  const forward: KernelSession['forward'] = (tokens, position, from = tokens.length - 1) => {
    if (tokens.length === 0 || position + tokens.length > context)
      throw new RangeError(
        `${tokens.length} tokens at position ${position}: the context holds ${context}`,
      );
    given.set(tokens);
    kernel.forward(tokens.length, position, from);
  };
  return {
    bytes: kernel.bytesUsed(),
    weightBytes: int8 ? weights + 4 * outputs : 4 * weights,
    forward,
    logits: (index) => new Float32Array(buffer, kernel.logitsAt(index), vocabulary),
    chosen: (index) => kernel.chosen(index),
    generate(prompt, { end, limit }) {
      forward(prompt, 0);
      const answer = [kernel.chosen(prompt.length - 1)];
      const room = Math.min(limit, context - prompt.length + 1);
      while (answer.length < room && answer.at(-1) !== end) {
        given[0] = answer.at(-1) as number;
        kernel.forward(1, prompt.length + answer.length - 1, 0);
        answer.push(kernel.chosen(0));
      }
      return answer;
    },
  };
}
