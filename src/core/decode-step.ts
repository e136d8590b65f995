// One decode step of a dense model, one new token for each of `batch` texts: what it computes, what it must fetch,
// and how much arithmetic each fetched byte feeds. Weights are fetched once for all texts, each text's cache once.
import { type NumberFormat, valueBytes } from './bytes.ts';
import { attentionFlopPerToken, weightFlopPerToken } from './flops.ts';
import { kvCacheBytes } from './kv-cache.ts';

/** A model in the numbers that a step's cost depends on, and the step. */
export interface DecodeStep {
  /** P: weights that a token meets (a tied head once; a table that is only looked up not at all). */
  readonly parameters: number;
  readonly layers: number;
  /** Query heads; `kvHeads` of them have keys and values of their own. */
  readonly heads: number;
  readonly kvHeads: number;
  readonly headDim: number;
  /** Positions already cached, of each text. */
  readonly context: number;
  readonly batch: number;
  /** Of the weights. */
  readonly format: NumberFormat;
  /** Of the cache. */
  readonly cacheFormat: NumberFormat;
}

/** FLOP of the step, batch · (2·P + 4·T·H·D·L). */
export function decodeStepFlop(step: DecodeStep): number {
  const { parameters, layers, heads, headDim, context, batch } = step;
  const attention = attentionFlopPerToken({ context, dModel: heads * headDim, layers });
  return batch * (weightFlopPerToken({ parameters }) + attention);
}

/** Bytes the step fetches: every weight once, and every text's cache. */
export function decodeStepBytes(step: DecodeStep): number {
  const { parameters, format, layers, kvHeads, headDim, cacheFormat, context, batch } = step;
  const weights = valueBytes({ values: parameters, format });
  const cache = { layers, kvHeads, headDim, format: cacheFormat, tokens: context, batch };
  return weights + kvCacheBytes(cache);
}

/** Arithmetic intensity of the step, FLOP over bytes fetched. */
export function decodeStepFlopPerByte(step: DecodeStep): number {
  return decodeStepFlop(step) / decodeStepBytes(step);
}
