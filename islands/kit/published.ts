// Published models and machines, read from content/data when the page is built: shapes and rates to judge with.
import * as z from 'zod';
import machinesJson from '#content/data/machines.json' with { type: 'json' };
import modelsJson from '#content/data/models.json' with { type: 'json' };
import manifestJson from '#public/models/manifest.json' with { type: 'json' };
import type { ModelShape } from '#src/core/workload/model-shape.ts';
import type { Machine } from '#src/core/workload/workload.ts';
import { parseConfig } from '#src/tutor/config.ts';
import { tutorWorkloadShape } from '#src/tutor/workload-shape.ts';
import { modelConfig } from '#src/worksheet/model-config/parse.ts';
import type { Words } from './figure.ts';
import {
  type MachineEntry,
  type ModelEntry,
  publishedMachinesSchema,
  publishedModelsSchema,
} from './published-schema.ts';

/** A model with its shape, where it was read, and what is published of it. */
export interface PublishedModel extends Pick<ModelEntry, 'id' | 'source' | 'published'> {
  readonly name: Words;
  readonly shape: ModelShape;
}

/** A machine with its rates, and where they were read. */
export interface PublishedMachine extends Pick<MachineEntry, 'id' | 'name' | 'sources'> {
  readonly machine: Machine;
  /** Somebody's own: one of it, and one person at a time. */
  readonly personal: boolean;
}

/** The share of a data sheet's rates that is taken to be reached where nobody measured: an assumption, and a slider. */
export const assumedAttained = 0.5;

/** Every model, smallest first. */
export const publishedModels: readonly PublishedModel[] = parsed(
  publishedModelsSchema,
  modelsJson,
  'content/data/models.json',
).map(({ name, config, manifest, ...entry }) => ({
  ...entry,
  name: typeof name === 'string' ? { en: name, es: name } : name,
  shape: config === undefined ? ownShape(manifest ?? '') : publicShape(entry.id, config),
}));

/** Every machine. */
export const publishedMachines: readonly PublishedMachine[] = parsed(
  publishedMachinesSchema,
  machinesJson,
  'content/data/machines.json',
).map(({ id, name, personal = false, sources, attained, flopPerSecond, ...rates }) => ({
  ...{ id, name, personal, sources },
  machine: {
    ...rates,
    flopPerSecond: rated(flopPerSecond),
    attained: attained ?? assumedAttained,
    devices: 1,
  },
}));

/** The model of that id; throws naming it where there is none. */
export function publishedModel(id: string): PublishedModel {
  return named(publishedModels, id, 'models.json');
}

/** The machine of that id; throws naming it where there is none. */
export function publishedMachine(id: string): PublishedMachine {
  return named(publishedMachines, id, 'machines.json');
}

function named<T extends { readonly id: string }>(list: readonly T[], id: string, file: string): T {
  const found = list.find((entry) => entry.id === id);
  if (found === undefined) throw new Error(`content/data/${file} has no "${id}"`);
  return found;
}

function rated(rates: MachineEntry['flopPerSecond']): Machine['flopPerSecond'] {
  return Object.fromEntries(Object.entries(rates).filter(([, rate]) => rate !== undefined));
}

function publicShape(id: string, config: Record<string, unknown>): ModelShape {
  const read = modelConfig(config);
  if (read.ok) return read.shape;
  throw new Error(`content/data/models.json: ${id} is refused: ${JSON.stringify(read.problem)}`);
}

function ownShape(name: string): ModelShape {
  const { models } = manifestJson as { models: Record<string, { config: unknown }> };
  return tutorWorkloadShape(parseConfig(models[name]?.config));
}

/** Parses a file of data; throws naming the file and what is wrong in it. */
function parsed<T>(schema: z.ZodType<T>, value: unknown, file: string): T {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  throw new Error(`${file}: ${z.prettifyError(result.error)}`);
}
