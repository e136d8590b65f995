// Words of the calculator of what a token costs.
import { wordsFor } from '../sheet-words.ts';
import type { sheet } from '../sheets/token-cost.ts';

const formats = { float32: 'float32', float16: 'float16', int8: 'int8', int4: 'int4' } as const;

/** Labels in every language. */
export const words = wordsFor<typeof sheet>({
  en: {
    title: 'What one new token costs',
    intro: 'It opens with the tutor at the end of its window.',
    operate: 'Raise the texts at once, then the context, and watch the last result.',
    inputs: {
      parameters: { label: 'Weights a token meets, P' },
      layers: { label: 'Layers, L' },
      heads: { label: 'Heads, h' },
      kvHeads: { label: 'Key–value heads' },
      headDim: { label: 'Width of a head, D' },
      context: { label: 'Tokens already cached, T' },
      batch: { label: 'Texts at once' },
      format: { label: 'Weights and cache stored as', options: formats },
    },
    outputs: {
      matrixFlop: 'In the matrices, one text',
      attentionFlop: 'In attention, one text',
      weightBytes: 'Weights fetched',
      cacheBytes: 'Caches fetched',
      flop: 'Operations of the step',
      bytes: 'Bytes of the step',
      intensity: 'Operations per byte',
    },
    problems: {
      'shared-heads':
        'Heads must be a whole multiple of key–value heads: each key–value head serves as many query heads.',
    },
    figure: {
      caption:
        'Operations per byte fetched, by the number of texts decoded at once; both axes by factors.',
      y: 'operations per byte',
    },
    note: 'Bytes are those that must be fetched at least once: every weight, and every text’s cache. What a machine’s own caches keep near is not in it.',
  },
  es: {
    title: 'Lo que cuesta un token nuevo',
    intro: 'Se abre con el tutor al final de su ventana.',
    operate: 'Sube los textos a la vez, luego el contexto, y fíjate en el último resultado.',
    inputs: {
      parameters: { label: 'Pesos que usa un token, P' },
      layers: { label: 'Capas, L' },
      heads: { label: 'Cabezas, h' },
      kvHeads: { label: 'Cabezas de clave y valor' },
      headDim: { label: 'Ancho de una cabeza, D' },
      context: { label: 'Tokens ya en la caché, T' },
      batch: { label: 'Textos a la vez' },
      format: { label: 'Pesos y caché guardados en', options: formats },
    },
    outputs: {
      matrixFlop: 'En las matrices, un texto',
      attentionFlop: 'En la atención, un texto',
      weightBytes: 'Pesos que se traen',
      cacheBytes: 'Cachés que se traen',
      flop: 'Operaciones del paso',
      bytes: 'Bytes del paso',
      intensity: 'Operaciones por byte',
    },
    problems: {
      'shared-heads':
        'Las cabezas tienen que ser un múltiplo entero de las de clave y valor: cada una de estas sirve a igual número de cabezas de consulta.',
    },
    figure: {
      caption:
        'Operaciones por byte traído, según los textos que se decodifican a la vez; los dos ejes, por factores.',
      y: 'operaciones por byte',
    },
    note: 'Los bytes son los que hay que traer al menos una vez: todos los pesos y la caché de cada texto. No cuenta lo que las cachés de la máquina tengan ya cerca.',
  },
});
