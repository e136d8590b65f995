// The number formats of weights and cache, as a configuration names them.
import type { NumberFormat } from '#src/core/bytes.ts';
import type { Fields } from './fields.ts';

/** The formats, and whether nothing said so. */
export interface Formats {
  readonly weightFormat: NumberFormat;
  readonly cacheFormat: NumberFormat;
  readonly assumed: boolean;
}

const named: Readonly<Record<string, NumberFormat>> = {
  float64: 'float64',
  float32: 'float32',
  float16: 'float16',
  bfloat16: 'bfloat16',
  half: 'float16',
};

/** What `torch_dtype` (or `dtype`) and `quantization_config` say; 16 bits where they say nothing. */
export function formatsOf(config: Fields): Formats {
  const field = config.has('torch_dtype') ? 'torch_dtype' : 'dtype';
  const type = config.text(field)?.replace(/^torch\./, '') ?? null;
  const plain = type === null ? 'bfloat16' : named[type];
  if (plain === undefined) return config.unknown(field, type ?? '');
  const narrow = quantizedFormat(config.object('quantization_config'));
  return {
    weightFormat: narrow ?? plain,
    cacheFormat: plain,
    assumed: type === null,
  };
}

function quantizedFormat(quantization: Fields | null): NumberFormat | null {
  if (quantization === null) return null;
  const method = quantization.text('quant_method') ?? '';
  if (method === 'fp8') return 'float8';
  if (quantization.flag('load_in_8bit', false)) return 'int8';
  if (quantization.flag('load_in_4bit', false) || method === 'mxfp4') return 'int4';
  const bits = quantization.countOrNull('bits') ?? quantization.countOrNull('w_bit');
  if (bits === 8) return 'int8';
  if (bits === 4) return 'int4';
  return quantization.unknown('quant_method', method);
}
