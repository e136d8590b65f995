// Published models whose every layer is alike and attends to all positions, as presets: the models to which the
// formulas of an ordinary transformer apply as they stand. Read by the build alone.
import type { Attention, DenseFeedForward, ModelShape } from '#src/core/workload/model-shape.ts';
import { publishedModels } from '../kit/published.ts';
import type { AnyValues, Preset } from './sheet.ts';

/** A dense model of equal layers. */
export interface UniformModel {
  readonly shape: ModelShape;
  readonly layers: number;
  readonly attention: Attention;
  readonly feedForward: DenseFeedForward;
}

/** Presets of those uniform models for which `values` gives some, smallest first. */
export function attentionPresets<Given extends AnyValues>(
  values: (model: UniformModel) => Partial<Given> | null,
): readonly Preset<Given>[] {
  return publishedModels.flatMap(({ id, name, shape, source }) => {
    const model = uniform(shape);
    const given = model && values(model);
    if (!given) return [];
    return [{ id, name, values: given, source: { name, url: source.address } }];
  });
}

function uniform(shape: ModelShape): UniformModel | null {
  const [group, ...others] = shape.layers;
  const [mixer, ...further] = group?.mixers ?? [];
  if (!group || others.length > 0 || further.length > 0) return null;
  const { count, stored = count, feedForward } = group;
  if (stored !== count || feedForward.kind !== 'dense') return null;
  if (mixer?.kind !== 'attention' || mixer.window !== undefined) return null;
  return { shape, layers: count, attention: mixer, feedForward };
}

/** The format of a sheet's choice that is as wide as a published one. */
export function sameWidth(
  format: ModelShape['weightFormat'],
): 'float32' | 'float16' | 'int8' | 'int4' {
  switch (format) {
    case 'float64':
    case 'float32':
      return 'float32';
    case 'float16':
    case 'bfloat16':
      return 'float16';
    case 'float8':
    case 'int8':
      return 'int8';
    case 'int4':
      return 'int4';
    default:
      return format satisfies never;
  }
}
