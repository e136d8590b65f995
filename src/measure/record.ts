// A run as it is kept: immutable, and named by the hash of everything it says.
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { canonicalJson } from './canonical-json.ts';
import type { EnvironmentCard } from './environment.ts';
import type { Estimate } from './estimate.ts';

/** What an experiment was asked to do, by name. */
export type Parameters = Readonly<Record<string, string | number | boolean>>;

/** Why a run does not count. */
export type DiscardReason =
  /** The reference kernel changed by `change` (0.1 is 10 %), more than `limit`. */
  | { readonly kind: 'drift'; readonly change: number; readonly limit: number }
  /** The tab was hidden while it ran. */
  | { readonly kind: 'hidden' }
  /** The environment card differed before and after. */
  | { readonly kind: 'environment'; readonly field: string };

/** A run. Seconds, counts and ratios are raw in `samples`; `summary` is what the page shows. */
export interface RunRecord {
  readonly schema: 1;
  /** SHA-256 of the canonical JSON of everything else. */
  readonly id: string;
  readonly experiment: { readonly id: string; readonly version: number };
  readonly parameters: Parameters;
  readonly samples: Readonly<Record<string, readonly number[]>>;
  readonly summary: Readonly<Record<string, Estimate>>;
  readonly environment: EnvironmentCard;
  /** SHA-256 by name of what the subjects were run on, such as `prompts`: of its canonical JSON. */
  readonly inputs: Readonly<Record<string, string>>;
  /** SHA-256 by name of every model and graph that ran. */
  readonly artefacts: Readonly<Record<string, string>>;
  /** ISO 8601, UTC. */
  readonly startedAt: string;
  readonly status: 'valid' | { readonly discarded: DiscardReason };
}

/** A record before it has its name. */
export type RunContent = Omit<RunRecord, 'schema' | 'id'>;

/** Names a run by its content and freezes it through and through. */
export function sealRecord(content: RunContent): RunRecord {
  const unnamed = { schema: 1 as const, ...structuredClone(content) };
  return frozen({ ...unnamed, id: contentId(unnamed) });
}

/** Whether a record still says what it said when it was named. */
export function verifyRecord({ id, ...unnamed }: RunRecord): boolean {
  return id === contentId(unnamed);
}

/** SHA-256 of bytes as hexadecimal digits; works where a page on plain HTTP has no `crypto.subtle`. */
export function sha256Hex(bytes: Uint8Array): string {
  return bytesToHex(sha256(bytes));
}

/** SHA-256 of the canonical text of a JSON value: equal where the values are. */
export function jsonHash(value: unknown): string {
  return sha256Hex(utf8ToBytes(canonicalJson(value)));
}

function contentId(unnamed: Omit<RunRecord, 'id'>): string {
  return jsonHash(unnamed);
}

function frozen<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null) return value;
  for (const entry of Object.values(value)) frozen(entry);
  return Object.freeze(value);
}
