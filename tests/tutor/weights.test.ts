import { describe, expect, it } from 'vitest';
import type { ModelConfig } from '#src/tutor/config.ts';
import { randomWeights } from '#src/tutor/random-weights.ts';
import {
  readWeights,
  WeightsError,
  type WeightsProblem,
  writeWeights,
} from '#src/tutor/weights.ts';

const config: ModelConfig = {
  architecture: 'dense',
  vocabulary: 11,
  dModel: 32,
  layers: 1,
  heads: 2,
  dFeedForward: 24,
  context: 8,
};
const weights = randomWeights(config, 7);
const file = writeWeights(config, weights.parameters, { seed: '7', note: 'ñ' });

function problemOf(bytes: Uint8Array, expected?: string): WeightsProblem {
  try {
    readWeights(bytes, 'models/x.safetensors', expected);
  } catch (error) {
    if (error instanceof WeightsError) return error.problem;
    throw error;
  }
  throw new Error('nothing was refused');
}

describe('a weights file', () => {
  it('gives back its config, its values rounded to halves and its hash', () => {
    const read = readWeights(file, 'x');
    expect(read.config).toEqual(config);
    expect([...read.parameters.keys()]).toEqual([...weights.parameters.keys()]);
    for (const [name, { data }] of weights.parameters)
      expect(read.parameters.get(name)?.data).toEqual(data);
    expect(readWeights(file, 'x', read.sha256).sha256).toBe(read.sha256);
  });

  it('reads the same from a Node Buffer that is a part of a larger one', () => {
    const pool = Buffer.alloc(file.length + 3);
    pool.set(file, 3);
    const read = readWeights(pool.subarray(3), 'x');
    expect([...read.parameters]).toEqual([...weights.parameters]);
  });

  it('is the same bytes for the same parameters', () => {
    expect(writeWeights(config, weights.parameters, { seed: '7', note: 'ñ' })).toEqual(file);
  });

  it('keeps tensors aligned to eight bytes', () => {
    const header = Number(new DataView(file.buffer).getBigUint64(0, true));
    expect(header % 8).toBe(0);
    expect(JSON.parse(new TextDecoder().decode(file.subarray(8, 8 + header))).embedding).toEqual({
      dtype: 'F16',
      shape: [11, 32],
      data_offsets: [0, 704],
    });
  });

  it('cut short is refused with both sizes', () => {
    expect(problemOf(file.subarray(0, file.length - 1))).toEqual({
      kind: 'truncated',
      expectedBytes: file.length,
      bytes: file.length - 1,
    });
    expect(problemOf(file.subarray(0, 100)).kind).toBe('truncated');
  });

  it('altered by one bit is refused when the manifest names its hash', () => {
    const altered = file.slice();
    altered[altered.length - 5] = (altered.at(-5) ?? 0) ^ 1;
    expect(problemOf(altered, weights.sha256).kind).toBe('altered');
  });

  it('without one tensor is refused by that tensor’s name', () => {
    const fewer = new Map(weights.parameters);
    fewer.delete('layers.0.mlp.up');
    expect(problemOf(writeWeights(config, fewer))).toEqual({
      kind: 'missing-tensor',
      tensor: 'layers.0.mlp.up',
    });
  });

  it('whose tensor has another shape is refused', () => {
    const other = new Map(weights.parameters);
    other.set('norm', { shape: [8], data: new Float32Array(8) });
    expect(problemOf(writeWeights(config, other))).toMatchObject({
      kind: 'wrong-tensor',
      tensor: 'norm',
    });
  });

  it('that is a web page says what it begins with', () => {
    const page = new TextEncoder().encode('<!doctype html><html lang="en"></html>');
    expect(problemOf(page)).toEqual({
      kind: 'foreign',
      came: '38 bytes beginning "<!doctype html><html lan"',
    });
    expect(problemOf(new Uint8Array(3)).kind).toBe('foreign');
  });

  it('whose config is not ours is refused as foreign', () => {
    const text = new TextDecoder('latin1').decode(file).replace('\\"dense\\"', '\\"other\\"');
    expect(problemOf(Uint8Array.from(text, (c) => c.charCodeAt(0))).kind).toBe('foreign');
  });
});
