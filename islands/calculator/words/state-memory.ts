// Words of the calculator of a hybrid's memory.
import { wordsFor } from '../sheet-words.ts';
import type { sheet } from '../sheets/state-memory.ts';

/** Labels in every language. */
export const words = wordsFor<typeof sheet>({
  en: {
    title: 'What a hybrid remembers of one text',
    inputs: {
      attentionLayers: { label: 'Layers with attention' },
      stateLayers: { label: 'Layers with a state' },
      kvHeads: { label: 'Key–value heads of attention' },
      headDim: { label: 'Width of a head' },
      stateValues: { label: 'Values of state, one layer' },
      format: { label: 'Stored as', options: { float32: 'float32', float16: 'float16' } },
      tokens: { label: 'Tokens of the text' },
    },
    outputs: {
      cache: 'Cache of the layers with attention',
      state: 'States',
      total: 'Together',
      attention: 'With attention in every layer',
    },
    figure: {
      caption: 'Bytes remembered of one text by its length; both axes by factors.',
      y: 'bytes',
    },
    note: 'With attention in every layer means as many heads of the same width. Implementations often keep states in float32 where the cache is in 16 bits.',
  },
  es: {
    title: 'Lo que un híbrido recuerda de un texto',
    inputs: {
      attentionLayers: { label: 'Capas con atención' },
      stateLayers: { label: 'Capas con estado' },
      kvHeads: { label: 'Cabezas de clave y valor de la atención' },
      headDim: { label: 'Ancho de una cabeza' },
      stateValues: { label: 'Valores de estado, una capa' },
      format: { label: 'Guardado en', options: { float32: 'float32', float16: 'float16' } },
      tokens: { label: 'Tokens del texto' },
    },
    outputs: {
      cache: 'Caché de las capas con atención',
      state: 'Estados',
      total: 'En total',
      attention: 'Con atención en todas las capas',
    },
    figure: {
      caption: 'Bytes que se recuerdan de un texto según su longitud; los dos ejes, por factores.',
      y: 'bytes',
    },
    note: 'Con atención en todas las capas quiere decir otras tantas cabezas del mismo ancho. Es frecuente guardar los estados en float32 donde la caché está en 16 bits.',
  },
});
