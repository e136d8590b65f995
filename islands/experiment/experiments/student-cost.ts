// The experiment student-cost on a page: what students keep of the tutor's right answers, and of its time.
import { shownExperiment, timesPanel } from '../panels.ts';

const shares = { chart: 'list', references: [], scale: 'linear', values: 'share' } as const;

/** Its figures and words. */
export const shown = shownExperiment({
  marksFirst: true,
  panels: [
    { id: 'kept', keys: /^kept\./, ...shares },
    { id: 'time', keys: /^(time|first)\./, ...shares },
    { id: 'token', keys: /^token\./, ...timesPanel },
    { id: 'right', keys: /^(right\.|agrees$)/, ...shares },
    {
      id: 'entropy',
      keys: /^entropy\./,
      chart: 'list',
      references: [],
      scale: 'linear',
      values: 'number',
    },
  ],
  words: {
    en: {
      what: 'The tutor and its students answer the same five hundred held-out prompts, and the page counts whole answers that are right; then each writes answers of one token and of sixteen inside one graph, in turns, and the difference is the price of a token. Two students of each width have the same first weights and saw the same examples: one alone, one with a teacher. Last, the tutor is asked about training examples: how often its own answer is the true one, and how spread its distribution is.',
      panels: {
        kept: {
          caption: 'Right answers of each student over the tutor’s, on the same prompts.',
          y: 'share kept',
        },
        time: {
          caption:
            'Time over the tutor’s: of a token, and up to the first token with the prompt read. Models of one width take the same time, whoever taught them, up to noise.',
          y: 'share of the tutor’s time',
        },
        token: { caption: 'Time of one token inside the graph (logarithmic scale).', y: 'time' },
        right: {
          caption:
            'Held-out prompts whose whole answer is right, for the weights that ship; and training examples to which the tutor gives the answer of its data.',
          y: 'share',
        },
        entropy: {
          caption:
            'Entropy of the tutor’s distribution on the tokens of training answers (median). At 0 it names one token and says no more than the true answer does.',
          y: 'nats',
        },
      },
    },
    es: {
      what: 'El tutor y sus alumnos contestan a las mismas quinientas entradas reservadas, y la página cuenta las respuestas enteras correctas; después cada uno escribe respuestas de un token y de dieciséis dentro de un grafo, por turnos, y la diferencia es el precio de un token. Los dos alumnos de cada ancho partieron de los mismos pesos y vieron los mismos ejemplos: uno solo, otro con maestro. Por último se pregunta al tutor por ejemplos de entrenamiento: cuántas veces su propia respuesta es la verdadera y cuánto reparte su distribución.',
      panels: {
        kept: {
          caption: 'Aciertos de cada alumno entre los del tutor, en las mismas entradas.',
          y: 'parte conservada',
        },
        time: {
          caption:
            'Tiempo entre el del tutor: de un token, y hasta el primer token con la entrada leída. Los modelos de un mismo ancho tardan lo mismo, los enseñe quien los enseñe, salvo ruido.',
          y: 'parte del tiempo del tutor',
        },
        token: {
          caption: 'Tiempo de un token dentro del grafo (escala logarítmica).',
          y: 'tiempo',
        },
        right: {
          caption:
            'Entradas reservadas cuya respuesta entera es correcta, con los pesos publicados; y ejemplos de entrenamiento a los que el tutor da la respuesta de sus datos.',
          y: 'parte',
        },
        entropy: {
          caption:
            'Entropía de la distribución del tutor en los tokens de respuestas de entrenamiento (mediana). En 0 nombra un solo token y no dice más que la respuesta verdadera.',
          y: 'nats',
        },
      },
    },
  },
});
