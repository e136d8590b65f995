// The experiment cache-decode on a page: what reading the text anew for every token costs.
import { ratioPanel, shownExperiment, timesPanel } from '../panels.ts';

/** Its figures and words. */
export const shown = shownExperiment({
  panels: [
    { id: 'answer', keys: /^(with-cache|without-cache)$/, ...timesPanel },
    { id: 'length', keys: /^ratio\.(?<x>\d+)$/, ...ratioPanel, scale: 'log' },
    { id: 'text', keys: /^text\.(?<x>\d+)$/, ...ratioPanel, scale: 'log' },
  ],
  words: {
    en: {
      what: 'The same answers with a key–value cache and without, each written inside one graph, in turns; then one token at the end of longer texts than the tutor’s window holds, with random weights of its widths, where only the time means something.',
      panels: {
        answer: {
          caption: 'Time of a whole answer to a held-out sentence (logarithmic scale).',
          y: 'time',
        },
        length: {
          caption:
            'Time without a cache over time with it, by the tokens of the answer, reading the sentence included. Dashed: no difference.',
          x: 'tokens of the answer',
          y: 'without / with',
        },
        text: {
          caption:
            'The same for one token at the end of a text, by the text’s length (random weights, the tutor’s widths). Dashed: no difference.',
          x: 'tokens of the text',
          y: 'without / with',
        },
      },
    },
    es: {
      what: 'Las mismas respuestas con caché de claves y valores y sin ella, cada una escrita dentro de un grafo, por turnos; luego, un token al final de textos más largos que la ventana del tutor, con pesos aleatorios de sus mismos anchos, donde solo el tiempo significa algo.',
      panels: {
        answer: {
          caption: 'Tiempo de una respuesta entera a una frase reservada (escala logarítmica).',
          y: 'tiempo',
        },
        length: {
          caption:
            'Tiempo sin caché entre tiempo con ella, según los tokens de la respuesta, incluida la lectura de la frase. A rayas: ninguna diferencia.',
          x: 'tokens de la respuesta',
          y: 'sin / con',
        },
        text: {
          caption:
            'Lo mismo para un token al final de un texto, según la longitud del texto (pesos aleatorios, los anchos del tutor). A rayas: ninguna diferencia.',
          x: 'tokens del texto',
          y: 'sin / con',
        },
      },
    },
  },
});
