// Reads the fields of a configuration one by one: its own keys only, each of the type and within the range that a
// model can have; what is not asked for is not looked at.
import { ConfigRefusal, type Expected } from './problem.ts';

/** The largest value of anything that is counted; far beyond any model, far within exact integers. */
const largest = 10_000_000;
/** The most layers, so that no list grows with a hostile number. */
export const mostLayers = 2000;

/** The fields of one object. */
export class Fields {
  readonly #values: Readonly<Record<string, unknown>>;
  readonly #path: string;
  readonly #asked = new Map<string, Fields | null>();

  constructor(values: Readonly<Record<string, unknown>>, path = '') {
    this.#values = values;
    this.#path = path;
  }

  /** Whether a field is there and not null. */
  has(name: string): boolean {
    return this.#value(name) !== undefined;
  }

  /** A whole number from `low` (one, unless told) up; `otherwise` where it is missing, a refusal without it. */
  count(name: string, otherwise?: number, { low = 1, high = largest } = {}): number {
    const value = this.#value(name);
    if (value === undefined) return otherwise ?? this.#missing(name);
    if (typeof value !== 'number' || !Number.isInteger(value)) return this.#refuse(name, 'integer');
    if (value < low || value > high)
      throw new ConfigRefusal({
        kind: 'out-of-range',
        field: this.#path + name,
        ...{ value, low, high },
      });
    return value;
  }

  /** A whole number, or null where the field is null or missing. */
  countOrNull(name: string): number | null {
    return this.has(name) ? this.count(name) : null;
  }

  /** True or false; `otherwise` where it is missing. */
  flag(name: string, otherwise: boolean): boolean {
    const value = this.#value(name);
    if (value === undefined) return otherwise;
    return typeof value === 'boolean' ? value : this.#refuse(name, 'boolean');
  }

  /** A text, or null where the field is null or missing. */
  text(name: string): string | null {
    const value = this.#value(name);
    if (value === undefined) return null;
    return typeof value === 'string' ? value : this.#refuse(name, 'text');
  }

  /** Whether a field is exactly this text. */
  is(name: string, text: string): boolean {
    return this.#value(name) === text;
  }

  /** A list of texts, or null. */
  texts(name: string): readonly string[] | null {
    const list = this.#list(name);
    if (list === null) return null;
    const texts = list.filter((entry) => typeof entry === 'string');
    return texts.length === list.length ? texts : this.#refuse(name, 'list');
  }

  /** A list of whole numbers from zero up, or null. */
  counts(name: string): readonly number[] | null {
    const list = this.#list(name);
    if (list === null) return null;
    const counts = list.filter((entry) => Number.isInteger(entry) && Number(entry) >= 0);
    return counts.length === list.length ? (counts as number[]) : this.#refuse(name, 'list');
  }

  /** An object's fields, or null. */
  object(name: string): Fields | null {
    const known = this.#asked.get(name);
    if (known) return known;
    const value = this.#value(name);
    if (value === undefined) return null;
    if (typeof value !== 'object' || Array.isArray(value)) return this.#refuse(name, 'object');
    const inner = new Fields(value as Record<string, unknown>, `${this.#path}${name}.`);
    this.#asked.set(name, inner);
    return inner;
  }

  /** Those of its fields that were asked for and are there: what a shape was made of, and nothing else. */
  read(): Record<string, unknown> {
    const entries = [...this.#asked].map(([name, inner]) => [
      name,
      inner === null ? this.#values[name] : inner.read(),
    ]);
    return Object.fromEntries(entries);
  }

  /** A value that the reader has no word for, refused with its field. */
  unknown(name: string, value: string): never {
    throw new ConfigRefusal({ kind: 'unknown-value', field: this.#path + name, value });
  }

  #list(name: string): readonly unknown[] | null {
    const value = this.#value(name);
    if (value === undefined) return null;
    if (!Array.isArray(value) || value.length > mostLayers) return this.#refuse(name, 'list');
    return value;
  }

  #value(name: string): unknown {
    const value = Object.hasOwn(this.#values, name) ? this.#values[name] : undefined;
    if (value === undefined || value === null) return undefined;
    if (!this.#asked.has(name)) this.#asked.set(name, null);
    return value;
  }

  #missing(name: string): never {
    throw new ConfigRefusal({ kind: 'missing', field: this.#path + name });
  }

  #refuse(name: string, expected: Expected): never {
    throw new ConfigRefusal({ kind: 'wrong-type', field: this.#path + name, expected });
  }
}
