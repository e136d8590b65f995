// What a worksheet is when it is stored, exported or read back: ids and values, in no language.
// Unknown keys, wrong types and numbers that are not finite are refused at this door; inside, types are trusted.
import * as z from 'zod/mini';
import { type Unit, units } from '#src/core/units.ts';
import {
  comparisonIds,
  presenceIds,
  reasonClassIds,
  resourceIds,
  sideIds,
  stepIds,
  verdictIds,
} from './ids.ts';
import { moduleIds } from './roadmap.ts';

// A page with a content policy refuses `new Function`; without this zod would probe for it.
z.config({ jitless: true });

/** The version in which worksheets are written; older ones pass through `migrate.ts`. */
export const worksheetSchemaVersion = 1;

/** The probability with which a prediction claims to hold the measured value. */
export const predictionLevel = 0.8;

/** An id of ours or of a reader's file: no white space, no path, no mark-up. */
export const identifier = z.string().check(z.regex(/^[A-Za-z0-9][A-Za-z0-9._~-]{0,119}$/));
const prose = z.string().check(z.maxLength(4000));
/** ISO 8601, UTC. */
export const instant = z.iso.datetime();
const unit = z.enum(Object.keys(units) as [Unit, ...Unit[]]);
/** From 0 to 1. */
export const proportion = z.number().check(z.gte(0), z.lte(1));

const condition = {
  quantity: identifier,
  comparison: z.enum(comparisonIds),
  unit,
};

// A point claims certainty and has no width to be scored by: an interval has two ends.
const prediction = z
  .strictObject({ low: z.number(), high: z.number(), unit, mechanism: z.optional(identifier) })
  .check(z.refine(({ low, high }) => low < high, { path: ['low'] }));

const citation = z.strictObject({ run: identifier, estimate: identifier });

/** The answer to each question; a question not yet answered is absent. */
export const answerSchemas = {
  requirement: z.strictObject({
    metric: identifier,
    comparison: z.enum(comparisonIds),
    target: z.number(),
    unit,
  }),
  predictions: z.record(identifier, prediction),
  evidence: z.record(identifier, z.array(citation).check(z.maxLength(50))),
  bottleneck: z.strictObject({ sentence: prose, resource: z.enum(resourceIds) }),
  presence: z.strictObject({
    answer: z.enum(presenceIds),
    tests: z.array(z.strictObject({ ...condition, threshold: z.number() })).check(z.maxLength(20)),
    share: z.optional(identifier),
  }),
  cost: z.strictObject({
    code: prose,
    failureModes: prose,
    tuning: prose,
    leastGain: proportion,
    evidence: z.array(identifier).check(z.maxLength(20)),
  }),
  guardrail: z.strictObject({ ...condition, bound: z.number() }),
  verdict: z.strictObject({
    verdict: z.enum(verdictIds),
    reasonClass: z.enum(reasonClassIds),
    owed: z.optional(identifier),
  }),
  flip: z.strictObject({
    ...condition,
    value: z.number(),
    side: z.enum(sideIds),
    plausible: z.boolean(),
    why: prose,
  }),
  confidence: proportion,
  /** Of a module's checkpoint: the quantity that limits now, what it shows, and the module that addresses it. */
  next: z.strictObject({ quantity: identifier, why: prose, module: z.enum(moduleIds) }),
};

const answers = z.partial(z.strictObject(answerSchemas));

const attempt = z.strictObject({
  id: identifier,
  startedAt: instant,
  committed: z.partialRecord(z.enum(stepIds), instant),
  answers,
});

/** The shape of a stored worksheet; attempts are in order and the last is the current one. */
export const worksheetSchema = z.strictObject({
  schema: z.literal(worksheetSchemaVersion),
  id: identifier,
  revision: z.number().check(z.int(), z.gte(0)),
  definition: z.strictObject({ id: identifier, version: z.number().check(z.int(), z.gte(1)) }),
  createdAt: instant,
  updatedAt: instant,
  attempts: z.array(attempt).check(z.minLength(1), z.maxLength(500)),
});

/** One technique judged by one reader: every attempt is kept. */
export type Worksheet = z.infer<typeof worksheetSchema>;
/** One way through the steps, from the first prediction to the verdict. */
export type Attempt = z.infer<typeof attempt>;
/** What the reader has answered so far, by question. */
export type Answers = z.infer<typeof answers>;
/** The answer to one question. */
export type AnswerOf<Field extends keyof Answers> = NonNullable<Answers[Field]>;
/** A number, by where it was measured: the run's id and the key of its summary. */
export type Citation = z.infer<typeof citation>;
/** An interval that is to hold the measured value with `predictionLevel`, and why. */
export type Prediction = z.infer<typeof prediction>;
