// What content/data may hold, parsed once at the door; inside, types are trusted.
import * as z from 'zod';
import { isUnit, type Unit } from '#src/core/units.ts';

const words = z.object({ en: z.string().min(1), es: z.string().min(1) });
const unit = z
  .string()
  .refine(isUnit, 'is not a unit of src/core/units.ts')
  .transform((name) => name as Unit);
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

const described = {
  unit,
  digits: z.int().positive().optional(),
  what: words,
};

const citedEntry = z
  .strictObject({
    ...described,
    value: z.number().optional(),
    range: z.tuple([z.number(), z.number()]).optional(),
    bound: z.enum(['at-most', 'at-least', 'about']).optional(),
    condition: words,
    source: z.strictObject({ reference: z.string(), locator: words }),
    dateRead: day,
    status: z.enum(['verified', 'unverified']),
  })
  .refine((e) => (e.value === undefined) !== (e.range === undefined), 'needs a value or a range');

const argument = z.union([
  z.number(),
  z.string(),
  z.boolean(),
  z.strictObject({ figure: z.string(), unit: unit.optional() }),
  z.strictObject({ model: z.string(), field: z.string() }),
]);

const derivedEntry = z.strictObject({
  ...described,
  kind: z.literal('derived'),
  fn: z.string(),
  args: z.record(z.string(), argument),
  condition: words.optional(),
});

const estimate = z.object({
  value: z.number(),
  low: z.number(),
  high: z.number(),
  level: z.number(),
  unit,
  n: z.number(),
});

/** The part of a run record that the ledger reads; the rest belongs to the bench. */
const runRecord = z.object({
  id: z.string(),
  experiment: z.object({ id: z.string(), version: z.number() }),
  summary: z.record(z.string(), estimate),
  environment: z.object({
    place: z.string(),
    runtime: z.object({ name: z.string(), version: z.string() }),
    engine: z.object({ name: z.string(), version: z.string() }).nullish(),
    platform: z.string(),
  }),
  startedAt: z.string(),
  status: z.union([z.literal('valid'), z.object({ discarded: z.unknown() })]),
});

const correctionEntry = z.strictObject({
  text: z.enum(['museum', 'phase-36', 'guides', 'roadmap', 'systems']),
  claim: words,
  verdict: z.enum(['right', 'partly', 'wrong', 'unsupported']),
  right: words,
  references: z.array(z.string()),
  status: z.enum(['verified', 'unverified']),
});

/** cited.json: figures read elsewhere, by key without the leading `cited.`. */
export const citedSchema = z.record(z.string(), citedEntry);
/** derived.json: functions of src/core with their arguments, by key without the leading `derived.`. */
export const derivedSchema = z.record(z.string(), derivedEntry);
/** measured/<experiment>.json: run records as the bench sealed them. */
export const measuredSchema = z.object({ records: z.array(runRecord) });
/** corrections.json: what the texts this book grew from say, and what is right. */
export const correctionsSchema = z.array(correctionEntry);
/** public/models/manifest.json, as far as derived figures read it. */
export const modelsSchema = z.object({
  models: z.record(z.string(), z.object({ config: z.record(z.string(), z.unknown()) })),
});

/** A figure that another work reports, with its source and condition. */
export type CitedEntry = z.infer<typeof citedEntry>;
/** A figure computed at build: a function of `src/core` and its arguments. */
export type DerivedEntry = z.infer<typeof derivedEntry>;
/** What the ledger reads of a recorded run. */
export type RunSummary = z.infer<typeof runRecord>;
/** A claim that the book checked: the verdict, and what is right. */
export type Correction = z.infer<typeof correctionEntry>;
