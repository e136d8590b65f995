// Published models and machines: what our arithmetic makes of their public configurations and data sheets is what is
// published of them, and every figure has a source.
import { describe, expect, it, test } from 'vitest';
import machinesJson from '#content/data/machines.json' with { type: 'json' };
import { publishedMachines, publishedModel, publishedModels } from '#islands/kit/published.ts';
import { ridgeFlopPerByte } from '#src/core/roofline.ts';
import { cacheBytesPerToken, stateBytes } from '#src/core/workload/cache.ts';
import { activeParameters, totalParameters } from '#src/core/workload/model-parameters.ts';
import { arithmeticRate } from '#src/core/workload/pass-seconds.ts';

const shapeOf = (id: string) => publishedModel(id).shape;

test('there are at least fourteen models and ten machines, no id twice', () => {
  expect(publishedModels.length).toBeGreaterThanOrEqual(14);
  expect(publishedMachines.length).toBeGreaterThanOrEqual(10);
  for (const list of [publishedModels, publishedMachines])
    expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
});

test('models stand smallest first', () => {
  const sizes = publishedModels.map(({ shape }) => totalParameters(shape));
  expect(sizes).toEqual([...sizes].sort((a, b) => a - b));
});

// Counted in the published weights files, to the digit.
test.each([
  ['tutor', 485_760],
  ['gpt2', 124_439_808],
  ['qwen2.5-0.5b', 494_032_768],
  ['gemma-3-1b', 999_885_952],
  ['gemma-2-2b', 2_614_341_888],
  ['mamba-2.8b', 2_768_345_600],
  ['phi-3-mini', 3_821_079_552],
  ['llama-2-7b', 6_738_415_616],
  ['mistral-7b', 7_241_732_096],
  ['qwen2.5-7b', 7_615_616_512],
  ['llama-3-8b', 8_030_261_248],
  ['qwen1.5-moe', 14_315_784_192],
  ['mixtral-8x7b', 46_702_792_704],
  ['jamba', 51_570_323_328],
  ['llama-3-70b', 70_553_706_496],
  ['deepseek-v2', 235_741_434_880],
])('%s has %d parameters', (id, parameters) => {
  expect(totalParameters(shapeOf(id))).toBe(parameters);
});

describe('what is published comes out, to its digits', () => {
  const cases = publishedModels.flatMap(({ id, published, shape }) => {
    const { parameters, cacheBytesPerToken: cache } = published;
    return [
      ...(parameters
        ? [{ id, what: 'parameters', ...parameters, ours: totalParameters(shape) }]
        : []),
      ...(cache ? [{ id, what: 'cache', ...cache, ours: cacheBytesPerToken(shape) }] : []),
    ];
  });

  it.each(cases)('$id: $what', ({ value, digits, ours }) => {
    expect(ours.toPrecision(digits)).toBe(value.toPrecision(digits));
  });
});

describe('active parameters', () => {
  it.each([
    ['mixtral-8x7b', 12.9],
    ['jamba', 12.1],
    ['qwen1.5-moe', 2.7],
    ['qwen3-30b-a3b', 3.4],
    ['deepseek-v2', 21.4],
    ['deepseek-v2-lite', 2.7],
  ])('%s: %f billion, both ends of the model counted', (id, billions) => {
    expect(activeParameters(shapeOf(id)) / 1e9).toBeCloseTo(billions, 1);
  });

  it('are those published within a rounding of two digits, with or without the table that is only looked up', () => {
    const entries = publishedModels.filter(({ published }) => published.active !== undefined);
    expect(entries.length).toBeGreaterThanOrEqual(6);
    for (const { id, shape, published } of entries) {
      const value = published.active?.value ?? 0;
      const whole = activeParameters(shape);
      const without = whole - shape.vocabulary * shape.dModel;
      const errors = [whole, without].map((count) => Math.abs(count / value - 1));
      expect([id, Math.min(...errors) < 0.03]).toEqual([id, true]);
    }
  });

  it('of DeepSeek-V3 are its own 36.6 billion where the embedding is left out', () => {
    const shape = shapeOf('deepseek-v3');
    const counted = activeParameters(shape) - shape.vocabulary * shape.dModel;
    expect(counted / 1e9).toBeCloseTo(36.6, 1);
  });
});

// Two vectors a layer and key-value head, or a latent and a rotary key, times two bytes (four for the tutor and GPT-2).
test.each([
  ['tutor', 1_536],
  ['gpt2', 73_728],
  ['qwen2.5-0.5b', 12_288],
  ['gemma-2-2b', 106_496],
  ['phi-3-mini', 393_216],
  ['llama-2-7b', 524_288],
  ['mistral-7b', 131_072],
  ['llama-3-8b', 131_072],
  ['llama-3-70b', 327_680],
  ['mixtral-8x7b', 131_072],
  ['jamba', 16_384],
  ['deepseek-v2', 69_120],
  ['deepseek-v3', 70_272],
])('%s caches %d bytes a token', (id, bytes) => {
  expect(cacheBytesPerToken(shapeOf(id))).toBe(bytes);
});

test('Mamba caches nothing a token and keeps a state of 25 MB', () => {
  expect(cacheBytesPerToken(shapeOf('mamba-2.8b'))).toBe(0);
  expect(stateBytes(shapeOf('mamba-2.8b'))).toBe(64 * 5120 * (16 + 3) * 4);
});

// FLOP a byte, from the data sheets' dense 16-bit rates (32-bit where there is no other).
test.each([
  ['a100', 153],
  ['h100', 295],
  ['rtx-4090', 164],
  ['tpu-v5e', 241],
  ['l4', 403],
  ['t4', 203],
  ['apple-m2', 35],
  ['laptop', 5.3],
  ['raspberry-pi-5', 18],
])('the ridge of %s lies at %f FLOP a byte', (id, ridge) => {
  const machine = publishedMachines.find((entry) => entry.id === id)?.machine;
  if (machine === undefined) throw new Error(id);
  const found = ridgeFlopPerByte({
    peakFlopPerSecond: arithmeticRate(machine, 'float16'),
    bandwidthBytePerSecond: machine.bandwidthBytePerSecond,
  });
  expect([found]).toBeAllclose([ridge], {
    rtol: 0.02,
    because: 'the ridge is given in two digits',
  });
});

test('every figure of a machine has a source with a day', () => {
  for (const { id, flopPerSecond, sources } of machinesJson) {
    const named = sources.flatMap(({ figures }) => figures).sort();
    const rates = Object.keys(flopPerSecond);
    expect([id, named]).toEqual([
      id,
      [...rates, 'bandwidthBytePerSecond', 'memoryBytes', 'dispatchSeconds'].sort(),
    ]);
  }
});
