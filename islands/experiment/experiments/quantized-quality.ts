// The experiment quantized-quality on a page: answers that stay right as weights are kept in fewer bits.
import { shownExperiment } from '../panels.ts';

const byBits = { chart: 'series', references: [], scale: 'linear', values: 'share' } as const;
const list = { chart: 'list', references: [], scale: 'linear', values: 'share' } as const;

/** Its figures and words. */
export const shown = shownExperiment({
  panels: [
    {
      id: 'tutor',
      keys: /^right\.tutor\.int(?<x>\d)-(?<series>tensor|channel|group)$/,
      ...byBits,
    },
    {
      id: 'draft',
      keys: /^right\.draft\.int(?<x>\d)-(?<series>tensor|channel|group)$/,
      ...byBits,
    },
    { id: 'lost', keys: /^lost\.tutor\.(?:int8|fp8|int4|int3)-(?:channel|group)$/, ...list },
    { id: 'bytes', keys: /^bytes\.tutor\.(?:int8|fp8|int4|int3)-/, ...list },
  ],
  words: {
    en: {
      what: 'The matrices of the tutor and of the small model are rounded in fifteen ways and read back; the same graphs then answer held-out prompts. Counted, not timed.',
      panels: {
        tutor: {
          caption:
            'The tutor: answers wholly right, by the bits of a weight and by what shares a scale.',
          x: 'bits a weight, scales apart',
          y: 'right',
        },
        draft: {
          caption: 'The small model, a sixth as wide: the same.',
          x: 'bits a weight, scales apart',
          y: 'right',
        },
        lost: {
          caption:
            'The tutor: answers lost by rounding, less those won, as a share of all prompts. Below zero more were won.',
          y: 'lost',
        },
        bytes: {
          caption:
            'Bytes of all the tutor’s weights, scales included, over those in half precision.',
          y: 'bytes kept',
        },
      },
      series: {
        tensor: 'one scale a matrix',
        channel: 'one a channel',
        group: 'one a group of 32',
      },
    },
    es: {
      what: 'Las matrices del tutor y del modelo pequeño se redondean de quince maneras y se vuelven a leer; los mismos grafos contestan después a preguntas reservadas. Contado, no cronometrado.',
      panels: {
        tutor: {
          caption:
            'El tutor: respuestas del todo correctas, según los bits de un peso y según qué comparte una escala.',
          x: 'bits por peso, escalas aparte',
          y: 'correctas',
        },
        draft: {
          caption: 'El modelo pequeño, seis veces más estrecho: lo mismo.',
          x: 'bits por peso, escalas aparte',
          y: 'correctas',
        },
        lost: {
          caption:
            'El tutor: respuestas que se pierden al redondear, menos las que se ganan, como parte de todas las preguntas. Bajo cero se ganaron más.',
          y: 'perdidas',
        },
        bytes: {
          caption:
            'Bytes de todos los pesos del tutor, escalas incluidas, entre los que ocupan en media precisión.',
          y: 'bytes que quedan',
        },
      },
      series: {
        tensor: 'una escala por matriz',
        channel: 'una por canal',
        group: 'una por grupo de 32',
      },
    },
  },
});
