// Published models by their active parameters; times are the reader's own.
import { activeParameters } from '#src/core/workload/model-parameters.ts';
import { publishedModels } from '../../kit/published.ts';
import { presetsFor } from '../sheet.ts';
import type { sheet } from '../sheets/chain-cost.ts';

/** Models by name. */
export const presets = presetsFor<typeof sheet>(
  publishedModels.map(({ id, name, shape, source }) => ({
    id,
    name,
    values: { parameters: Number((activeParameters(shape) / 1e9).toPrecision(3)) },
    source: { name, url: source.address },
  })),
);
