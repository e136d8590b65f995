// A training's state as bytes: 8 bytes of header length, a JSON header, then P, M and V as float32.
import type { Checkpoint } from './training.ts';

interface Header {
  readonly key: string;
  readonly step: number;
  readonly size: number;
  readonly losses: readonly number[];
}

/** Writes a checkpoint; `key` names what it belongs to (model, seed, recipe, corpus). */
export function checkpointBytes(key: string, checkpoint: Checkpoint): Uint8Array {
  const { step, parameters, firstMoment, secondMoment, losses } = checkpoint;
  const size = parameters.length;
  const header: Header = { key, step, size, losses };
  const text = new TextEncoder().encode(JSON.stringify(header));
  const start = 8 + Math.ceil(text.length / 4) * 4;
  const bytes = new Uint8Array(start + 12 * size).fill(0x20, 8, start);
  new DataView(bytes.buffer).setUint32(0, start - 8, true);
  bytes.set(text, 8);
  const vectors = new Float32Array(bytes.buffer, start);
  vectors.set(parameters);
  vectors.set(firstMoment, size);
  vectors.set(secondMoment, 2 * size);
  return bytes;
}

/** Reads a checkpoint back; undefined where it belongs to another training or was cut short. */
export function readCheckpoint(key: string, file: Uint8Array): Checkpoint | undefined {
  const bytes = new Uint8Array(file);
  const start = 8 + new DataView(bytes.buffer).getUint32(0, true);
  if (bytes.length < start) return undefined;
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(8, start))) as Header;
  const { step, size, losses } = header;
  if (header.key !== key || bytes.length !== start + 12 * size) return undefined;
  const vector = (index: number) => new Float32Array(bytes.buffer, start + 4 * index * size, size);
  return {
    step,
    losses,
    parameters: vector(0),
    firstMoment: vector(1),
    secondMoment: vector(2),
  };
}
