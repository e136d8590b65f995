// Where a run was measured: what a reader needs to know before comparing it with another.

/** The card of an environment. */
export interface EnvironmentCard {
  readonly place: 'browser' | 'node';
  /** The browser or Node, such as Chromium 156.0.8078.79. */
  readonly runtime: NameAndVersion;
  /** Operating system and processor as far as they tell, such as `Linux x86_64`. */
  readonly platform: string;
  /** What ran the graphs, or null where none ran. */
  readonly engine: NameAndVersion | null;
  /** Logical cores, or null where the browser does not say. */
  readonly cores: number | null;
  /** Threads the engine was given. */
  readonly threads: number;
  /** Cross-origin isolated: threads and a finer clock. Node has both. */
  readonly isolated: boolean;
  readonly tickSeconds: number;
  /** Bytes of memory; browsers round it to a few GiB and stop at 8, some tell nothing. */
  readonly memoryBytes: number | null;
  /** A random id of this installation, 32 hexadecimal digits. It names no one and leaves the machine only by the reader's own export. */
  readonly installation: string;
  /** The version of the book. */
  readonly page: string;
}

interface NameAndVersion {
  readonly name: string;
  readonly version: string;
}

/** What a collector cannot find out by itself. */
export interface Known {
  readonly engine: NameAndVersion | null;
  readonly threads: number;
  readonly tickSeconds: number;
  readonly installation: string;
  readonly page: string;
}

/** The first field in which two cards differ, or undefined where they are the same. */
export function changedField(
  before: EnvironmentCard,
  after: EnvironmentCard,
): keyof EnvironmentCard | undefined {
  const fields = Object.keys(before) as (keyof EnvironmentCard)[];
  return fields.find((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]));
}

/** A fresh installation id; to be made once and kept. */
export function newInstallationId(crypto: {
  getRandomValues(array: Uint8Array<ArrayBuffer>): unknown;
}): string {
  const bytes = new Uint8Array(16);
  crypto.getRandomValues(bytes);
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
