// Weights on disk: one safetensors file of halves, its config in the header's metadata.
// Format: 8 bytes little-endian header length, a JSON header, then the tensors end to end
// (https://github.com/huggingface/safetensors#format).
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { architectureOf } from './architectures/architecture.ts';
import { type ModelConfig, parseConfig } from './config.ts';
import { fromFloat16, toFloat16 } from './float16.ts';

/** One parameter in single precision, row-major. */
export interface Parameter {
  readonly shape: readonly number[];
  readonly data: Float32Array<ArrayBuffer>;
}

/** A model: its shape and every parameter its architecture names. */
export interface Weights {
  readonly config: ModelConfig;
  readonly parameters: ReadonlyMap<string, Parameter>;
  /** SHA-256 of the file they came from, or of the file they would make; lower-case hex. */
  readonly sha256: string;
}

/** What is wrong with a weights file, as an id with values: pages word it, `message` is for logs. */
export type WeightsProblem =
  | { readonly kind: 'foreign'; readonly came: string }
  | { readonly kind: 'truncated'; readonly expectedBytes: number; readonly bytes: number }
  | { readonly kind: 'altered'; readonly expected: string; readonly came: string }
  | { readonly kind: 'missing-tensor'; readonly tensor: string }
  | { readonly kind: 'wrong-tensor'; readonly tensor: string; readonly came: string };

/** Thrown by `readWeights`; `problem` says what came in place of the expected file. */
export class WeightsError extends Error {
  override readonly name = 'WeightsError';
  readonly file: string;
  readonly problem: WeightsProblem;

  constructor(file: string, problem: WeightsProblem) {
    super(`${file}: ${sentence(problem)}`);
    this.file = file;
    this.problem = problem;
  }
}

interface HeaderEntry {
  readonly dtype: string;
  readonly shape: readonly number[];
  readonly data_offsets: readonly [number, number];
}

/**
 * Writes a safetensors file of halves; the same parameters always give the same bytes.
 * `metadata` (strings only) joins the config in the header.
 */
export function writeWeights(
  config: ModelConfig,
  parameters: ReadonlyMap<string, Parameter>,
  metadata: Readonly<Record<string, string>> = {},
): Uint8Array<ArrayBuffer> {
  const header: Record<string, unknown> = {
    __metadata__: { format: 'which-bottleneck/1', ...metadata, config: JSON.stringify(config) },
  };
  let end = 0;
  for (const [name, { shape, data }] of parameters) {
    header[name] = { dtype: 'F16', shape, data_offsets: [end, end + 2 * data.length] };
    end += 2 * data.length;
  }
  // The header is padded with spaces to 8 bytes so that the tensors are aligned.
  const text = new TextEncoder().encode(JSON.stringify(header));
  const start = 8 + Math.ceil(text.length / 8) * 8;
  const file = new Uint8Array(start + end).fill(0x20, 8, start);
  new DataView(file.buffer).setBigUint64(0, BigInt(start - 8), true);
  file.set(text, 8);
  let offset = start;
  for (const { data } of parameters.values()) {
    file.set(new Uint8Array(toFloat16(data).buffer), offset);
    offset += 2 * data.length;
  }
  return file;
}

/**
 * Reads a weights file into single precision. `expected` is the manifest's SHA-256.
 * Throws `WeightsError` when the file is foreign, cut short, altered, or lacks a tensor.
 */
export function readWeights(bytes: Uint8Array, file: string, expected?: string): Weights {
  const { config, entries, start } = readHeader(bytes, file);
  const needed = start + Math.max(0, ...[...entries.values()].map((e) => e.data_offsets[1]));
  if (bytes.length < needed)
    throw new WeightsError(file, {
      kind: 'truncated',
      expectedBytes: needed,
      bytes: bytes.length,
    });
  const hash = bytesToHex(sha256(bytes));
  if (expected !== undefined && hash !== expected)
    throw new WeightsError(file, { kind: 'altered', expected, came: hash });
  const parameters = new Map<string, Parameter>();
  for (const { name, shape } of architectureOf(config).parameters(config)) {
    const entry = entries.get(name);
    if (!entry) throw new WeightsError(file, { kind: 'missing-tensor', tensor: name });
    const length = shape.reduce((product, size) => product * size, 1);
    const [from, to] = entry.data_offsets;
    if (entry.dtype !== 'F16' || `${entry.shape}` !== `${shape}` || to - from !== 2 * length)
      throw new WeightsError(file, {
        kind: 'wrong-tensor',
        tensor: name,
        came: `${entry.dtype} [${entry.shape}], ${to - from} bytes, for F16 [${shape}]`,
      });
    // A copy, so that the halves are aligned; `slice` of a Node Buffer would not be one.
    const halves = new Uint16Array(new Uint8Array(bytes.subarray(start + from, start + to)).buffer);
    parameters.set(name, { shape, data: fromFloat16(halves) });
  }
  return { config, parameters, sha256: hash };
}

/** The weights as they ship: rounded to halves and read back. */
export function asShipped(
  config: ModelConfig,
  parameters: ReadonlyMap<string, Parameter>,
): Weights {
  return readWeights(writeWeights(config, parameters), 'weights in memory');
}

function readHeader(bytes: Uint8Array, file: string) {
  const foreign = () => new WeightsError(file, { kind: 'foreign', came: beginning(bytes) });
  if (bytes.length < 8) throw foreign();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const headerBytes = Number(view.getBigUint64(0, true));
  if (headerBytes < 2 || headerBytes > 2 ** 20) throw foreign();
  const start = 8 + headerBytes;
  if (bytes[8] !== 0x7b /* { */) throw foreign();
  if (bytes.length < start)
    throw new WeightsError(file, {
      kind: 'truncated',
      expectedBytes: start,
      bytes: bytes.length,
    });
  try {
    const header = JSON.parse(new TextDecoder().decode(bytes.subarray(8, start)));
    const { __metadata__: metadata, ...tensors } = header;
    const config = parseConfig(JSON.parse(metadata.config));
    return { config, entries: new Map(Object.entries(tensors).map(checkedEntry)), start };
  } catch (cause) {
    throw Object.assign(foreign(), { cause });
  }
}

function checkedEntry([name, value]: [string, unknown]): [string, HeaderEntry] {
  const { dtype, shape, data_offsets } = value as HeaderEntry;
  const whole = [...shape, ...data_offsets].every((n) => Number.isSafeInteger(n) && n >= 0);
  if (typeof dtype !== 'string' || !whole || data_offsets.length !== 2)
    throw new RangeError(`${name}: not a tensor entry`);
  return [name, { dtype, shape, data_offsets }];
}

/** The first characters of a file, printable, so that an HTML error page is recognised as one. */
function beginning(bytes: Uint8Array): string {
  const text = new TextDecoder('latin1').decode(bytes.subarray(0, 24));
  return `${bytes.length} bytes beginning "${text.replace(/[^ -~]/g, '·')}"`;
}

function sentence(problem: WeightsProblem): string {
  switch (problem.kind) {
    case 'foreign':
      return `not a weights file of this book (${problem.came}); serve public/models as it is`;
    case 'truncated':
      return `cut short: ${problem.bytes} of ${problem.expectedBytes} bytes came; load it again`;
    case 'altered':
      return `SHA-256 ${problem.came}, expected ${problem.expected}; take the file of the manifest`;
    case 'missing-tensor':
      return `tensor ${problem.tensor} is missing; train the model again`;
    case 'wrong-tensor':
      return `tensor ${problem.tensor} came as ${problem.came}; train the model again`;
    default:
      return problem satisfies never;
  }
}
