// Words of the calculator of a cache's bytes.
import { wordsFor } from '../sheet-words.ts';
import type { sheet } from '../sheets/kv-cache-bytes.ts';

/** Labels in every language. */
export const words = wordsFor<typeof sheet>({
  en: {
    title: 'What a cache occupies',
    inputs: {
      layers: { label: 'Layers, L' },
      kvHeads: { label: 'Key–value heads, H' },
      headDim: { label: 'Width of a head, D' },
      format: {
        label: 'Stored as',
        options: { float32: 'float32', float16: 'float16', int8: 'int8', int4: 'int4' },
      },
      tokens: { label: 'Tokens of a text' },
      batch: { label: 'Texts at once' },
    },
    outputs: {
      values: 'Values a token',
      perToken: 'Bytes a token',
      oneText: 'One text',
      total: 'All texts',
    },
    figure: {
      caption: 'Bytes of the cache by length of a text; both axes by factors.',
      y: 'bytes',
    },
    note: 'Values alone: scales of a quantised cache, and room kept free for texts still to grow, come on top.',
  },
  es: {
    title: 'Lo que ocupa una caché',
    inputs: {
      layers: { label: 'Capas, L' },
      kvHeads: { label: 'Cabezas de clave y valor, H' },
      headDim: { label: 'Ancho de una cabeza, D' },
      format: {
        label: 'Guardado en',
        options: { float32: 'float32', float16: 'float16', int8: 'int8', int4: 'int4' },
      },
      tokens: { label: 'Tokens de un texto' },
      batch: { label: 'Textos a la vez' },
    },
    outputs: {
      values: 'Valores por token',
      perToken: 'Bytes por token',
      oneText: 'Un texto',
      total: 'Todos los textos',
    },
    figure: {
      caption: 'Bytes de la caché según la longitud de un texto; los dos ejes, por factores.',
      y: 'bytes',
    },
    note: 'Solo los valores: las escalas de una caché cuantizada y el sitio reservado para textos que aún crecen van aparte.',
  },
});
