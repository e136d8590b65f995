// The experiment sparse-masks on a page: what masks leave of three models by the keys a query may see, and what the pairs
// cost.
import { shownExperiment } from '../panels.ts';

const byBudget = {
  chart: 'series',
  references: [],
  scale: 'log',
  values: 'share',
} as const;

const budget = { x: 'keys a query', y: 'wholly right' };
const presupuesto = { x: 'claves por consulta', y: 'correctas por entero' };

/** Its figures and words. */
export const shown = shownExperiment({
  marksFirst: true,
  panels: [
    {
      id: 'tutor',
      keys: /^right\.tutor\.(?<series>local|bigbird|a-shape|vertical-slash)\.(?<x>\d+)$/,
      ...byBudget,
    },
    {
      id: 'recall',
      keys: /^right\.recall-dense\.(?<series>local|bigbird|a-shape|vertical-slash)\.(?<x>\d+)$/,
      ...byBudget,
    },
    {
      id: 'copy',
      keys: /^right\.copy-dense\.(?<series>local|bigbird|a-shape|vertical-slash)\.(?<x>\d+)$/,
      ...byBudget,
    },
    {
      id: 'dilated',
      keys: /^right\.(?<series>tutor|recall-dense|copy-dense)\.dilated\.(?<x>\d+)$/,
      ...byBudget,
    },
    {
      id: 'density',
      keys: /^density\.copy-dense\.(?<series>local|dilated|vertical-slash)\.(?<x>\d+)$/,
      ...byBudget,
    },
    {
      id: 'pairs',
      keys: /^pairs\.(?<x>\d+)$/,
      ...byBudget,
    },
    {
      id: 'masked',
      keys: /^masked\.(?<x>\d+)$/,
      chart: 'series',
      references: ['one'],
      scale: 'log',
      values: 'number',
    },
  ],
  words: {
    en: {
      what: 'Three trained models under five patterns, each with as many keys a query, put on after training; whole answers on three hundred texts that no training saw. Then prompts of the tutor’s widths with random weights: with a mask, without, and without any pairs at all.',
      panels: {
        tutor: {
          caption: 'The tutor: answers wholly right, by the keys a query may see.',
          ...budget,
        },
        recall: {
          caption: 'Recalling one of eight pairs: values right, by the keys a query may see.',
          ...budget,
        },
        copy: {
          caption: 'Copying sixteen symbols: texts wholly right, by the keys a query may see.',
          ...budget,
        },
        dilated: {
          caption: 'The dilated pattern, every second key, on the three models.',
          ...budget,
        },
        density: {
          caption:
            'Pairs kept of those that causality allows, in the copied texts. Where a slash or a line leaves the text, its keys are lost.',
          x: 'keys a query',
          y: 'pairs kept',
        },
        pairs: {
          caption:
            'Share of a prompt’s time that goes where no token looks at any other (random weights).',
          x: 'tokens of the prompt',
          y: 'share of the time',
        },
        masked: {
          caption: 'Time of a prompt with a mask over its time without. Dashed: no difference.',
          x: 'tokens of the prompt',
          y: 'with / without',
        },
      },
      series: {
        local: 'local',
        dilated: 'dilated',
        bigbird: 'BigBird',
        'a-shape': 'A-shape',
        'vertical-slash': 'vertical-slash',
        tutor: 'tutor',
        'recall-dense': 'recalling',
        'copy-dense': 'copying',
      },
    },
    es: {
      what: 'Tres modelos entrenados con cinco patrones, cada uno con las mismas claves por consulta, puestos después de entrenar; respuestas enteras en trescientos textos que ningún entrenamiento vio. Después, entradas con los anchos del tutor y pesos aleatorios: con máscara, sin ella y sin ningún par.',
      panels: {
        tutor: {
          caption:
            'El tutor: respuestas correctas por entero, según las claves que puede ver una consulta.',
          ...presupuesto,
        },
        recall: {
          caption:
            'Recordar uno de ocho pares: valores correctos, según las claves que puede ver una consulta.',
          ...presupuesto,
        },
        copy: {
          caption:
            'Copiar dieciséis símbolos: textos correctos por entero, según las claves que puede ver una consulta.',
          ...presupuesto,
        },
        dilated: {
          caption: 'El patrón dilatado, una clave de cada dos, en los tres modelos.',
          ...presupuesto,
        },
        density: {
          caption:
            'Pares que quedan de los que permite la causalidad, en los textos copiados. Donde una diagonal o una columna se sale del texto, sus claves se pierden.',
          x: 'claves por consulta',
          y: 'pares que quedan',
        },
        pairs: {
          caption:
            'Parte del tiempo de una entrada que desaparece si ningún token mira a otro (pesos aleatorios).',
          x: 'tokens de la entrada',
          y: 'parte del tiempo',
        },
        masked: {
          caption:
            'Tiempo de una entrada con máscara entre su tiempo sin ella. A rayas: ninguna diferencia.',
          x: 'tokens de la entrada',
          y: 'con / sin',
        },
      },
      series: {
        local: 'local',
        dilated: 'dilatado',
        bigbird: 'BigBird',
        'a-shape': 'en A',
        'vertical-slash': 'columnas y diagonales',
        tutor: 'tutor',
        'recall-dense': 'recordar',
        'copy-dense': 'copiar',
      },
    },
  },
});
