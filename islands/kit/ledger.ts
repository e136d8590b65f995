// The book's own figures and references, read from content/data when the page is built.

import * as z from 'zod';
import citedJson from '#content/data/cited.json' with { type: 'json' };
import correctionsJson from '#content/data/corrections.json' with { type: 'json' };
import derivedJson from '#content/data/derived.json' with { type: 'json' };
import referencesJson from '#content/data/references.json' with { type: 'json' };
import type { Figure } from './figure.ts';
import {
  type Correction,
  citedSchema,
  correctionsSchema,
  derivedSchema,
  measuredSchema,
  modelsSchema,
} from './ledger-schema.ts';
import { metricName } from './metric-name.ts';
import { nearKeys } from './near-keys.ts';
import { type Numbers, openNumbers } from './numbers.ts';
import { type Reference, referenceSchema } from './references.ts';
import { trainedFigures } from './trained-figures.ts';
import { variantRecords } from './variant-records.ts';

const measuredFiles = import.meta.glob<unknown>(
  ['/content/data/measured/*.json', '!/content/data/measured/training.json'],
  {
    eager: true,
    import: 'default',
  },
);
const manifests = import.meta.glob<unknown>(
  ['/public/models/manifest.json', '/public/models/variants.json'],
  { eager: true, import: 'default' },
);

/** Parses one file of data; throws naming the file, the path inside it and what is wrong there. */
function parsed<T>(schema: z.ZodType<T>, value: unknown, file: string): T {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  throw new Error(`${file}: ${z.prettifyError(result.error)}`);
}

/** The figures of the book. */
export const numbers: Numbers = openNumbers({
  cited: parsed(citedSchema, citedJson, 'content/data/cited.json'),
  derived: parsed(derivedSchema, derivedJson, 'content/data/derived.json'),
  metricName,
  trained: trainedFigures(variantRecords),
  unrecorded: import.meta.env['BOOK_UNRECORDED'] === 'dash',
  runs: Object.entries(measuredFiles).flatMap(
    ([file, value]) => parsed(measuredSchema, value, file).records,
  ),
  models: Object.fromEntries(
    Object.entries(manifests).flatMap(([file, value]) =>
      Object.entries(parsed(modelsSchema, value, file).models),
    ),
  ),
});

/** Every figure, in the order of the files. */
export function allFigures(): Figure[] {
  return numbers.keys.map((key) => numbers.figure(key));
}

/** The bibliography, in the order of the file. */
export const references: readonly Reference[] = parsed(
  z.array(referenceSchema),
  referencesJson,
  'content/data/references.json',
);

const byId = new Map(references.map((reference) => [reference.id, reference]));

/** A reference by its id; throws naming the id and those most like it. */
export function referenceById(id: string): Reference {
  const found = byId.get(id);
  if (found) return found;
  throw new Error(`no reference "${id}"; near it: ${nearKeys(id, [...byId.keys()]).join(', ')}`);
}

/** What the texts this book grew from say, and what is right, in the order of the file. */
export const corrections: readonly Correction[] = parsed(
  correctionsSchema,
  correctionsJson,
  'content/data/corrections.json',
);
