// What every family of models tells: a shape without the number formats, which are read the same way for all.
import type { ModelShape } from '#src/core/workload/model-shape.ts';
import type { Fields } from './fields.ts';

/** A shape as a family's configuration gives it. */
export type FamilyShape = Omit<ModelShape, 'weightFormat' | 'cacheFormat'>;

/** Reads a configuration of one family. */
export type Family = (config: Fields) => FamilyShape;
