// The words of the checkpoint of module 10, one paper's claim judged for the tutor, by the ids it declares.

import type {
  CriterionOf,
  MechanismOf,
  QuantityOf,
  ScopeQuantityOf,
} from '#src/worksheet/definition.ts';
import type { moduleTen } from '#src/worksheet/definitions/module-10.ts';
import { defineStrings } from '../../kit/define-strings.ts';

type Definition = typeof moduleTen;

/** What the technique is called. */
export const nameStrings = defineStrings({
  en: { name: 'A paper’s claim: speculative decoding' },
  es: { name: 'La afirmación de un artículo: decodificación especulativa' },
});

/** Names of quantities, measured and of the scope. */
export const quantityStrings = defineStrings({
  en: {
    'time-ratio': 'Answer with speculation against plain',
    'same-text': 'Answers with the same text',
    acceptance: 'Acceptance of the good draft',
    'draft-cost': 'A step of the draft against one of the tutor',
    'verify-ratio': 'A pass over five positions against one',
    'kernel-verify': 'Five positions against one, in our own kernel',
    'answer-time': 'Time of a whole answer (p95)',
    'noise-floor': 'Noise floor',
    parameters: 'Parameters of the model',
    context: 'Tokens in the context',
    users: 'Readers at once',
  } satisfies Record<QuantityOf<Definition> | ScopeQuantityOf<Definition>, string>,
  es: {
    'time-ratio': 'Respuesta con especulación frente a la corriente',
    'same-text': 'Respuestas con el mismo texto',
    acceptance: 'Aceptación del borrador bueno',
    'draft-cost': 'Un paso del borrador frente a uno del tutor',
    'verify-ratio': 'Una pasada sobre cinco posiciones frente a una',
    'kernel-verify': 'Cinco posiciones frente a una, en nuestro propio núcleo',
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
    'time-ratio':
      'The paper claims an answer two to three times as fast: between 0.33 and 0.5 of the time. What will it be for the tutor, with the best draft and length? Below 1 speculation is faster.',
    'draft-cost':
      'The paper’s best draft took 0.02 of a step of its target. How long does a step of our draft take, as a share of the tutor’s?',
    'verify-ratio':
      'The paper takes checking several tokens to cost one step. How long does a pass over five positions take here, counted in passes over one?',
  } satisfies Record<Definition['predict'][number], string>,
  es: {
    'time-ratio':
      'El artículo afirma que una respuesta va de dos a tres veces más rápido: entre 0,33 y 0,5 del tiempo. ¿Cuánto será en el tutor, con el mejor borrador y la mejor longitud? Por debajo de 1, la especulación es más rápida.',
    'draft-cost':
      'El mejor borrador del artículo tardaba 0,02 de un paso de su objetivo. ¿Cuánto tarda un paso de nuestro borrador, como parte de uno del tutor?',
    'verify-ratio':
      'El artículo supone que comprobar varios tokens cuesta un paso. ¿Cuánto tarda aquí una pasada sobre cinco posiciones, contada en pasadas sobre una?',
  },
});

/** Mechanisms to choose from. */
export const mechanismStrings = defineStrings({
  en: {
    'fewer-target-runs': 'The tutor runs less often, and its runs take the time.',
    'draft-steps-cost': 'The draft’s steps and the check use up what was saved.',
    'answers-end': 'Answers are short: much of what is drafted lies beyond their end.',
    'parameters-decide': 'A step takes as long as the model has parameters.',
    'operators-decide': 'A step takes as long as its graph has operators, whatever their size.',
    'depth-decides': 'A step takes as long as the model has layers.',
    'weights-read-once':
      'The weights are read once for all positions, and reading them takes the time.',
    'arithmetic-grows':
      'Every position is as much arithmetic again, and the arithmetic takes the time.',
    'dispatch-dominates': 'Starting the run takes the time, however many positions it has.',
  } satisfies Record<MechanismOf<Definition>, string>,
  es: {
    'fewer-target-runs': 'El tutor se ejecuta menos veces, y en sus ejecuciones se va el tiempo.',
    'draft-steps-cost': 'Los pasos del borrador y la comprobación se comen lo que se ahorra.',
    'answers-end':
      'Las respuestas son cortas: mucho de lo que se propone queda más allá de su final.',
    'parameters-decide': 'Un paso tarda según los parámetros que tiene el modelo.',
    'operators-decide':
      'Un paso tarda según los operadores que tiene su grafo, sea cual sea su tamaño.',
    'depth-decides': 'Un paso tarda según las capas que tiene el modelo.',
    'weights-read-once':
      'Los pesos se leen una vez para todas las posiciones, y el tiempo se va en leerlos.',
    'arithmetic-grows':
      'Cada posición es otro tanto de aritmética, y el tiempo se va en la aritmética.',
    'dispatch-dominates':
      'El tiempo se va en arrancar la ejecución, por muchas posiciones que tenga.',
  },
});

/** The rubric, criterion by criterion. */
export const criterionStrings = defineStrings({
  en: {
    'requirement-first': 'A requirement with metric, target and unit stands before the claim.',
    'bottleneck-sentence':
      'The sentence says which resource the paper relieves, in a form that a measurement could contradict.',
    'bottleneck-resource': 'The resource named is one the technique relieves.',
    'presence-by-number':
      'The answer on presence is what the cited figures say of this system, not what the paper says of its own.',
    'evidence-sound': 'Every figure asked for is cited from a run that counts.',
    'condition-kept':
      'The costs name what differs from the paper’s condition: draft, kernel, length of answers, baseline.',
    'guardrail-kept': 'The guardrail is a measured quality with a bound.',
    'verdict-follows': 'The word is the one that the evidence supports.',
    'flip-numbered': 'The flip condition has a number and lies on the side it says.',
    'reason-class': 'The class of the reason is the one whose change would change the verdict.',
    calibration: 'The predictions contained what was measured about as often as they claimed.',
  } satisfies Record<CriterionOf<Definition>, string>,
  es: {
    'requirement-first': 'Antes que la afirmación hay un requisito con métrica, objetivo y unidad.',
    'bottleneck-sentence':
      'La frase dice qué recurso alivia el artículo, de una forma que una medida podría desmentir.',
    'bottleneck-resource': 'El recurso nombrado es uno de los que la técnica alivia.',
    'presence-by-number':
      'La respuesta sobre la presencia es lo que las cifras citadas dicen de este sistema, no lo que el artículo dice del suyo.',
    'evidence-sound': 'Cada cifra pedida se cita de una ejecución que cuenta.',
    'condition-kept':
      'Los costes nombran lo que difiere de la condición del artículo: borrador, núcleo, longitud de las respuestas, referencia.',
    'guardrail-kept': 'La salvaguarda es una calidad medida con un límite.',
    'verdict-follows': 'La palabra es la que sostienen las pruebas.',
    'flip-numbered': 'La condición de cambio lleva un número y cae del lado que dice.',
    'reason-class': 'La clase de la razón es aquella cuyo cambio cambiaría el veredicto.',
    calibration: 'Las predicciones contuvieron lo medido más o menos tantas veces como prometían.',
  },
});
