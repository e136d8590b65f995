// What training left behind, parsed at the door: inside the card every figure is there and of its kind.
import * as z from 'zod';

const count = z.int().nonnegative();
const share = z.number().min(0).max(1);
const sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'is no SHA-256');
const names = z.string().min(1);

/** So many right of so many; `value` is left out where nothing was asked. */
const counted = z
  .object({ right: count, total: count, value: share.optional() })
  .refine(({ right, total }) => right <= total, 'more are right than were asked');

const seedInterval = z
  .object({ value: share, low: share, high: share, bySeed: z.array(share).min(1), prompts: count })
  .refine(({ low, high }) => low <= high, 'the interval ends before it begins');

const bin = z.object({
  low: share,
  high: share,
  count,
  confidence: share.optional(),
  accuracy: share.optional(),
});

const languages = z.object({
  cells: count,
  en: share.optional(),
  es: share.optional(),
  /** Mean of en − es over the cells, and its 95 % interval over cells. */
  difference: z.number().min(-1).max(1).optional(),
  low: z.number().min(-1).max(1).optional(),
  high: z.number().min(-1).max(1).optional(),
  better: z.object({ en: count, es: count, neither: count }),
});

const evaluation = z.object({
  exactMatch: z.object({ answer: counted, verdict: counted, correction: counted, gloss: counted }),
  slices: z.record(z.string(), z.record(z.string(), counted)),
  falseCorrections: counted,
  scope: z.object({ precision: counted, recall: counted, rightReason: counted }),
  languages,
  likelihood: z
    .object({ loss: z.number().nonnegative(), perplexity: z.number().min(1), tokens: count })
    .optional(),
  calibration: z.object({ bins: z.array(bin), error: share }).optional(),
});

const config = z.object({
  architecture: z.literal('dense'),
  vocabulary: z.int().positive(),
  dModel: z.int().positive(),
  layers: z.int().positive(),
  heads: z.int().positive(),
  dFeedForward: z.int().positive(),
  context: z.int().positive(),
});

const recipe = z.object({
  steps: z.int().positive(),
  batch: z.int().positive(),
  learningRate: z.number().positive(),
  warmUpSteps: count,
  finalShare: share,
  weightDecay: z.number().nonnegative(),
});

const run = z.object({
  seed: z.int(),
  sha256,
  seconds: z.number().nonnegative(),
  losses: z.array(z.number().positive()).min(1),
  lossStride: z.int().positive(),
  right: z.record(z.string(), z.string().regex(/^[01]+$/, 'is no row of 0 and 1')),
  provenance: z.object({
    machine: names,
    node: names,
    onnxruntime: names,
    commit: names,
    finishedAt: z.iso.datetime(),
  }),
});

const plan = z.object({
  name: names,
  config,
  parameters: z.int().positive(),
  recipe,
  runs: z.array(run).min(1),
  exact: z.record(z.string(), seedInterval),
  evaluations: z.record(z.string(), evaluation),
});

const record = z.object({
  corpus: z.object({
    vocabulary: z.int().positive(),
    testPrompts: z.record(z.string(), count),
    fingerprint: names,
  }),
  models: z.array(plan),
});

const manifest = z.object({
  models: z.record(
    z.string(),
    z.object({
      file: names,
      bytes: z.int().positive(),
      sha256,
      parameters: z.int().positive(),
      config,
    }),
  ),
});

/** The record of every training (content/data/measured/training.json). */
export type TrainingRecord = z.infer<typeof record>;
/** One model or rung of it. */
export type TrainedPlan = TrainingRecord['models'][number];
/** One seed of a plan. */
export type TrainingRun = TrainedPlan['runs'][number];
/** One model on one set of prompts. */
export type Evaluation = TrainedPlan['evaluations'][string];
/** So many right of so many. */
export type Counted = z.infer<typeof counted>;
/** The weights that ship (public/models/manifest.json). */
export type Manifest = z.infer<typeof manifest>;
/** One of their files. */
export type ModelFile = Manifest['models'][string];

/** Reads a record; throws naming the file, the path inside it and what is wrong there. */
export function parseTrainingRecord(value: unknown, file: string): TrainingRecord {
  return parsed(record, value, file);
}

/** Reads a manifest; throws naming the file, the path inside it and what is wrong there. */
export function parseManifest(value: unknown, file: string): Manifest {
  return parsed(manifest, value, file);
}

function parsed<T>(schema: z.ZodType<T>, value: unknown, file: string): T {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  throw new Error(`${file}: ${z.prettifyError(result.error)}`);
}
