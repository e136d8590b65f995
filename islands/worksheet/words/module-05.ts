// The words of the checkpoint of module 5, a cascade, by the ids it declares.

import type {
  CriterionOf,
  MechanismOf,
  QuantityOf,
  ScopeQuantityOf,
} from '#src/worksheet/definition.ts';
import type { module05 } from '#src/worksheet/definitions/module-05.ts';
import { defineStrings } from '../../kit/define-strings.ts';

type Definition = typeof module05;

/** What the technique is called. */
export const nameStrings = defineStrings({
  en: { name: 'Cascade' },
  es: { name: 'Cascada' },
});

/** Names of quantities, measured and of the scope. */
export const quantityStrings = defineStrings({
  en: {
    'tutor-ratio': 'Time of the cascade against the tutor’s',
    'single-ratio': 'Time of the cascade against the best single model’s',
    'rung-ratio': 'Time of the smallest model against the tutor’s',
    'cascade-right': 'Whole answers right, cascade',
    'small-share': 'Prompts answered below the tutor',
    calibration: 'Calibration error of the smallest model',
    'gain-64': 'Right answers beyond width 64 at its cost',
    'gain-96': 'Right answers beyond width 96 at its cost',
    'gain-tutor': 'Right answers beyond the tutor at its cost',
    'answer-time': 'Time of a whole answer (p95)',
    'noise-floor': 'Noise floor',
    parameters: 'Parameters of the model',
    context: 'Tokens in the context',
    users: 'Readers at once',
  } satisfies Record<QuantityOf<Definition> | ScopeQuantityOf<Definition>, string>,
  es: {
    'tutor-ratio': 'Tiempo de la cascada frente al del tutor',
    'single-ratio': 'Tiempo de la cascada frente al del mejor modelo suelto',
    'rung-ratio': 'Tiempo del modelo menor frente al del tutor',
    'cascade-right': 'Respuestas enteras correctas, cascada',
    'small-share': 'Entradas contestadas por debajo del tutor',
    calibration: 'Error de calibración del modelo menor',
    'gain-64': 'Aciertos por encima del ancho 64 a igual coste',
    'gain-96': 'Aciertos por encima del ancho 96 a igual coste',
    'gain-tutor': 'Aciertos por encima del tutor a igual coste',
    'answer-time': 'Tiempo de una respuesta entera (p95)',
    'noise-floor': 'Suelo de ruido',
    parameters: 'Parámetros del modelo',
    context: 'Tokens del contexto',
    users: 'Lectores a la vez',
  },
});

/** What is asked about each predicted quantity. */
export const predictStrings = defineStrings({
  en: {
    'tutor-ratio':
      'The cheapest cascade that is right about as often as the tutor: how long does an answer take, as a multiple of the tutor’s time? Below 1 it is faster.',
    'single-ratio':
      'The same cascade against the cheapest single model that is right about as often: how long does an answer take, as a multiple of that model’s time?',
    calibration:
      'The smallest model says how sure it is of each answer. How far is that from the share that is right, on average over ten bins? A number between 0 and 1.',
  } satisfies Record<Definition['predict'][number], string>,
  es: {
    'tutor-ratio':
      'La cascada más barata que acierta más o menos como el tutor: ¿cuánto tarda una respuesta, en proporción al tiempo del tutor? Por debajo de 1, es más rápida.',
    'single-ratio':
      'La misma cascada frente al modelo suelto más barato que acierta más o menos lo mismo: ¿cuánto tarda una respuesta, en proporción al tiempo de ese modelo?',
    calibration:
      'El modelo menor dice lo seguro que está de cada respuesta. ¿A qué distancia queda eso de la parte que acierta, de media en diez tramos? Un número entre 0 y 1.',
  },
});

