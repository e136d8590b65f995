// The experiment random-features on a page: how far features are from softmax by their number, and what answers are left.
import { shownExperiment } from '../panels.ts';

/** Its figures and words. */
export const shown = shownExperiment({
  panels: [
    {
      id: 'error',
      keys: /^error\.(?<series>positive|orthogonal)\.(?<x>\d+)$/,
      chart: 'series',
      references: [],
      scale: 'log',
      values: 'number',
    },
    {
      id: 'signed',
      keys: /^error\.trigonometric\./,
      chart: 'list',
      references: ['one'],
      scale: 'log',
      values: 'number',
    },
    {
      id: 'right',
      keys: /^right\./,
      chart: 'list',
      references: [],
      scale: 'linear',
      values: 'share',
    },
  ],
  words: {
    en: {
      what: 'The tutor’s own queries, keys and values on held-out sentences, its softmax replaced by random features of three kinds, drawn anew for each head and text; then its answers with orthogonal features in every head, nothing trained again.',
      panels: {
        error: {
          caption:
            'Relative difference of the mixed values from softmax’s, by the number of features; mean over heads and texts.',
          x: 'features',
          y: 'relative difference',
        },
        signed: {
          caption:
            'The same with features of either sign, whose sum below the line can come near zero (logarithmic scale; dashed: as wrong as saying nothing).',
          y: 'relative difference',
        },
        right: { caption: 'Answers wholly right, by what mixes the values.', y: 'right' },
      },
      series: {
        positive: 'positive',
        orthogonal: 'positive, orthogonal',
      },
    },
    es: {
      what: 'Las consultas, claves y valores del propio tutor en frases reservadas, con su softmax sustituido por características aleatorias de tres clases, sorteadas de nuevo para cada cabeza y texto; después, sus respuestas con características ortogonales en cada cabeza, sin volver a entrenar nada.',
      panels: {
        error: {
          caption:
            'Diferencia relativa entre los valores mezclados y los del softmax, según el número de características; media sobre cabezas y textos.',
          x: 'características',
          y: 'diferencia relativa',
        },
        signed: {
          caption:
            'Lo mismo con características de ambos signos, cuya suma en el denominador puede acercarse a cero (escala logarítmica; a rayas: tan erróneo como no decir nada).',
          y: 'diferencia relativa',
        },
        right: {
          caption: 'Respuestas correctas por entero, según lo que mezcla los valores.',
          y: 'correctas',
        },
      },
      series: {
        positive: 'positivas',
        orthogonal: 'positivas, ortogonales',
      },
    },
  },
});
