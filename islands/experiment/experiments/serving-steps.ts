// The experiment serving-steps on a page: what a pass costs by its rows, and what a server of such passes can promise.
import { shownExperiment } from '../panels.ts';

/** Its figures and words. */
export const shown = shownExperiment({
  panels: [
    {
      id: 'step',
      keys: /^(?<series>rows|chunk)\.(?<x>\d+)$/,
      chart: 'series',
      references: [],
      scale: 'log',
      values: 'time',
    },
  ],
  words: {
    en: {
      what: 'Passes of the tutor over a token of several rows, and over several tokens of one prompt, taken in turns. With their times a server is simulated, and the highest load is searched at which 99 of 100 answers still come in time.',
      panels: {
        step: {
          caption: 'Time of one pass, by the tokens it reads.',
          x: 'tokens in a pass',
          y: 'time of a pass',
        },
      },
      series: { rows: 'a token of each row', chunk: 'a prompt’s tokens, one row' },
    },
    es: {
      what: 'Pasadas del tutor sobre un token de varias filas, y sobre varios tokens de un solo prompt, por turnos. Con esos tiempos se simula un servidor y se busca la mayor carga con la que 99 de cada 100 respuestas aún llegan a tiempo.',
      panels: {
        step: {
          caption: 'Tiempo de una pasada, según los tokens que lee.',
          x: 'tokens de una pasada',
          y: 'tiempo de una pasada',
        },
      },
      series: { rows: 'un token de cada fila', chunk: 'tokens de un prompt, una fila' },
    },
  },
});
