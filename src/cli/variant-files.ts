// The files of variants: a record each in content/data/measured/variants, and the weights that ship with
// their own manifest in public/models.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { VariantRecord } from '#src/train/variant-record.ts';
import { variantPlans } from '#src/train/variants.ts';
import { ROOT } from './run-tool.ts';
import { modelsPath, shippedEntry, writeFileAt, writeRecordAt } from './train-files.ts';

const manifestPath = join(modelsPath, 'variants.json');

/** What is recorded of a variant so far. */
export function readVariant(name: string): VariantRecord | undefined {
  const path = recordPath(name);
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as VariantRecord) : undefined;
}

/** Writes a variant's record. */
export function recordVariant(record: VariantRecord): void {
  writeRecordAt(recordPath(record.name), record);
}

/** Ships a variant's weights and enters them into the variants' manifest, in the plans' order. */
export function shipVariant(name: string, bytes: Uint8Array): void {
  const entry = shippedEntry(name, bytes);
  writeFileAt(join(modelsPath, entry.file), bytes);
  const before = existsSync(manifestPath)
    ? (JSON.parse(readFileSync(manifestPath, 'utf8')) as { models: Record<string, unknown> })
    : { models: {} };
  const all: Record<string, unknown> = { ...before.models, [name]: entry };
  const order = Object.keys(variantPlans).filter((known) => all[known]);
  const models = Object.fromEntries(order.map((known) => [known, all[known]]));
  writeFileAt(manifestPath, `${JSON.stringify({ models }, null, 2)}\n`);
}

function recordPath(name: string): string {
  return join(ROOT, 'content', 'data', 'measured', 'variants', `${name}.json`);
}
