// The experiment own-kernel on a page: a token on our kernel, in the engine, and in int8.
import { shownExperiment, timesPanel } from '../panels.ts';

/** Its figures and words. */
export const shown = shownExperiment({
  panels: [{ id: 'token', keys: /^token\.(?<x>generate|kernel|int8)$/, ...timesPanel }],
  words: {
    en: {
      what: 'A later token of an answer by the engine’s graph, by our kernel, and by our kernel with weights in bytes, taken in turns; then passes over one and five positions.',
      panels: {
        token: {
          caption: 'Time of one token of an answer, prompt and first token left out.',
          y: 'time per token',
        },
      },
    },
    es: {
      what: 'Un token posterior de una respuesta con el grafo del motor, con nuestro kernel y con nuestro kernel con pesos de un byte, por turnos; después, pasadas sobre una y cinco posiciones.',
      panels: {
        token: {
          caption: 'Tiempo de un token de una respuesta, sin contar el prompt ni el primer token.',
          y: 'tiempo por token',
        },
      },
    },
  },
});