/** Mechanisms to choose from. */
export const mechanismStrings = defineStrings({
  en: {
    'easy-ones-small': 'Most prompts are easy, and a small model answers them in less time.',
    'work-twice': 'A prompt that is escalated is paid for twice.',
    'gate-takes-time': 'Reading how sure a model is takes a part of what is saved.',
    'errors-differ': 'Models err on different prompts, and the gate takes the better of the two.',
    'ladder-saturates':
      'A middle rung is already right as often as the largest: nothing is left for a cascade to add.',
    'dispatch-flattens':
      'Small models take nearly as long as larger ones, because calls cost the same whatever is called.',
    'trained-by-likelihood':
      'The model is trained by likelihood, which rewards saying the true probability.',
    'product-of-tokens':
      'The probability of an answer is a product over its tokens; a doubt in each adds up.',
    'sure-of-errors': 'A small model is sure of its errors, too.',
  } satisfies Record<MechanismOf<Definition>, string>,
  es: {
    'easy-ones-small':
      'La mayoría de las entradas son fáciles, y un modelo pequeño las contesta en menos tiempo.',
    'work-twice': 'Una entrada que pasa al modelo grande se paga dos veces.',
    'gate-takes-time': 'Leer lo seguro que está un modelo se lleva una parte de lo ahorrado.',
    'errors-differ':
      'Los modelos fallan en entradas distintas, y la barrera se queda con el mejor de los dos.',
    'ladder-saturates':
      'Un peldaño intermedio ya acierta tanto como el mayor: a una cascada no le queda nada que añadir.',
    'dispatch-flattens':
      'Los modelos pequeños tardan casi tanto como los grandes, porque llamar cuesta lo mismo se llame a lo que se llame.',
    'trained-by-likelihood':
      'El modelo se entrena con la verosimilitud, que premia decir la probabilidad verdadera.',
    'product-of-tokens':
      'La probabilidad de una respuesta es un producto sobre sus tokens; la duda de cada uno se acumula.',
    'sure-of-errors': 'Un modelo pequeño también está seguro de sus errores.',
  },
});

/** The rubric, criterion by criterion. */
export const criterionStrings = defineStrings({
  en: {
    'requirement-first': 'A requirement with metric, target and unit stands before the technique.',
    'bottleneck-sentence':
      'The sentence says that easy prompts wait for work that only hard ones need, in a form that a measurement could contradict.',
    'bottleneck-resource': 'The resource named is one the technique relieves.',
    'presence-by-number':
      'The answer on presence is what the cited figures say: how long answers take, and how much less a small model takes.',
    'evidence-sound': 'Every figure asked for is cited from a run that counts.',
    'cost-named':
      'Code, failure modes and tuning are named concretely: several models to load, gates that drift, prompts paid for twice.',
    'guardrail-kept': 'The guardrail is a measured quality with a bound.',
    'verdict-follows': 'The word is the one that the evidence supports.',
    'flip-numbered': 'The flip condition has a number and lies on the side it says.',
    'reason-class': 'The class of the reason is the one whose change would change the verdict.',
    calibration: 'The predictions contained what was measured about as often as they claimed.',
  } satisfies Record<CriterionOf<Definition>, string>,
  es: {
    'requirement-first': 'Antes que la técnica hay un requisito con métrica, objetivo y unidad.',
    'bottleneck-sentence':
      'La frase dice que las entradas fáciles esperan un trabajo que solo necesitan las difíciles, de una forma que una medida podría desmentir.',
    'bottleneck-resource': 'El recurso nombrado es uno de los que la técnica alivia.',
    'presence-by-number':
      'La respuesta sobre la presencia es la que dan las cifras citadas: cuánto tardan las respuestas y cuánto menos tarda un modelo pequeño.',
    'evidence-sound': 'Cada cifra pedida se cita de una ejecución que cuenta.',
    'cost-named':
      'El código, las maneras de fallar y los ajustes se nombran en concreto: varios modelos que cargar, barreras que se desajustan, entradas que se pagan dos veces.',
    'guardrail-kept': 'La salvaguarda es una calidad medida con un límite.',
    'verdict-follows': 'La palabra es la que sostienen las pruebas.',
    'flip-numbered': 'La condición de cambio lleva un número y cae del lado que dice.',
    'reason-class': 'La clase de la razón es aquella cuyo cambio cambiaría el veredicto.',
    calibration: 'Las predicciones contuvieron lo medido más o menos tantas veces como prometían.',
  },
});
