// The parser of public configurations: every family's fields, and every way of refusing a text.
import { describe, expect, it, test } from 'vitest';
import type { ModelShape } from '#src/core/workload/model-shape.ts';
import { configLimits, modelConfig, parseModelConfig } from '#src/worksheet/model-config/parse.ts';
import type { ConfigProblem } from '#src/worksheet/model-config/problem.ts';
import { llama, shapeOf } from './small-config.ts';

function problemOf(config: unknown): ConfigProblem {
  const read = modelConfig(config);
  if (read.ok) throw new Error('understood');
  return read.problem;
}

const windows = (shape: ModelShape) =>
  shape.layers.map(({ count, mixers }) => [
    count,
    mixers[0]?.kind === 'attention' ? (mixers[0].window ?? null) : 'none',
  ]);

describe('attention', () => {
  it('is grouped where there are fewer key-value heads, multi-head where nothing is said', () => {
    expect(shapeOf(llama).layers[0]?.mixers[0]).toEqual({
      kind: 'attention',
      heads: 8,
      kvHeads: 2,
      headDim: 16,
    });
    const { num_key_value_heads: _, ...multiHead } = llama;
    expect(shapeOf(multiHead).layers[0]?.mixers[0]).toMatchObject({ kvHeads: 8 });
  });

  it('is multi-query with one', () => {
    const gemma = { ...llama, model_type: 'gemma', num_key_value_heads: 1, head_dim: 32 };
    expect(shapeOf(gemma).layers[0]?.mixers[0]).toMatchObject({ kvHeads: 1, headDim: 32 });
    const bigcode = {
      model_type: 'gpt_bigcode',
      torch_dtype: 'float16',
      ...{ n_embd: 64, n_head: 4, n_layer: 2, n_positions: 32, vocab_size: 100 },
      multi_query: true,
    };
    expect(shapeOf(bigcode).layers[0]?.mixers[0]).toMatchObject({ heads: 4, kvHeads: 1 });
  });

  it('slides everywhere in Mistral, nowhere where the window is null', () => {
    const mistral = { ...llama, model_type: 'mistral', sliding_window: 256 };
    expect(windows(shapeOf(mistral))).toEqual([[6, 256]]);
    expect(windows(shapeOf({ ...mistral, sliding_window: null }))).toEqual([[6, null]]);
  });

  it('slides in every other layer of Gemma 2, in five of six of Gemma 3', () => {
    const gemma = { ...llama, model_type: 'gemma2', sliding_window: 64 };
    expect(windows(shapeOf(gemma))).toEqual([
      [3, 64],
      [3, null],
    ]);
    const third = { ...gemma, model_type: 'gemma3_text', sliding_window_pattern: 6 };
    expect(windows(shapeOf(third))).toEqual([
      [5, 64],
      [1, null],
    ]);
  });

  it('slides where the list of layers says so', () => {
    const types = ['sliding_attention', 'full_attention'];
    const listed = {
      ...llama,
      model_type: 'gemma3_text',
      sliding_window: 64,
      layer_types: [...types, ...types, ...types],
    };
    expect(windows(shapeOf(listed))).toEqual([
      [3, 64],
      [3, null],
    ]);
  });

  it('of Qwen slides only where it is switched on', () => {
    const qwen = { ...llama, model_type: 'qwen2', sliding_window: 64, max_window_layers: 4 };
    expect(windows(shapeOf({ ...qwen, use_sliding_window: false }))).toEqual([[6, null]]);
    expect(windows(shapeOf({ ...qwen, use_sliding_window: true }))).toEqual([
      [4, null],
      [2, 64],
    ]);
  });

  it('of DeepSeek is latent', () => {
    expect(shapeOf(deepseek).layers.map(({ count, mixers }) => [count, mixers])).toEqual([
      [
        2,
        [
          {
            kind: 'latent-attention',
            heads: 8,
            latentDim: 64,
            rotaryDim: 8,
            plainDim: 16,
            valueDim: 16,
            queryRank: null,
          },
        ],
      ],
      [4, expect.anything()],
    ]);
  });
});

const deepseek = {
  ...llama,
  model_type: 'deepseek_v2',
  ...{ q_lora_rank: null, kv_lora_rank: 64, qk_rope_head_dim: 8, qk_nope_head_dim: 16 },
  ...{ v_head_dim: 16, n_routed_experts: 8, n_shared_experts: 2, num_experts_per_tok: 2 },
  ...{ moe_intermediate_size: 32, first_k_dense_replace: 2 },
};

describe('experts', () => {
  it('of DeepSeek begin after the dense layers, beside shared ones', () => {
    expect(shapeOf(deepseek).layers.map(({ feedForward }) => feedForward)).toEqual([
      { kind: 'dense', width: 512, gated: true },
      { kind: 'experts', experts: 8, active: 2, width: 32, gated: true, sharedWidth: 64 },
    ]);
  });

  it('of Mixtral are in every layer', () => {
    const mixtral = {
      ...llama,
      model_type: 'mixtral',
      num_local_experts: 8,
      num_experts_per_tok: 2,
    };
    expect(shapeOf(mixtral).layers).toHaveLength(1);
    expect(shapeOf(mixtral).layers[0]?.feedForward).toMatchObject({ experts: 8, width: 512 });
  });

  it('of Qwen stand where the step and the list say, with a gated shared one', () => {
    const qwen = {
      ...llama,
      model_type: 'qwen2_moe',
      ...{ num_experts: 4, num_experts_per_tok: 2, moe_intermediate_size: 64 },
      ...{ shared_expert_intermediate_size: 128, decoder_sparse_step: 2, mlp_only_layers: [1] },
    };
    expect(shapeOf(qwen).layers.map(({ count, feedForward }) => [count, feedForward.kind])).toEqual(
      [
        [4, 'dense'],
        [2, 'experts'],
      ],
    );
    expect(shapeOf(qwen).layers[1]?.feedForward).toMatchObject({
      sharedWidth: 128,
      sharedGate: true,
    });
  });
});

