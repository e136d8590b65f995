// The experiment moe-cost on a page: what a mixture costs beside two dense models, and how often it is right.
import { shownExperiment, timesPanel } from '../panels.ts';

const ratios = {
  chart: 'list',
  references: ['one'],
  scale: 'linear',
  values: 'number',
} as const;

/** Its figures and words. */
export const shown = shownExperiment({
  marksFirst: true,
  panels: [
    { id: 'token', keys: /^token\./, ...timesPanel },
    { id: 'work', keys: /^work\./, ...ratios },
    { id: 'total', keys: /^total\./, ...ratios },
    { id: 'first', keys: /^first\./, ...ratios },
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
      what: 'Each model writes answers to the same held-out sentences inside one graph, one token or sixteen, in turns; the difference is the price of a token. Where one token is computed alone, only the chosen experts run. The dense model twice as wide has random weights: only its time means something. The other models then answer five hundred held-out prompts, and the page counts how many whole answers are right.',
      panels: {
        token: { caption: 'Time of one token inside the graph (logarithmic scale).', y: 'time' },
        work: {
          caption:
            'Time of a token over the tutor’s. The mixtures do as much feed-forward work as the tutor; the dense model twice as wide does twice as much. Dashed: no difference.',
          y: 'times the tutor’s',
        },
        total: {
          caption:
            'Time of a token over that of the dense model twice as wide, which has as many parameters as the first and the last of the mixtures. Dashed: no difference.',
          y: 'times the wide model’s',
        },
        first: {
          caption:
            'Time to the first token, prompt included, over the tutor’s. The tokens of a prompt go to different experts, so every expert runs. Dashed: no difference.',
          y: 'times the tutor’s',
        },
        right: {
          caption: 'Held-out prompts whose whole answer is right, for the weights that ship.',
          y: 'share',
        },
      },
    },
    es: {
      what: 'Cada modelo escribe respuestas a las mismas frases reservadas dentro de un grafo, de un token o de dieciséis, por turnos; la diferencia es el precio de un token. Cuando un token se calcula solo, no se ejecutan más que los expertos elegidos. El modelo denso el doble de ancho tiene pesos aleatorios: solo su tiempo significa algo. Los demás contestan después a quinientas entradas reservadas, y la página cuenta cuántas respuestas enteras son correctas.',
      panels: {
        token: {
          caption: 'Tiempo de un token dentro del grafo (escala logarítmica).',
          y: 'tiempo',
        },
        work: {
          caption:
            'Tiempo de un token entre el del tutor. Las mezclas hacen tanto trabajo de alimentación directa como el tutor; el modelo denso el doble de ancho, el doble. A rayas: ninguna diferencia.',
          y: 'veces el del tutor',
        },
        total: {
          caption:
            'Tiempo de un token entre el del modelo denso el doble de ancho, que tiene tantos parámetros como la primera y la última de las mezclas. A rayas: ninguna diferencia.',
          y: 'veces el del modelo ancho',
        },
        first: {
          caption:
            'Tiempo hasta el primer token, con la lectura de la entrada, entre el del tutor. Los tokens de una entrada van a expertos distintos, así que se ejecutan todos. A rayas: ninguna diferencia.',
          y: 'veces el del tutor',
        },
        right: {
          caption:
            'Entradas reservadas cuya respuesta entera es correcta, con los pesos publicados.',
          y: 'parte',
        },
      },
    },
  },
});
