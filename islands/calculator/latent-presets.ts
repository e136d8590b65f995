// Published models that attend through latents, and the tutor's variants, as presets. Read by the build alone.
import type { LatentAttention } from '#src/core/workload/model-shape.ts';
import { variantPlans } from '#src/train/variants.ts';
import { headWidth, type ModelConfig } from '#src/tutor/config.ts';
import { publishedModel, publishedModels } from '../kit/published.ts';
import { variantName } from '../kit/variant-names.ts';
import type { Preset } from './sheet.ts';

/** What every calculator of latent attention is given; the type is open, as presets are. */
export type LatentSizes = Record<string, number> & {
  readonly layers: number;
  readonly heads: number;
  readonly headDim: number;
  readonly latentDim: number;
  readonly rotaryDim: number;
};

/** Presets made of the sizes of each model, smallest first. */
export function latentPresets<Given extends Readonly<Record<string, number | string>>>(
  values: (sizes: LatentSizes, format: 'float32' | 'float16') => Given,
): Preset<Given>[] {
  return [...ownModels(values), ...publicModels(values)];
}

type Made<Given> = (sizes: LatentSizes, format: 'float32' | 'float16') => Given;

function ownModels<Given extends Readonly<Record<string, number | string>>>(
  values: Made<Given>,
): Preset<Given>[] {
  const { source } = publishedModel('tutor');
  return (['mla-32', 'mla-64'] as const).map((id) => {
    const config = variantPlans[id].config as ModelConfig<'mla'>;
    const { layers, heads, latent: latentDim, rotary: rotaryDim } = config;
    const name = { en: variantName(id, 'en'), es: variantName(id, 'es') };
    return {
      id,
      name,
      values: values(
        { layers, heads, headDim: headWidth(config), latentDim, rotaryDim },
        'float32',
      ),
      source: { name, url: source.address },
    };
  });
}

function publicModels<Given extends Readonly<Record<string, number | string>>>(
  values: Made<Given>,
): Preset<Given>[] {
  return publishedModels.flatMap(({ id, name, shape, source }) => {
    const groups = shape.layers.filter(({ mixers }) => mixers.some(isLatent));
    const mixer = groups[0]?.mixers.find(isLatent);
    if (!mixer) return [];
    const layers = groups.reduce((sum, { count }) => sum + count, 0);
    const { heads, plainDim: headDim, latentDim, rotaryDim } = mixer;
    return [
      {
        id,
        name,
        values: values({ layers, heads, headDim, latentDim, rotaryDim }, 'float16'),
        source: { name, url: source.address },
      },
    ];
  });
}

function isLatent(mixer: { readonly kind: string }): mixer is LatentAttention {
  return mixer.kind === 'latent-attention';
}
