// What an architecture is: its parameters, their first values, and its forward pass on a graph.
import type { Graph } from '#src/graph/graph.ts';
import type { Tensor } from '#src/graph/tensor.ts';
import type { ArchitectureName, ModelConfig } from '../config.ts';
import type { Random } from '../random.ts';
import { dense } from './dense.ts';
import { hybrid } from './hybrid.ts';
import { linearAttention } from './linear-attention.ts';
import { mamba2 } from './mamba2.ts';
import { mla } from './mla.ts';
import { moe } from './moe.ts';
import { sharedCache } from './shared-cache.ts';

/** A named parameter, in the order of the weights file. */
export interface ParameterShape {
  readonly name: string;
  readonly shape: readonly number[];
}

/** A forward pass that adds a term of its own to the training loss, or has something to report. */
export interface HiddenWithLoss {
  /** [B·T, d]. */
  readonly hidden: Tensor;
  /** What is added to the cross-entropy, its coefficient included; a scalar. */
  readonly auxiliaryLoss?: Tensor;
  /** Further outputs of a training step, by name. */
  readonly metrics?: Readonly<Record<string, Tensor>>;
}

/** What training tells an architecture beside its config. */
export interface ForwardOptions {
  /** Coefficient of a mixture's load-balancing loss; 0 leaves it out. */
  readonly balance?: number;
}

/** One file of this folder. */
export interface Architecture<Config extends ModelConfig = ModelConfig> {
  parameters(config: Config): readonly ParameterShape[];
  /** First values of one parameter. */
  initial(config: Config, parameter: ParameterShape, random: Random): Float32Array<ArrayBuffer>;
  /** tokens int64 [B, T] to hidden states [B·T, d], causal, differentiable. */
  hidden(
    g: Graph,
    config: Config,
    parameters: Readonly<Record<string, Tensor>>,
    tokens: Tensor,
    options?: ForwardOptions,
  ): Tensor | HiddenWithLoss;
}

const architectures = {
  dense,
  moe,
  mla,
  mamba2,
  'linear-attention': linearAttention,
  hybrid,
  'shared-cache': sharedCache,
} as const satisfies {
  readonly [Name in ArchitectureName]: Architecture<ModelConfig<Name>>;
};

/** The architecture a config names. */
export function architectureOf({ architecture }: ModelConfig): Architecture {
  return architectures[architecture];
}

/** The hidden states alone, of either form a forward pass may return. */
export function hiddenStates(passed: Tensor | HiddenWithLoss): Tensor {
  return 'hidden' in passed ? passed.hidden : passed;
}

/** How many numbers a model of this shape has. */
export function parameterCount(config: ModelConfig): number {
  return architectureOf(config)
    .parameters(config)
    .reduce((total, { shape }) => total + shape.reduce((product, size) => product * size, 1), 0);
}
