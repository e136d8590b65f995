// The experiment scratchpad-cost on a page: what is right, how much is written and how long it takes, by the way of answering.
import { shownExperiment, timesPanel } from '../panels.ts';

/** Its figures and words. */
export const shown = shownExperiment({
  marksFirst: true,
  panels: [
    {
      id: 'right',
      keys: /^right\./,
      chart: 'list',
      references: [],
      scale: 'linear',
      values: 'share',
    },
    {
      id: 'tokens',
      keys: /^tokens\./,
      chart: 'list',
      references: [],
      scale: 'linear',
      values: 'number',
    },
    { id: 'seconds', keys: /^seconds\./, ...timesPanel },
  ],
  words: {
    en: {
      what: 'The small model answers plainly, with a scratchpad, and by drawing several answers at once and choosing one (judging included); a still smaller one with a scratchpad, and the tutor, stand beside it. Three hundred held-out sentences; whole answers in one run each, in turns.',
      panels: {
        right: { caption: 'Sentences whose answer is right.', y: 'right' },
        tokens: {
          caption: 'Tokens written for an answer: steps, and every answer drawn, included.',
          y: 'tokens',
        },
        seconds: { caption: 'Time of an answer (logarithmic scale).', y: 'time' },
      },
    },
    es: {
      what: 'El modelo pequeño contesta sin más, con pasos escritos, y sorteando varias respuestas a la vez para elegir una (el juicio incluido); al lado, otro aún más pequeño con pasos, y el tutor. Trescientas frases reservadas; cada respuesta entera en una ejecución, por turnos.',
      panels: {
        right: { caption: 'Frases cuya respuesta es correcta.', y: 'correctas' },
        tokens: {
          caption:
            'Tokens escritos para una respuesta: cuentan los pasos y todas las respuestas sorteadas.',
          y: 'tokens',
        },
        seconds: { caption: 'Tiempo de una respuesta (escala logarítmica).', y: 'tiempo' },
      },
    },
  },
});
