// The door for records from outside: a file, a storage, another reader. Shape first, then the hash.
import * as z from 'zod/mini';
import { isUnit, type Unit } from '#src/core/units.ts';
import { type RunRecord, verifyRecord } from './record.ts';

// Compiling schemas would need `new Function`, which the page's content security policy forbids.
z.config({ jitless: true });

/** A record, or why it was refused. */
export type ParsedRecord =
  | { readonly ok: true; readonly record: RunRecord }
  | {
      readonly ok: false;
      /** `version`: of another schema; `shape`: not a record; `hash`: changed since it was named. */
      readonly problem: 'version' | 'shape' | 'hash';
      /** Where and what, for a log; not worded for readers. */
      readonly detail: string;
    };

/** Parses and verifies a record. */
export function parseRecord(value: unknown): ParsedRecord {
  const schema = (value as { schema?: unknown } | null | undefined)?.schema;
  if (typeof schema === 'number' && schema !== 1)
    return { ok: false, problem: 'version', detail: `schema ${schema}; this book reads 1` };
  const parsed = recordSchema.safeParse(value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const detail = `${issue?.path.join('.') || 'record'}: ${issue?.message}`;
    return { ok: false, problem: 'shape', detail };
  }
  const record: RunRecord = parsed.data;
  if (!verifyRecord(record))
    return { ok: false, problem: 'hash', detail: `${record.id} is not the hash of its content` };
  return { ok: true, record };
}

/** Names of samples and the like; they begin with a letter or digit, so no spreadsheet runs them. */
const name = z.string().check(z.regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/));
const sha = z.string().check(z.regex(/^[0-9a-f]{64}$/));
/** Texts that a program wrote: no mark-up and no control character, which no browser's or engine's name has. */
const text = z.string().check(z.maxLength(200), z.regex(/^[^<>\p{Cc}]*$/u));
const number = z.number();
const count = z.int().check(z.minimum(0));
const unit = z.custom<Unit>((value) => typeof value === 'string' && isUnit(value), 'unknown unit');
const product = z.strictObject({ name: text, version: text });

const estimate = z.strictObject({
  value: number,
  low: number,
  high: number,
  level: z.number().check(z.gt(0), z.lt(1)),
  unit,
  n: count,
  q1: z.optional(number),
  q3: z.optional(number),
});

const environment = z.strictObject({
  place: z.enum(['browser', 'node']),
  runtime: product,
  platform: text,
  engine: z.nullable(product),
  cores: z.nullable(count),
  threads: count,
  isolated: z.boolean(),
  tickSeconds: number,
  memoryBytes: z.nullable(number),
  installation: z.string().check(z.regex(/^[0-9a-f]{32}$/)),
  page: text,
});

const discarded = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('drift'), change: number, limit: number }),
  z.strictObject({ kind: z.literal('hidden') }),
  z.strictObject({ kind: z.literal('environment'), field: text }),
]);

/** A record's shape; the hash is checked apart, by `parseRecord`. */
export const recordSchema = z.strictObject({
  schema: z.literal(1),
  id: sha,
  experiment: z.strictObject({ id: name, version: count }),
  parameters: z.record(name, z.union([text, number, z.boolean()])),
  samples: z.record(name, z.array(number).check(z.maxLength(100_000))),
  summary: z.record(name, estimate),
  environment,
  inputs: z.record(name, sha),
  artefacts: z.record(name, sha),
  startedAt: z.iso.datetime(),
  status: z.union([z.literal('valid'), z.strictObject({ discarded })]),
});
