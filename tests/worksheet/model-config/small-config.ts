// A plain configuration to change, and what the parser reads from one.
import type { ModelShape } from '#src/core/workload/model-shape.ts';
import { modelConfig } from '#src/worksheet/model-config/parse.ts';

/** A small dense model with grouped heads, in the fields of Llama. */
export const llama = {
  model_type: 'llama',
  torch_dtype: 'bfloat16',
  hidden_size: 128,
  intermediate_size: 512,
  num_hidden_layers: 6,
  num_attention_heads: 8,
  num_key_value_heads: 2,
  vocab_size: 1000,
};

/** What a configuration is read as; throws with the problem where it is refused. */
export function shapeOf(config: object): ModelShape {
  const read = modelConfig(config);
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  return read.shape;
}
