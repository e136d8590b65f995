// The trainings of every variant, read when the page is built.
import * as z from 'zod';
import type { VariantRecord } from '#src/train/variant-record.ts';

const count = z.int().nonnegative();
const heldOut = z
  .object({
    right: count,
    total: z.int().positive(),
    nats: z.number().nonnegative(),
    tokens: count,
  })
  .refine(({ right, total }) => right <= total, 'more are right than were asked');

const run = z.object({
  seed: z.int(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/, 'is no SHA-256'),
  seconds: z.number().nonnegative(),
  losses: z.array(z.number()).min(1),
  lossStride: z.int().positive(),
  heldOut: z.record(z.string(), heldOut),
  metrics: z.record(z.string(), z.array(z.number())),
  provenance: z.object({
    machine: z.string(),
    node: z.string(),
    onnxruntime: z.string(),
    finishedAt: z.iso.datetime(),
  }),
});

const recordSchema = z.object({
  name: z.string().min(1),
  task: z.string().min(1),
  config: z.looseObject({ architecture: z.string() }),
  parameters: z.int().positive(),
  recipe: z.looseObject({ steps: z.int().positive(), batch: z.int().positive() }),
  runs: z.array(run).min(1),
});

const files = import.meta.glob<unknown>('/content/data/measured/variants/*.json', {
  eager: true,
  import: 'default',
});

const records = new Map(
  Object.entries(files).map(([file, value]) => {
    const record = parseVariantRecord(value, file);
    return [record.name, record] as const;
  }),
);

/** Reads a record; throws naming the file, the path inside it and what is wrong there. */
export function parseVariantRecord(value: unknown, file: string): VariantRecord {
  const result = recordSchema.safeParse(value);
  if (!result.success) throw new Error(`${file}: ${z.prettifyError(result.error)}`);
  // What this book writes and reads back: the schema checks what the pages print.
  return value as VariantRecord;
}

/** A variant's record; undefined where it was not trained yet. */
export function variantRecord(name: string): VariantRecord | undefined {
  return records.get(name);
}

/** Every recorded variant by name. */
export const variantRecords: ReadonlyMap<string, VariantRecord> = records;
