// Configurations of models that keep a state, alone and beside attention.
import { describe, expect, it } from 'vitest';
import { llama, shapeOf } from './small-config.ts';

describe('states', () => {
  const inner = { hidden_size: 64, num_hidden_layers: 4, vocab_size: 100, torch_dtype: 'float32' };

  it('of Mamba are read in both forms', () => {
    const library = shapeOf({
      ...inner,
      model_type: 'mamba',
      state_size: 16,
      time_step_rank: 'auto',
    });
    const authors = shapeOf({ d_model: 64, n_layer: 4, vocab_size: 99, ssm_cfg: {} });
    const mixer = { kind: 'mamba-1', inner: 128, stateDim: 16, convWidth: 4, timeRank: 4 };
    expect(library.layers).toEqual([
      { count: 4, mixers: [mixer], feedForward: { kind: 'none' }, norms: 1 },
    ]);
    expect(authors.layers).toEqual(library.layers);
    expect(authors.vocabulary).toBe(104);
  });

  it('of Mamba-2 have heads', () => {
    const shape = shapeOf({ ...inner, model_type: 'mamba2', head_dim: 32, state_size: 64 });
    expect(shape.layers[0]?.mixers[0]).toMatchObject({ heads: 4, stateDim: 64, groups: 1 });
  });

  it('of Jamba are seven of eight layers', () => {
    const jamba = {
      ...llama,
      model_type: 'jamba',
      num_hidden_layers: 8,
      ...{ attn_layer_period: 8, attn_layer_offset: 4 },
      ...{ expert_layer_period: 2, expert_layer_offset: 1, num_experts: 4, num_experts_per_tok: 2 },
      ...{ mamba_d_state: 16, mamba_dt_rank: 8 },
    };
    expect(
      shapeOf(jamba).layers.map(({ count, mixers, feedForward }) => [
        count,
        mixers[0]?.kind,
        feedForward.kind,
      ]),
    ).toEqual([
      [3, 'mamba-1', 'dense'],
      [4, 'mamba-1', 'experts'],
      [1, 'attention', 'dense'],
    ]);
  });

  const mamba2 = { mamba_n_heads: 8, mamba_d_head: 32, mamba_d_state: 64 };

  it('of Bamba and of Nemotron-H stand where the list or the pattern says', () => {
    const bamba = { ...llama, ...mamba2, model_type: 'bamba', attn_layer_indices: [2, 5] };
    expect(shapeOf(bamba).layers.map(({ count, mixers }) => [count, mixers[0]?.kind])).toEqual([
      [4, 'mamba-2'],
      [2, 'attention'],
    ]);
    const nemotron = {
      ...llama,
      model_type: 'nemotron_h',
      hybrid_override_pattern: 'M-M*M-',
      ...{
        mamba_num_heads: 4,
        mamba_head_dim: 32,
        n_groups: 2,
        ssm_state_size: 64,
        conv_kernel: 4,
      },
    };
    expect(shapeOf(nemotron).layers.map(({ count, mixers }) => [count, mixers[0]?.kind])).toEqual([
      [3, 'mamba-2'],
      [2, undefined],
      [1, 'attention'],
    ]);
  });

  it('of Falcon-H1 run beside attention', () => {
    const falcon = { ...llama, ...mamba2, model_type: 'falcon_h1', mamba_d_ssm: 256 };
    const kinds = shapeOf(falcon).layers[0]?.mixers.map(({ kind }) => kind);
    expect(kinds).toEqual(['attention', 'mamba-2']);
  });
});
