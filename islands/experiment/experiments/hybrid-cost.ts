// The experiment hybrid-cost on a page: what each order of layers remembers, and what its memory and a token cost.
import { shownExperiment } from '../panels.ts';

const order = '(?<series>hybrid-(?:attention|state|second|local))';
const shares = { chart: 'list', references: [], scale: 'linear', values: 'share' } as const;
const byLength = { chart: 'series', references: [], scale: 'log' } as const;

/** Its figures and words. */
export const shown = shownExperiment({
  marksFirst: true,
  panels: [
    { id: 'recall', keys: /^recall\./, ...shares },
    { id: 'copy', keys: /^copy\./, ...shares },
    {
      id: 'gain',
      keys: /^(recall-gain|copy-gain|memory-share)$/,
      chart: 'list',
      references: [],
      scale: 'linear',
      values: 'number',
    },
    {
      id: 'bytes',
      keys: new RegExp(`^bytes\\.${order}\\.(?<x>\\d+)$`),
      ...byLength,
      values: 'bytes',
    },
    {
      id: 'token',
      keys: new RegExp(`^token\\.${order}\\.(?<x>\\d+)$`),
      ...byLength,
      values: 'time',
    },
    {
      id: 'ratio',
      keys: /^ratio\.[a-z-]+\.4096$/,
      chart: 'list',
      references: ['one'],
      scale: 'linear',
      values: 'number',
    },
  ],
  words: {
    en: {
      what: 'Six orders of four layers, the first training of each. They answer the same held-out prompts, which key has which of eight values and a text of eight symbols said again. Then a token is timed behind texts of several lengths, inside one graph and in turns; they were trained on forty-one tokens at most, so behind longer texts only bytes and time mean something.',
      panels: {
        recall: { caption: 'Values rightly recalled after eight pairs.', y: 'share' },
        copy: { caption: 'Texts of eight symbols said again without a mistake.', y: 'share' },
        gain: {
          caption:
            'The hybrid with attention in its second layer: its recall and its copies less those of the better pure model, and its memory over that of attention everywhere, behind forty tokens.',
          y: 'difference, or times',
        },
        bytes: {
          caption: 'Bytes of memory that one step is given, by the length of the text before it.',
          x: 'tokens of the text',
          y: 'bytes of memory',
        },
        token: {
          caption: 'Time of one token, by the length of the text before it.',
          x: 'tokens of the text',
          y: 'time a token',
        },
        ratio: {
          caption:
            'Time of a token behind 4,096 over that of attention in all layers. Dashed: no difference.',
          y: 'times attention’s',
        },
      },
      series: {
        'hybrid-attention': 'attention only',
        'hybrid-state': 'states only',
        'hybrid-second': 'one attention',
        'hybrid-local': 'one window',
      },
    },
    es: {
      what: 'Seis órdenes de cuatro capas, el primer entrenamiento de cada uno. Contestan a las mismas entradas reservadas: qué valor, de ocho, acompaña a una clave, y un texto de ocho símbolos dicho otra vez. Después se mide un token tras textos de varias longitudes, dentro de un grafo y por turnos; se entrenaron con cuarenta y un tokens como mucho, así que tras textos más largos solo los bytes y el tiempo significan algo.',
      panels: {
        recall: { caption: 'Valores bien recordados tras ocho parejas.', y: 'proporción' },
        copy: { caption: 'Textos de ocho símbolos repetidos sin un fallo.', y: 'proporción' },
        gain: {
          caption:
            'El híbrido con atención en la segunda capa: lo que recuerda y lo que copia menos lo del mejor modelo puro, y su memoria entre la de la atención en todas las capas, tras cuarenta tokens.',
          y: 'diferencia, o veces',
        },
        bytes: {
          caption: 'Bytes de memoria que recibe un paso, según la longitud del texto anterior.',
          x: 'tokens del texto',
          y: 'bytes de memoria',
        },
        token: {
          caption: 'Tiempo de un token, según la longitud del texto anterior.',
          x: 'tokens del texto',
          y: 'tiempo por token',
        },
        ratio: {
          caption:
            'Tiempo de un token tras 4096 entre el de la atención en todas las capas. A rayas: ninguna diferencia.',
          y: 'veces el de la atención',
        },
      },
      series: {
        'hybrid-attention': 'solo atención',
        'hybrid-state': 'solo estados',
        'hybrid-second': 'una atención',
        'hybrid-local': 'una ventana',
      },
    },
  },
});
