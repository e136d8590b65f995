// What content/data/models.json and machines.json may hold, parsed once at the door.
import * as z from 'zod';

const words = z.object({ en: z.string().min(1), es: z.string().min(1) });
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const address = z.union([z.url(), z.string().startsWith('/')]);
const positive = z.number().positive();

const publishedFigure = z.strictObject({
  value: positive,
  /** Significant digits to which it is published. */
  digits: z.int().positive(),
  address,
});

const model = z
  .strictObject({
    id: z.string(),
    name: z.union([z.string().min(1), words]),
    /** The fields of its public config.json that a shape needs. */
    config: z.record(z.string(), z.unknown()).optional(),
    /** Or the name under which our own manifest has it. */
    manifest: z.string().optional(),
    source: z.strictObject({ address, readIn: address, dateChecked: day }),
    published: z.strictObject({
      parameters: publishedFigure.optional(),
      active: publishedFigure.optional(),
      cacheBytesPerToken: publishedFigure.optional(),
    }),
  })
  .refine((entry) => (entry.config === undefined) !== (entry.manifest === undefined), {
    error: 'needs a config or a manifest',
  });

const figureNames = [
  'float32',
  'float16',
  'float8',
  'bandwidthBytePerSecond',
  'memoryBytes',
  'dispatchSeconds',
] as const;

const machine = z.strictObject({
  id: z.string(),
  /** Somebody's own: one of it, and one person at a time. */
  personal: z.optional(z.literal(true)),
  name: words,
  flopPerSecond: z.strictObject({
    float32: positive.optional(),
    float16: positive.optional(),
    float8: positive.optional(),
  }),
  bandwidthBytePerSecond: positive,
  memoryBytes: positive,
  dispatchSeconds: positive,
  /** The share of these rates that is reached, where they were measured and not promised. */
  attained: positive.max(1).optional(),
  sources: z.array(
    z.strictObject({
      figures: z.array(z.enum(figureNames)).min(1),
      address,
      what: words,
      dateChecked: day,
      status: z.enum(['verified', 'derived', 'measured', 'assumed']),
    }),
  ),
});

/** models.json */
export const publishedModelsSchema = z.array(model);
/** machines.json */
export const publishedMachinesSchema = z.array(machine);

/** A model's entry. */
export type ModelEntry = z.infer<typeof model>;
/** A machine's entry. */
export type MachineEntry = z.infer<typeof machine>;
