// Words of the calculator of a latent cache's bytes.
import { wordsFor } from '../sheet-words.ts';
import type { sheet } from '../sheets/mla-bytes.ts';

const formats = { float32: 'float32', float16: 'float16', int8: 'int8', int4: 'int4' } as const;

/** Labels in every language. */
export const words = wordsFor<typeof sheet>({
  en: {
    title: 'What a latent cache occupies',
    intro: 'It opens with the tutor and the latent of its variant.',
    inputs: {
      layers: { label: 'Layers, L' },
      heads: { label: 'Heads, H' },
      headDim: { label: 'Width of a head, D' },
      latentDim: { label: 'Width of the latent, d_c' },
      rotaryDim: { label: 'Width of the rotary key, d_R' },
      format: { label: 'Stored as', options: formats },
      tokens: { label: 'Tokens of a text' },
      batch: { label: 'Texts at once' },
    },
    outputs: {
      full: 'Values a token, all heads',
      latent: 'Values a token, latent',
      smaller: 'Times smaller',
      equalHeads: 'As many as these key–value heads cache',
      fullBytes: 'Bytes, all heads',
      latentBytes: 'Bytes, latent',
    },
    figure: {
      caption:
        'Bytes by length of a text: all heads of the same model, and its latent; both axes by factors.',
      y: 'bytes',
    },
    note: 'The comparison is with all heads of the same model. A model without a latent would often have grouped heads: fewer key–value heads, and a smaller ratio.',
  },
  es: {
    title: 'Lo que ocupa una caché latente',
    intro: 'Se abre con el tutor y el latente de su variante.',
    inputs: {
      layers: { label: 'Capas, L' },
      heads: { label: 'Cabezas, H' },
      headDim: { label: 'Ancho de una cabeza, D' },
      latentDim: { label: 'Ancho del latente, d_c' },
      rotaryDim: { label: 'Ancho de la clave rotatoria, d_R' },
      format: { label: 'Guardado en', options: formats },
      tokens: { label: 'Tokens de un texto' },
      batch: { label: 'Textos a la vez' },
    },
    outputs: {
      full: 'Valores por token, todas las cabezas',
      latent: 'Valores por token, latente',
      smaller: 'Veces menor',
      equalHeads: 'Guarda lo mismo que estas cabezas de clave y valor',
      fullBytes: 'Bytes, todas las cabezas',
      latentBytes: 'Bytes, latente',
    },
    figure: {
      caption:
        'Bytes según la longitud de un texto: todas las cabezas del mismo modelo y su latente; los dos ejes, por factores.',
      y: 'bytes',
    },
    note: 'Se compara con todas las cabezas del mismo modelo. Un modelo sin latente tendría a menudo cabezas agrupadas: menos cabezas de clave y valor, y una proporción menor.',
  },
});
