// In which format weights and cache are kept, as a configuration says it.
import { describe, expect, it } from 'vitest';
import { modelConfig } from '#src/worksheet/model-config/parse.ts';
import { llama, shapeOf } from './small-config.ts';

describe('formats', () => {
  it.each([
    [{ torch_dtype: 'float32' }, 'float32', 'float32'],
    [{ dtype: 'torch.float16', torch_dtype: undefined }, 'float16', 'float16'],
    [{ quantization_config: { quant_method: 'fp8' } }, 'float8', 'bfloat16'],
    [{ quantization_config: { quant_method: 'gptq', bits: 4 } }, 'int4', 'bfloat16'],
    [{ quantization_config: { load_in_8bit: true } }, 'int8', 'bfloat16'],
  ] as const)('%j', (fields, weightFormat, cacheFormat) => {
    const config = Object.fromEntries(
      Object.entries({ ...llama, ...fields }).filter(([, value]) => value !== undefined),
    );
    expect(shapeOf(config)).toMatchObject({ weightFormat, cacheFormat });
  });

  it('are taken to be 16 bits where nothing says, and the reader is told', () => {
    const { torch_dtype: _, ...silent } = llama;
    expect(modelConfig(silent)).toMatchObject({
      ok: true,
      notes: ['format-assumed'],
      shape: { weightFormat: 'bfloat16' },
    });
  });
});
