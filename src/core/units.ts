// Units as a closed table: every figure of the book carries one, and only units of one dimension convert.

interface UnitEntry {
  /** What is measured; two units convert exactly when their dimensions are the same. */
  readonly dimension: string;
  /** How many of the dimension's base unit one of these is. */
  readonly scale: number;
  /** The symbol printed after the number; empty where the number stands alone. */
  readonly symbol: string;
}

/** Every unit: its dimension, its size in the base unit (the entry of scale 1) and its symbol. */
export const units = {
  second: { dimension: 'time', scale: 1, symbol: 's' },
  millisecond: { dimension: 'time', scale: 1e-3, symbol: 'ms' },
  microsecond: { dimension: 'time', scale: 1e-6, symbol: 'µs' },
  nanosecond: { dimension: 'time', scale: 1e-9, symbol: 'ns' },
  minute: { dimension: 'time', scale: 60, symbol: 'min' },

  bit: { dimension: 'data', scale: 1 / 8, symbol: 'bit' },
  byte: { dimension: 'data', scale: 1, symbol: 'B' },
  kilobyte: { dimension: 'data', scale: 1e3, symbol: 'kB' },
  megabyte: { dimension: 'data', scale: 1e6, symbol: 'MB' },
  gigabyte: { dimension: 'data', scale: 1e9, symbol: 'GB' },
  terabyte: { dimension: 'data', scale: 1e12, symbol: 'TB' },
  kibibyte: { dimension: 'data', scale: 2 ** 10, symbol: 'KiB' },
  mebibyte: { dimension: 'data', scale: 2 ** 20, symbol: 'MiB' },
  gibibyte: { dimension: 'data', scale: 2 ** 30, symbol: 'GiB' },

  flop: { dimension: 'work', scale: 1, symbol: 'FLOP' },
  kiloflop: { dimension: 'work', scale: 1e3, symbol: 'kFLOP' },
  megaflop: { dimension: 'work', scale: 1e6, symbol: 'MFLOP' },
  gigaflop: { dimension: 'work', scale: 1e9, symbol: 'GFLOP' },
  teraflop: { dimension: 'work', scale: 1e12, symbol: 'TFLOP' },
  petaflop: { dimension: 'work', scale: 1e15, symbol: 'PFLOP' },

  'flop-per-second': { dimension: 'work/time', scale: 1, symbol: 'FLOP/s' },
  'gigaflop-per-second': { dimension: 'work/time', scale: 1e9, symbol: 'GFLOP/s' },
  'teraflop-per-second': { dimension: 'work/time', scale: 1e12, symbol: 'TFLOP/s' },
  'byte-per-second': { dimension: 'data/time', scale: 1, symbol: 'B/s' },
  'megabyte-per-second': { dimension: 'data/time', scale: 1e6, symbol: 'MB/s' },
  'gigabyte-per-second': { dimension: 'data/time', scale: 1e9, symbol: 'GB/s' },
  'flop-per-byte': { dimension: 'work/data', scale: 1, symbol: 'FLOP/B' },

  token: { dimension: 'tokens', scale: 1, symbol: 'tokens' },
  'token-per-second': { dimension: 'tokens/time', scale: 1, symbol: 'tokens/s' },
  'second-per-token': { dimension: 'time/tokens', scale: 1, symbol: 's/token' },
  'microsecond-per-token': { dimension: 'time/tokens', scale: 1e-6, symbol: 'µs/token' },
  'flop-per-token': { dimension: 'work/tokens', scale: 1, symbol: 'FLOP/token' },
  'byte-per-token': { dimension: 'data/tokens', scale: 1, symbol: 'B/token' },
  'kibibyte-per-token': { dimension: 'data/tokens', scale: 2 ** 10, symbol: 'KiB/token' },
  'bit-per-value': { dimension: 'data/values', scale: 1, symbol: 'bit' },

  'word-per-minute': { dimension: 'words/time', scale: 1 / 60, symbol: 'words/min' },
  'word-per-second': { dimension: 'words/time', scale: 1, symbol: 'words/s' },
  'request-per-second': { dimension: 'requests/time', scale: 1, symbol: 'requests/s' },

  parameter: { dimension: 'parameters', scale: 1, symbol: 'parameters' },
  'million-parameters': { dimension: 'parameters', scale: 1e6, symbol: 'M parameters' },
  'billion-parameters': { dimension: 'parameters', scale: 1e9, symbol: 'B parameters' },

  nat: { dimension: 'information', scale: 1, symbol: 'nat' },

  count: { dimension: 'number', scale: 1, symbol: '' },
  ratio: { dimension: 'number', scale: 1, symbol: '' },
  times: { dimension: 'number', scale: 1, symbol: '×' },
  percent: { dimension: 'number', scale: 0.01, symbol: '%' },
} as const satisfies Record<string, UnitEntry>;

/** The name of a unit. `ratio` is a bare quotient, `times` a factor written "2.5×", `count` whole things. */
export type Unit = keyof typeof units;

/** Whether a string read from outside names a unit. */
export function isUnit(value: string): value is Unit {
  return Object.hasOwn(units, value);
}

/** A number in another unit of the same dimension; throws naming both units when the dimensions differ. */
export function convert(value: number, from: Unit, to: Unit): number {
  const { dimension, scale } = units[from];
  if (dimension !== units[to].dimension)
    throw new Error(
      `cannot convert ${from} (${dimension}) to ${to} (${units[to].dimension}): give units of one dimension`,
    );
  return (value * scale) / units[to].scale;
}