test('of a model that also sees, the language part is read', () => {
  const seeing = { model_type: 'gemma3', text_config: { ...llama, model_type: 'gemma3_text' } };
  expect(modelConfig(seeing)).toMatchObject({
    ok: true,
    type: 'gemma3_text',
    notes: ['text-part-only'],
  });
});

test('layers that only draft are left out, and the reader is told', () => {
  const drafting = { ...deepseek, model_type: 'deepseek_v3', num_nextn_predict_layers: 1 };
  expect(modelConfig(drafting)).toMatchObject({ ok: true, notes: ['draft-layers-left-out'] });
});

describe('is refused, with its reason:', () => {
  const without = (field: string) =>
    Object.fromEntries(Object.entries(llama).filter(([name]) => name !== field));

  it.each([
    ['a list', [llama], { kind: 'not-an-object' }],
    ['nothing that says what it is', { hidden_size: 4 }, { kind: 'no-type' }],
    ['an unknown type', { model_type: 'perceptron' }, { kind: 'unknown-type', type: 'perceptron' }],
    ['a type named like a method', { model_type: 'toString' }, { kind: 'unknown-type' }],
    ['a missing field', without('hidden_size'), { kind: 'missing', field: 'hidden_size' }],
    [
      'a number in quotes',
      { ...llama, hidden_size: '128' },
      { kind: 'wrong-type', field: 'hidden_size', expected: 'integer' },
    ],
    [
      'half a layer',
      { ...llama, num_hidden_layers: 1.5 },
      { kind: 'wrong-type', field: 'num_hidden_layers' },
    ],
    [
      'a billion layers',
      { ...llama, num_hidden_layers: 1e9 },
      { kind: 'out-of-range', field: 'num_hidden_layers', high: 2000 },
    ],
    ['no heads', { ...llama, num_attention_heads: 0 }, { kind: 'out-of-range' }],
    [
      'a width that heads do not divide',
      { ...llama, num_attention_heads: 6, num_key_value_heads: 2 },
      { kind: 'contradiction', id: 'width-not-split-by-heads' },
    ],
    [
      'heads that cannot share evenly',
      { ...llama, num_key_value_heads: 3 },
      { kind: 'contradiction', id: 'heads-not-shared-evenly' },
    ],
    [
      'more experts met than there are',
      { ...deepseek, num_experts_per_tok: 9 },
      { kind: 'contradiction', id: 'more-chosen-than-experts' },
    ],
    [
      'more dense layers than layers',
      { ...deepseek, first_k_dense_replace: 7 },
      { kind: 'contradiction', id: 'more-dense-than-layers' },
    ],
    [
      'a list of other layers',
      { ...llama, sliding_window: 4, layer_types: ['full_attention'] },
      { kind: 'contradiction', id: 'layer-list-of-another-length' },
    ],
    [
      'a format without a name here',
      { ...llama, torch_dtype: 'complex64' },
      { kind: 'unknown-value', field: 'torch_dtype', value: 'complex64' },
    ],
    [
      'a quantisation without a name here',
      { ...llama, quantization_config: { quant_method: 'magic' } },
      { kind: 'unknown-value', field: 'quantization_config.quant_method' },
    ],
  ])('%s', (_, config, problem) => {
    expect(problemOf(config)).toMatchObject(problem);
  });

  it.each([
    ['no JSON', '{', { kind: 'not-json' }],
    ['too much text', ' '.repeat(configLimits.bytes + 1), { kind: 'too-large' }],
    ['deep nesting', '['.repeat(50), { kind: 'too-deep' }],
    [
      'a key that reaches a prototype',
      '{"model_type":"llama","__proto__":{"hidden_size":1}}',
      { kind: 'forbidden-key', key: '__proto__' },
    ],
  ])('%s', (_, text, problem) => {
    expect(parseModelConfig(text)).toMatchObject({ ok: false, problem });
  });
});

test('the fields that were read make the same shape, and hold nothing else', () => {
  const seeing = {
    model_type: 'gemma3',
    _name_or_path: '/home/somebody/models',
    text_config: { ...llama, model_type: 'gemma3_text', note: 'mine' },
    quantization_config: null,
  };
  for (const config of [llama, deepseek, seeing]) {
    const first = modelConfig(config);
    if (!first.ok) throw new Error(JSON.stringify(first.problem));
    const again = modelConfig(JSON.parse(JSON.stringify(first.read)));
    expect(again).toEqual(first);
    expect(JSON.stringify(first.read)).not.toMatch(/somebody|mine/);
  }
});

test('no wrong type anywhere throws or is believed', () => {
  const values = [null, true, -1, 0.5, 1e300, '', 'x', [], [1, 'x'], {}, { a: 1 }];
  const jamba = { ...deepseek, model_type: 'jamba', attn_layer_period: 2, expert_layer_period: 2 };
  for (const config of [llama, deepseek, jamba])
    for (const field of Object.keys(config))
      for (const value of values) {
        const read = modelConfig({ ...config, [field]: value });
        if (!read.ok) continue;
        const numbers = JSON.stringify(read.shape).match(/-?\d+(\.\d+)?(e[+-]?\d+)?/g) ?? [];
        expect(numbers.every((text) => Number(text) >= 0 && Number(text) <= 1e9)).toBe(true);
      }
});
