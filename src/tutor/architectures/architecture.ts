// What an architecture is: its parameters, their first values, and its forward pass on a graph.
import type { Graph } from '#src/graph/graph.ts';
import type { Tensor } from '#src/graph/tensor.ts';
import type { ModelConfig } from '../config.ts';
import type { Random } from '../random.ts';
import { dense } from './dense.ts';

/** A named parameter, in the order of the weights file. */
export interface ParameterShape {
  readonly name: string;
  readonly shape: readonly number[];
}

/** One file of this folder. */
export interface Architecture {
  parameters(config: ModelConfig): readonly ParameterShape[];
  /** First values of one parameter. */
  initial(
    config: ModelConfig,
    parameter: ParameterShape,
    random: Random,
  ): Float32Array<ArrayBuffer>;
  /** tokens int64 [B, T] to hidden states [B·T, d], causal, differentiable. */
  hidden(
    g: Graph,
    config: ModelConfig,
    parameters: Readonly<Record<string, Tensor>>,
    tokens: Tensor,
  ): Tensor;
}

const architectures = { dense } as const satisfies Record<
  ModelConfig['architecture'],
  Architecture
>;

/** The architecture a config names. */
export function architectureOf({ architecture }: ModelConfig): Architecture {
  return architectures[architecture];
}

/** How many numbers a model of this shape has. */
export function parameterCount(config: ModelConfig): number {
  return architectureOf(config)
    .parameters(config)
    .reduce((total, { shape }) => total + shape.reduce((product, size) => product * size, 1), 0);
}
