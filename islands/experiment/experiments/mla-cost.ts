// The experiment mla-cost on a page: how much smaller the latent cache is, and what of that is time.
import { ratioPanel, shownExperiment } from '../panels.ts';

/** Its figures and words. */
export const shown = shownExperiment({
  marksFirst: true,
  panels: [
    {
      id: 'cache',
      keys: /^cache\./,
      chart: 'list',
      references: [],
      scale: 'log',
      values: 'bytes',
    },
    {
      id: 'time',
      keys: /^(in-graph|stepwise|first)\./,
      chart: 'list',
      references: ['one'],
      scale: 'linear',
      values: 'number',
    },
    { id: 'text', keys: /^text\.(?<series>[a-z0-9-]+)\.(?<x>\d+)$/, ...ratioPanel, scale: 'log' },
  ],
  words: {
    en: {
      what: 'The tutor and two tutors with a latent cache, in turns: the bytes of cache that a step is given, a token’s time with the loop inside one graph and with one run per token; then a token at the end of longer texts than the tutor’s window holds, with random weights of the same widths, where only the time means something.',
      panels: {
        cache: {
          caption:
            'Bytes of cache that one step is given; it hands on as many (logarithmic scale).',
          y: 'bytes of cache',
        },
        time: {
          caption:
            'Time with a latent cache over the tutor’s time. Dashed: no difference. A run per token carries the cache across the graph’s border, the loop inside one graph does not.',
          y: 'latent / tutor',
        },
        text: {
          caption:
            'Time of one token at the end of a text over that of the tutor’s attention, by the text’s length (random weights). Dashed: no difference.',
          x: 'tokens of the text',
          y: 'latent / tutor’s widths',
        },
      },
      series: { 'mla-64': 'latent of 64 values', 'mla-32': 'latent of 32 values' },
    },
    es: {
      what: 'El tutor y dos tutores con caché latente, por turnos: los bytes de caché que recibe un paso, el tiempo de un token con el bucle dentro de un grafo y con una ejecución por token; luego, un token al final de textos más largos que la ventana del tutor, con pesos aleatorios de los mismos anchos, donde solo el tiempo significa algo.',
      panels: {
        cache: {
          caption: 'Bytes de caché que recibe un paso; entrega otros tantos (escala logarítmica).',
          y: 'bytes de caché',
        },
        time: {
          caption:
            'Tiempo con caché latente entre el tiempo del tutor. A rayas: ninguna diferencia. Una ejecución por token hace cruzar la caché por la frontera del grafo; el bucle dentro de un grafo, no.',
          y: 'latente / tutor',
        },
        text: {
          caption:
            'Tiempo de un token al final de un texto entre el de la atención del tutor, según la longitud del texto (pesos aleatorios). A rayas: ninguna diferencia.',
          x: 'tokens del texto',
          y: 'latente / anchos del tutor',
        },
      },
      series: { 'mla-64': 'latente de 64 valores', 'mla-32': 'latente de 32 valores' },
    },
  },
});
