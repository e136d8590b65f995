// The experiment cascade-cost on a page: what the rungs cost and know, and what cascades over them come to.
import { shownExperiment, timesPanel } from '../panels.ts';

const listed = { chart: 'list', references: [], scale: 'linear' } as const;
const ratios = { chart: 'list', references: ['one'], scale: 'linear', values: 'number' } as const;

/** Its figures and words. */
export const shown = shownExperiment({
  marksFirst: true,
  panels: [
    { id: 'seconds', keys: /^seconds\./, ...timesPanel },
    { id: 'gate', keys: /^gate\./, ...ratios },
    { id: 'right', keys: /^right\./, ...listed, values: 'share' },
    { id: 'calibration', keys: /^calibration\./, ...listed, values: 'share' },
    { id: 'separation', keys: /^separation\./, ...listed, values: 'number' },
    { id: 'gain', keys: /^gain\./, ...listed, values: 'number' },
    { id: 'workGain', keys: /^work-gain\./, ...listed, values: 'number' },
    { id: 'ratio', keys: /^ratio\./, ...ratios },
  ],
  words: {
    en: {
      what: 'Four models answer the same held-out prompts and say how sure they are. The page counts what is right, times each model alone and with its confidence read, and chooses gates on a third of the prompts: the cheapest cascade that is right as often as the largest model, but for one answer in a hundred. That cascade is judged on the other prompts and timed whole, beside the largest model and the best single one.',
      panels: {
        seconds: { caption: 'Mean time of an answer (logarithmic scale).', y: 'time' },
        gate: {
          caption:
            'Time of an answer with its confidence read over the time without. Dashed: no difference.',
          y: 'times',
        },
        right: {
          caption:
            'Held-out prompts whose whole answer is right: each model alone, and the cascade that was chosen.',
          y: 'share',
        },
        calibration: {
          caption:
            'Expected calibration error: how far confidence is from the share that is right, over ten bins.',
          y: 'error',
        },
        separation: {
          caption:
            'How well a signal puts the smallest model’s right answers above its wrong ones: at 0.5 it knows nothing, at 1 it never errs.',
          y: 'area under the curve',
        },
        gain: {
          caption:
            'At the cost of each model, in measured time: right answers of the best cascade no dearer (of the cheapest, where none is) less the model’s own. Below zero the single model is better.',
          y: 'share gained',
        },
        workGain: {
          caption: 'The same where an answer costs its multiplications and gates cost nothing.',
          y: 'share gained',
        },
        ratio: {
          caption:
            'Time of the chosen cascade over the largest model’s, and over that of the cheapest single model that is right as often. Dashed: no difference.',
          y: 'times',
        },
      },
    },
    es: {
      what: 'Cuatro modelos contestan a las mismas entradas reservadas y dicen lo seguros que están. La página cuenta los aciertos, cronometra cada modelo solo y leyendo su confianza, y elige las barreras con una tercera parte de las entradas: la cascada más barata que acierta tanto como el modelo mayor, salvo una respuesta de cada cien. Esa cascada se juzga con las demás entradas y se cronometra entera, al lado del modelo mayor y del mejor modelo suelto.',
      panels: {
        seconds: { caption: 'Tiempo medio de una respuesta (escala logarítmica).', y: 'tiempo' },
        gate: {
          caption:
            'Tiempo de una respuesta leyendo su confianza entre el tiempo sin leerla. A rayas: ninguna diferencia.',
          y: 'veces',
        },
        right: {
          caption:
            'Entradas reservadas cuya respuesta entera es correcta: cada modelo solo y la cascada elegida.',
          y: 'parte',
        },
        calibration: {
          caption:
            'Error de calibración esperado: a qué distancia queda la confianza de la parte que acierta, en diez tramos.',
          y: 'error',
        },
        separation: {
          caption:
            'Lo bien que una señal pone las respuestas correctas del modelo menor por encima de las incorrectas: en 0,5 no sabe nada, en 1 no falla nunca.',
          y: 'área bajo la curva',
        },
        gain: {
          caption:
            'Al coste de cada modelo, en tiempo medido: aciertos de la mejor cascada que no es más cara (de la más barata, si no hay ninguna) menos los del modelo. Por debajo de cero es mejor el modelo suelto.',
          y: 'parte ganada',
        },
        workGain: {
          caption:
            'Lo mismo cuando una respuesta cuesta sus multiplicaciones y las barreras no cuestan nada.',
          y: 'parte ganada',
        },
        ratio: {
          caption:
            'Tiempo de la cascada elegida entre el del modelo mayor, y entre el del modelo suelto más barato que acierta lo mismo. A rayas: ninguna diferencia.',
          y: 'veces',
        },
      },
    },
  },
});
