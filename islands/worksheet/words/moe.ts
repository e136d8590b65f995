// The words of the definition of a mixture of experts, by the ids it declares.

import type {
  CriterionOf,
  MechanismOf,
  QuantityOf,
  ScopeQuantityOf,
} from '#src/worksheet/definition.ts';
import type { moe } from '#src/worksheet/definitions/moe.ts';
import { defineStrings } from '../../kit/define-strings.ts';

type Definition = typeof moe;

/** What the technique is called. */
export const nameStrings = defineStrings({
  en: { name: 'Mixture of experts' },
  es: { name: 'Mezcla de expertos' },
});

/** Names of quantities, measured and of the scope. */
export const quantityStrings = defineStrings({
  en: {
    'work-ratio': 'A token with two experts against the tutor’s',
    'time-ratio': 'A token with two experts against the wide dense model’s',
    'tutor-right': 'Whole answers right, dense tutor',
    'mixture-right': 'Whole answers right, two experts',
    'answer-time': 'Time of a whole answer (p95)',
    'noise-floor': 'Noise floor',
    parameters: 'Parameters of the model',
    context: 'Tokens in the context',
    users: 'Readers at once',
  } satisfies Record<QuantityOf<Definition> | ScopeQuantityOf<Definition>, string>,
  es: {
    'work-ratio': 'Un token con dos expertos frente al del tutor',
    'time-ratio': 'Un token con dos expertos frente al del modelo denso ancho',
    'tutor-right': 'Respuestas enteras correctas, tutor denso',
    'mixture-right': 'Respuestas enteras correctas, dos expertos',
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
    'work-ratio':
      'Two experts, one a token, each as wide as the tutor’s block: as much work a token. How long does a token take, as a multiple of the tutor’s time?',
    'time-ratio':
      'The same two experts against a dense model whose one block is as wide as both together: as many parameters, half of them met. How long does a token take, as a multiple of the dense model’s time? Below 1 the mixture is faster.',
    'mixture-right':
      'What share of held-out answers does the mixture get wholly right? A number between 0 and 1.',
  } satisfies Record<Definition['predict'][number], string>,
  es: {
    'work-ratio':
      'Dos expertos, uno por token, cada uno tan ancho como el bloque del tutor: igual trabajo por token. ¿Cuánto tarda un token, en proporción al tiempo del tutor?',
    'time-ratio':
      'Los mismos dos expertos frente a un modelo denso cuyo único bloque es tan ancho como los dos juntos: los mismos parámetros, usada la mitad. ¿Cuánto tarda un token, en proporción al tiempo del modelo denso? Por debajo de 1, la mezcla es más rápida.',
    'mixture-right':
      '¿Qué parte de las respuestas reservadas acierta por entero la mezcla? Un número entre 0 y 1.',
  },
});

/** Mechanisms to choose from. */
export const mechanismStrings = defineStrings({
  en: {
    'same-work-same-time': 'As many operations take as much time.',
    'routing-takes-time':
      'Choosing an expert takes operators of its own, and they are dear beside so small a block.',
    'more-weights-to-fetch':
      'Tokens go to different experts, so that their weights take turns in the cache.',
    'half-the-block': 'Half of the feed-forward weights are left out, and they take the time.',
    'rest-unchanged': 'Attention, embedding and head cost what they did; only a part is halved.',
    'saving-used-up': 'What the idle expert saves, the choosing uses up.',
    'room-for-more': 'With more parameters the model knows forms that the dense one confuses.',
    'nothing-left-to-gain': 'The dense model has learned the task; more parameters find no work.',
    'fewer-examples-each':
      'Each expert sees only its share of the examples and learns less from them.',
  } satisfies Record<MechanismOf<Definition>, string>,
  es: {
    'same-work-same-time': 'Las mismas operaciones tardan lo mismo.',
    'routing-takes-time':
      'Elegir un experto requiere operadores propios, y salen caros al lado de un bloque tan pequeño.',
    'more-weights-to-fetch':
      'Los tokens van a expertos distintos, de modo que sus pesos se turnan en la caché.',
    'half-the-block':
      'La mitad de los pesos de alimentación directa se deja fuera, y en ellos se va el tiempo.',
    'rest-unchanged':
      'La atención, la tabla de tokens y la salida cuestan lo mismo que antes; solo una parte se reduce a la mitad.',
    'saving-used-up': 'Lo que ahorra el experto inactivo se gasta en elegir.',
    'room-for-more': 'Con más parámetros el modelo sabe formas que el denso confunde.',
    'nothing-left-to-gain':
      'El modelo denso ya aprendió la tarea; más parámetros no encuentran qué hacer.',
    'fewer-examples-each':
      'Cada experto ve solo su parte de los ejemplos y aprende menos de ellos.',
  },
});

/** The rubric, criterion by criterion. */
export const criterionStrings = defineStrings({
  en: {
    'requirement-first': 'A requirement with metric, target and unit stands before the technique.',
    'bottleneck-sentence':
      'The sentence says that parameters are needed which there is no time to compute, in a form that a measurement could contradict.',
    'bottleneck-resource': 'The resource named is one the technique relieves.',
    'presence-by-number': 'The answer on presence is what the cited figures say, quality and time.',
    'evidence-sound': 'Every figure asked for is cited from a run that counts.',
    'cost-named':
      'Code, failure modes and tuning are named concretely: routing, the balance loss, all experts in memory.',
    'guardrail-kept': 'The guardrail is a measured quality with a bound.',
    'verdict-follows': 'The word is the one that the evidence supports.',
    'flip-numbered': 'The flip condition has a number and lies on the side it says.',
    'reason-class': 'The class of the reason is the one whose change would change the verdict.',
    calibration: 'The predictions contained what was measured about as often as they claimed.',
  } satisfies Record<CriterionOf<Definition>, string>,
  es: {
    'requirement-first': 'Antes que la técnica hay un requisito con métrica, objetivo y unidad.',
    'bottleneck-sentence':
      'La frase dice que hacen falta parámetros que no da tiempo a calcular, de una forma que una medida podría desmentir.',
    'bottleneck-resource': 'El recurso nombrado es uno de los que la técnica alivia.',
    'presence-by-number':
      'La respuesta sobre la presencia es la que dan las cifras citadas, de calidad y de tiempo.',
    'evidence-sound': 'Cada cifra pedida se cita de una ejecución que cuenta.',
    'cost-named':
      'El código, las maneras de fallar y los ajustes se nombran en concreto: el enrutamiento, la pérdida de equilibrio, todos los expertos en memoria.',
    'guardrail-kept': 'La salvaguarda es una calidad medida con un límite.',
    'verdict-follows': 'La palabra es la que sostienen las pruebas.',
    'flip-numbered': 'La condición de cambio lleva un número y cae del lado que dice.',
    'reason-class': 'La clase de la razón es aquella cuyo cambio cambiaría el veredicto.',
    calibration: 'Las predicciones contuvieron lo medido más o menos tantas veces como prometían.',
  },
});
