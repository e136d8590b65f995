// A mixture of experts without ONNX: each token is sent to its experts, and the others are not touched.
import type { ModelConfig } from '../config.ts';
import type { Weights } from '../weights.ts';
import {
  openReference,
  type ReferenceFeedForward,
  type ReferenceSession,
} from './dense-reference.ts';
import { matrixVector, quickGelu, transposed } from './kernels.ts';

/** One expert's matrices, each row one dot product. */
interface Expert {
  readonly up: Float32Array; // [f, d]
  readonly down: Float32Array; // [d, f]
}

/** An expert that a token is sent to, and what its output is multiplied by. */
export interface Gate {
  readonly expert: number;
  readonly gate: number;
}

/** Opens the plain forward of a mixture's weights; `onRouted` hears of every token in every layer. */
export function openMoeReference(
  weights: Weights,
  onRouted?: (layer: number, gates: readonly Gate[]) => void,
): ReferenceSession {
  return openReference(weights, (layer) => mixtureOf(weights, layer, onRouted));
}

/**
 * The k experts of the largest logits, the lower index first of equals. With k = 1 of several the gate is the
 * expert's probability among all; else the chosen share 1 between them.
 */
export function chosenExperts(logits: ArrayLike<number>, k: number): Gate[] {
  const all = Array.from(logits, (logit, expert) => ({ logit, expert }));
  const largest = Math.max(...all.map(({ logit }) => logit));
  const chosen = all.toSorted((a, b) => b.logit - a.logit || a.expert - b.expert).slice(0, k);
  const shared = k === 1 ? all : chosen;
  const total = shared.reduce((sum, { logit }) => sum + Math.exp(logit - largest), 0);
  return chosen.map(({ logit, expert }) => ({ expert, gate: Math.exp(logit - largest) / total }));
}

function mixtureOf(
  { config, parameters }: Weights,
  layer: number,
  onRouted: ((layer: number, gates: readonly Gate[]) => void) | undefined,
): ReferenceFeedForward {
  const { dModel, dFeedForward: width, experts, expertsPerToken } = config as ModelConfig<'moe'>;
  const tensor = (name: string) =>
    parameters.get(`layers.${layer}.mlp.${name}`)?.data as Float32Array;
  const router = transposed(tensor('router'), dModel, experts);
  const up = transposed(tensor('up'), dModel, experts * width); // [E·f, d]
  const stack = Array.from({ length: experts }, (_, e): Expert => {
    const rows = tensor('down').subarray(e * width * dModel, (e + 1) * width * dModel);
    return {
      up: up.subarray(e * width * dModel, (e + 1) * width * dModel),
      down: transposed(rows, width, dModel),
    };
  });
  const logits = new Float32Array(experts);
  const hidden = new Float32Array(width);
  const output = new Float32Array(dModel);
  return (branch, normed) => {
    matrixVector(logits, router, normed);
    const gates = chosenExperts(logits, expertsPerToken);
    onRouted?.(layer, gates);
    branch.fill(0);
    for (const { expert, gate } of gates) {
      const { up: rows, down } = stack[expert] as Expert;
      matrixVector(hidden, rows, normed);
      quickGelu(hidden);
      matrixVector(output, down, hidden);
      for (let i = 0; i < dModel; i++)
        branch[i] = (branch[i] as number) + gate * (output[i] as number);
    }
  };
}
