// Words of the calculator of attention's arithmetic over latents.
import { wordsFor } from '../sheet-words.ts';
import type { sheet } from '../sheets/mla-work.ts';

const formats = { float32: 'float32', float16: 'float16', int8: 'int8', int4: 'int4' } as const;

/** Labels in every language. */
export const words = wordsFor<typeof sheet>({
  en: {
    title: 'What a latent costs in arithmetic',
    intro: 'For one new token, for each position in the cache of one layer.',
    inputs: {
      heads: { label: 'Heads, H' },
      headDim: { label: 'Width of a head, D' },
      latentDim: { label: 'Width of the latent, d_c' },
      rotaryDim: { label: 'Width of the rotary key, d_R' },
      format: { label: 'Cache stored as', options: formats },
    },
    outputs: {
      ordinary: 'All heads cached',
      absorbed: 'Latent, absorbed',
      expanded: 'Latent, keys and values made anew',
      more: 'Absorbed against all heads',
      ordinaryIntensity: 'Operations per byte, all heads',
      absorbedIntensity: 'Operations per byte, absorbed',
    },
    note: 'Products inside the layer that do not grow with the cache (query, compression, output) are left out.',
  },
  es: {
    title: 'Lo que cuesta un latente en aritmética',
    intro: 'Para un token nuevo, por cada posición de la caché de una capa.',
    inputs: {
      heads: { label: 'Cabezas, H' },
      headDim: { label: 'Ancho de una cabeza, D' },
      latentDim: { label: 'Ancho del latente, d_c' },
      rotaryDim: { label: 'Ancho de la clave rotatoria, d_R' },
      format: { label: 'Caché guardada en', options: formats },
    },
    outputs: {
      ordinary: 'Todas las cabezas en la caché',
      absorbed: 'Latente, absorbido',
      expanded: 'Latente, claves y valores rehechos',
      more: 'Absorbido frente a todas las cabezas',
      ordinaryIntensity: 'Operaciones por byte, todas las cabezas',
      absorbedIntensity: 'Operaciones por byte, absorbido',
    },
    note: 'No cuentan los productos de la capa que no crecen con la caché (consulta, compresión, salida).',
  },
});
