// A window of recent tokens, kept or computed anew: the time of the next token either way, at a machine's two limits.
// The baseline of StreamingLLM (arXiv 2309.17453) computes anew; what it is compared with keeps the window's cache.
import { decodeStepBytes, decodeStepFlop } from './decode-step.ts';
import { weightFlopPerToken } from './flops.ts';

/** A dense multi-head model in half precision, T tokens of window, and a machine; one text at a time. */
export interface WindowStep {
  /** P: weights that a token meets. */
  readonly parameters: number;
  readonly layers: number;
  readonly heads: number;
  readonly headDim: number;
  /** T: tokens in the window. */
  readonly window: number;
  readonly peakFlopPerSecond: number;
  readonly bandwidthBytePerSecond: number;
}

/** Seconds of a token over a window that is kept: the larger of FLOP / peak and bytes / bandwidth. */
export function keptWindowSeconds({ window, ...step }: WindowStep): number {
  const decode = decodeStep(step, window);
  return slower(decodeStepFlop(decode), decodeStepBytes(decode), step);
}

/** Seconds of a token whose whole window is computed anew: 2·P·T + 2·T²·H·D·L FLOP (causal), every weight fetched once. */
export function recomputedWindowSeconds({ window, ...step }: WindowStep): number {
  const { parameters, layers, heads, headDim } = step;
  const products = window * weightFlopPerToken({ parameters });
  const attention = 2 * window ** 2 * heads * headDim * layers;
  return slower(products + attention, decodeStepBytes(decodeStep(step, 0)), step);
}

/** How many times longer computing the window anew takes than keeping it. */
export function recomputationRatio(step: WindowStep): number {
  return recomputedWindowSeconds(step) / keptWindowSeconds(step);
}

function decodeStep(
  { parameters, layers, heads, headDim }: Omit<WindowStep, 'window'>,
  context: number,
) {
  const model = { parameters, layers, heads, kvHeads: heads, headDim };
  return { ...model, context, batch: 1, format: 'float16', cacheFormat: 'float16' } as const;
}

function slower(
  flop: number,
  bytes: number,
  { peakFlopPerSecond, bandwidthBytePerSecond }: Omit<WindowStep, 'window'>,
): number {
  return Math.max(flop / peakFlopPerSecond, bytes / bandwidthBytePerSecond);
}
