// The experiment eviction-recall on a page: what a cache that gives entries up still answers.
import { shownExperiment } from '../panels.ts';

const shares = { chart: 'series', references: [], scale: 'linear', values: 'share' } as const;
const policies = 'window|sinks|heavy-hitters|votes';

/** Its figures and words. */
export const shown = shownExperiment({
  panels: [
    { id: 'first', keys: new RegExp(`^first\\.(?<series>${policies})\\.(?<x>\\d+)$`), ...shares },
    { id: 'later', keys: new RegExp(`^later\\.(?<series>${policies})\\.(?<x>\\d+)$`), ...shares },
    { id: 'depth', keys: new RegExp(`^depth\\.(?<series>${policies})\\.(?<x>\\d+)$`), ...shares },
    {
      id: 'rounded',
      keys: /^first\.(?:full|heavy-hitters\.8|votes\.8)(?:\.int\d)?$/,
      ...shares,
      chart: 'list',
    },
    { id: 'tutor', keys: new RegExp(`^tutor\\.(?<series>${policies})\\.(?<x>\\d+)$`), ...shares },
  ],
  words: {
    en: {
      what: 'A model trained to recall reads eight pairs and is asked for one of them, then for another, while each head keeps only so many entries. The tutor answers held-out prompts from caches of the same kind. Counted in plain TypeScript, not timed.',
      panels: {
        first: {
          caption: 'The question that ends the prompt: found, by the entries a head keeps.',
          x: 'entries a head keeps, of 18',
          y: 'found',
        },
        later: {
          caption: 'A second question, about another pair, asked after the first was answered.',
          x: 'entries a head keeps, of 18',
          y: 'found',
        },
        depth: {
          caption: 'The first question with 8 entries, by which pair it asks for.',
          x: 'pair that is asked for, 1 the earliest',
          y: 'found',
        },
        rounded: {
          caption:
            'Eviction and rounding together: the first question with all entries or with 8, in half precision or in fewer bits.',
          y: 'found',
        },
        tutor: {
          caption: 'The tutor: answers wholly right, by the entries a head keeps.',
          x: 'entries a head keeps',
          y: 'right',
        },
      },
      series: {
        window: 'window',
        sinks: 'sink and window',
        'heavy-hitters': 'heavy hitters',
        votes: 'votes at the prompt’s end',
      },
    },
    es: {
      what: 'Un modelo entrenado para recordar lee ocho pares y se le pregunta por uno, y luego por otro, mientras cada cabeza guarda solo unas cuantas entradas. El tutor contesta a preguntas reservadas con cachés del mismo tipo. Contado en TypeScript, no cronometrado.',
      panels: {
        first: {
          caption:
            'La pregunta con la que acaba el texto: respondida, según las entradas que guarda una cabeza.',
          x: 'entradas que guarda una cabeza, de 18',
          y: 'halladas',
        },
        later: {
          caption: 'Una segunda pregunta, por otro par, hecha después de contestar la primera.',
          x: 'entradas que guarda una cabeza, de 18',
          y: 'halladas',
        },
        depth: {
          caption: 'La primera pregunta con 8 entradas, según por qué par pregunta.',
          x: 'par por el que se pregunta, 1 el primero',
          y: 'halladas',
        },
        rounded: {
          caption:
            'Expulsión y redondeo juntos: la primera pregunta con todas las entradas o con 8, en media precisión o en menos bits.',
          y: 'halladas',
        },
        tutor: {
          caption:
            'El tutor: respuestas del todo correctas, según las entradas que guarda una cabeza.',
          x: 'entradas que guarda una cabeza',
          y: 'correctas',
        },
      },
      series: {
        window: 'ventana',
        sinks: 'sumidero y ventana',
        'heavy-hitters': 'las más atendidas',
        votes: 'votos al final del texto',
      },
    },
  },
});
