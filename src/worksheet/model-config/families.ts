// Every model type that is understood, by the name that configurations give it.

import { deepseek } from './families/deepseek.ts';
import { mixtralBlocks, qwenBlocks } from './families/experts.ts';
import { gpt2 } from './families/gpt2.ts';
import { bamba, falconH1, jamba, nemotronH } from './families/hybrids.ts';
import { llamaLike } from './families/llama.ts';
import { mamba, mamba2 } from './families/mamba.ts';
import type { Family } from './family.ts';
import type { Fields } from './fields.ts';

const always = () => () => true;
/** Even layers slide, odd ones see everything. */
const alternating = () => (layer: number) => layer % 2 === 0;
/** All but every n-th layer slide. */
const patterned = (config: Fields) => {
  const period = config.count('sliding_window_pattern', 6);
  return (layer: number) => (layer + 1) % period !== 0;
};
/** Qwen's windows are off unless switched on, and then begin at a layer. */
const switched = (config: Fields) => {
  const first = config.flag('use_sliding_window', false)
    ? config.count('max_window_layers', 0, { low: 0 })
    : Infinity;
  return (layer: number) => layer >= first;
};
const qkv = () => 'qkv' as const;
const mixtral = llamaLike({ slides: always, blocks: mixtralBlocks });

/** The families by `model_type`. */
export const families: Readonly<Record<string, Family>> = {
  llama: llamaLike(),
  granite: llamaLike({ tiedByDefault: true }),
  mistral: llamaLike({ slides: always }),
  mixtral,
  phi3: llamaLike({ slides: always }),
  qwen2: llamaLike({ bias: qkv, slides: switched }),
  qwen2_moe: llamaLike({ bias: qkv, slides: switched, blocks: qwenBlocks }),
  qwen3: llamaLike({ headNorm: true, slides: switched }),
  qwen3_moe: llamaLike({ headNorm: true, slides: switched, blocks: qwenBlocks }),
  gemma: llamaLike({ tiedByDefault: true }),
  gemma2: llamaLike({ tiedByDefault: true, norms: 4, slides: alternating }),
  gemma3_text: llamaLike({ tiedByDefault: true, norms: 4, headNorm: true, slides: patterned }),
  gpt2,
  gpt_bigcode: gpt2,
  deepseek_v2: deepseek,
  deepseek_v3: deepseek,
  mamba,
  mamba2,
  jamba,
  bamba,
  falcon_h1: falconH1,
  nemotron_h: nemotronH,
};
