// The dense tutor without ONNX: one token in, logits out, keys and values kept.
import { headWidth } from '../config.ts';
import type { Weights } from '../weights.ts';
import { accumulate, argMax, matrixVector, quickGelu, rmsNorm, transposed } from './kernels.ts';
import { rotation } from './rotary.ts';

interface Layer {
  readonly attentionNorm: Float32Array; // [d]
  readonly attend: ReferenceAttention;
  readonly mlpNorm: Float32Array; // [d]
  readonly feedForward: ReferenceFeedForward;
}

/**
 * What a layer's attention adds: written into `branch` [d], of the normed stream [d] at its position. It keeps
 * what it needs of the positions before.
 */
export type ReferenceAttention = (
  branch: Float32Array,
  normed: Float32Array,
  position: number,
) => void;

/** What a layer adds after its attention: written into `branch` [d], of the normed stream [d]. */
export type ReferenceFeedForward = (branch: Float32Array, normed: Float32Array) => void;

/** A conversation with the reference: its KV cache grows by one position a step. */
export interface ReferenceSession {
  /** Tokens seen so far. */
  readonly position: number;
  /** Feeds one token and returns its logits [V], valid until the next step. Throws past the context. */
  step(token: number): Float32Array;
  /** Forgets every position from `length` on. */
  rewind(length: number): void;
}

/** Opens the plain TypeScript forward of these weights; another architecture gives its own parts of a layer. */
export function openReference(
  { config, parameters }: Weights,
  feedForward: (layer: number) => ReferenceFeedForward = (layer) =>
    denseFeedForward({ config, parameters }, layer),
  attention: (layer: number) => ReferenceAttention = (layer) =>
    denseAttention({ config, parameters }, layer),
): ReferenceSession {
  const { dModel, layers, vocabulary, context } = config;
  const tensor = (name: string) => parameters.get(name)?.data as Float32Array;
  const embedding = tensor('embedding'); // [V, d]
  const stack = Array.from({ length: layers }, (_, l): Layer => {
    const at = `layers.${l}.`;
    return {
      // What stands in the place of attention is a mixer.
      attentionNorm: tensor(`${at}attention.norm`) ?? tensor(`${at}mixer.norm`),
      attend: attention(l),
      mlpNorm: tensor(`${at}mlp.norm`),
      feedForward: feedForward(l),
    };
  });
  const finalNorm = tensor('norm');
  const stream = new Float32Array(dModel);
  const normed = new Float32Array(dModel);
  const branch = new Float32Array(dModel);
  const logits = new Float32Array(vocabulary);
  let position = 0;

  return {
    get position() {
      return position;
    },
    rewind(length) {
      position = Math.min(position, length);
    },
    step(token) {
      if (position >= context)
        throw new RangeError(`position ${position}: the context holds ${context} tokens`);
      stream.set(embedding.subarray(token * dModel, (token + 1) * dModel));
      for (const { attentionNorm, attend, mlpNorm, feedForward } of stack) {
        rmsNorm(normed, stream, attentionNorm);
        attend(branch, normed, position);
        accumulate(stream, branch);
        rmsNorm(normed, stream, mlpNorm);
        feedForward(branch, normed);
        accumulate(stream, branch);
      }
      position++;
      rmsNorm(normed, stream, finalNorm);
      matrixVector(logits, embedding, normed);
      return logits;
    },
  };
}

function denseAttention(
  { config, parameters }: Pick<Weights, 'config' | 'parameters'>,
  layer: number,
): ReferenceAttention {
  const { dModel, heads, context } = config;
  const matrix = (name: string, columns: number) =>
    transposed(
      parameters.get(`layers.${layer}.attention.${name}`)?.data as Float32Array,
      dModel,
      columns,
    );
  const qkv = matrix('qkv', 3 * dModel); // [3d, d]
  const output = matrix('output', dModel); // [d, d]
  const keys = new Float32Array(context * dModel); // [T, h, D]
  const values = new Float32Array(context * dModel);
  const rotate = rotation(context, heads, headWidth(config));
  const projected = new Float32Array(3 * dModel);
  const mixed = new Float32Array(dModel);
  return (branch, normed, position) => {
    matrixVector(projected, qkv, normed);
    const query = projected.subarray(0, dModel);
    const key = projected.subarray(dModel, 2 * dModel);
    rotate(query, position);
    rotate(key, position);
    keys.set(key, position * dModel);
    values.set(projected.subarray(2 * dModel), position * dModel);
    attend(mixed, query, keys, values, position + 1, heads);
    matrixVector(branch, output, mixed);
  };
}

function denseFeedForward(
  { config, parameters }: Pick<Weights, 'config' | 'parameters'>,
  layer: number,
): ReferenceFeedForward {
  const { dModel, dFeedForward } = config;
  const turned = (name: string, rows: number, columns: number) =>
    transposed(parameters.get(`layers.${layer}.mlp.${name}`)?.data as Float32Array, rows, columns);
  const up = turned('up', dModel, dFeedForward);
  const down = turned('down', dFeedForward, dModel);
  const hidden = new Float32Array(dFeedForward);
  return (branch, normed) => {
    matrixVector(hidden, up, normed);
    quickGelu(hidden);
    matrixVector(branch, down, hidden);
  };
}

/** Greedy continuation by the reference: at most `limit` tokens, the end token included when it comes. */
export function referenceAnswer(
  session: ReferenceSession,
  prompt: readonly number[],
  { end, limit }: { readonly end: number; readonly limit: number },
): number[] {
  session.rewind(0);
  let logits: Float32Array = new Float32Array(1);
  for (const token of prompt) logits = session.step(token);
  const answer = [argMax(logits)];
  while (answer.length < limit && answer.at(-1) !== end)
    answer.push(argMax(session.step(answer.at(-1) as number)));
  return answer;
}

/** Softmax attention of one query [d] over the first `length` cached positions [T, d], head by head, into `mixed` [d]. */
export function attend(
  mixed: Float32Array,
  query: Float32Array,
  keys: Float32Array,
  values: Float32Array,
  length: number,
  heads: number,
) {
  const dModel = query.length;
  const width = dModel / heads;
  const scores = new Float64Array(length);
  mixed.fill(0);
  for (let head = 0; head < heads; head++) {
    const from = head * width;
    let largest = Number.NEGATIVE_INFINITY;
    for (let t = 0; t < length; t++) {
      let score = 0;
      for (let i = from; i < from + width; i++)
        score += (query[i] as number) * (keys[t * dModel + i] as number);
      scores[t] = score / Math.sqrt(width);
      largest = Math.max(largest, scores[t] as number);
    }
    let total = 0;
    for (let t = 0; t < length; t++) {
      scores[t] = Math.exp((scores[t] as number) - largest);
      total += scores[t] as number;
    }
    for (let t = 0; t < length; t++) {
      const weight = (scores[t] as number) / total;
      for (let i = from; i < from + width; i++)
        mixed[i] = (mixed[i] as number) + weight * (values[t * dModel + i] as number);
    }
  }
}
