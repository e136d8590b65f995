// The words of the speculative definition: its quantities, mechanisms and rubric, by the ids it declares.

import type {
  CriterionOf,
  MechanismOf,
  QuantityOf,
  ScopeQuantityOf,
} from '#src/worksheet/definition.ts';
import type { speculative } from '#src/worksheet/definitions/speculative.ts';
import { defineStrings } from '../../kit/define-strings.ts';

type Definition = typeof speculative;

/** What the technique is called. */
export const nameStrings = defineStrings({
  en: { name: 'Speculative decoding' },
  es: { name: 'Decodificación especulativa' },
});

/** Names of quantities, measured and of the scope. */
export const quantityStrings = defineStrings({
  en: {
    acceptance: 'Acceptance of the good draft',
    'verify-ratio': 'A pass over five positions against one',
    'time-ratio': 'Answer with speculation against plain',
    'same-text': 'Answers with the same text',
    'answer-time': 'Time of a whole answer (p95)',
    'decode-share': 'Share of the answer’s time after the first token',
    'noise-floor': 'Noise floor',
    parameters: 'Parameters of the model',
    context: 'Tokens in the context',
    users: 'Readers at once',
  } satisfies Record<QuantityOf<Definition> | ScopeQuantityOf<Definition>, string>,
  es: {
    acceptance: 'Aceptación del borrador bueno',
    'verify-ratio': 'Una pasada sobre cinco posiciones frente a una',
    'time-ratio': 'Respuesta con especulación frente a la corriente',
    'same-text': 'Respuestas con el mismo texto',
    'answer-time': 'Tiempo de una respuesta entera (p95)',
    'decode-share': 'Parte del tiempo de la respuesta tras el primer token',
    'noise-floor': 'Suelo de ruido',
    parameters: 'Parámetros del modelo',
    context: 'Tokens del contexto',
    users: 'Lectores a la vez',
  },
});

/** What is asked about each predicted quantity. */
export const predictStrings = defineStrings({
  en: {
    acceptance:
      'Of the good draft’s proposals that the tutor examines, what share does it accept? A number between 0 and 1.',
    'verify-ratio':
      'How long does one pass over five positions take, counted in passes over one? 1: checking is free. 5: it costs as much as writing.',
    'time-ratio':
      'With the best draft and draft length, how long does an answer take with speculation, as a multiple of the time without? Below 1 speculation is faster.',
  } satisfies Record<Definition['predict'][number], string>,
  es: {
    acceptance:
      'De las propuestas del borrador bueno que el tutor llega a examinar, ¿qué parte acepta? Un número entre 0 y 1.',
    'verify-ratio':
      '¿Cuánto tarda una pasada sobre cinco posiciones, contada en pasadas sobre una? 1: comprobar es gratis. 5: cuesta tanto como escribir.',
    'time-ratio':
      'Con el mejor borrador y la mejor longitud, ¿cuánto tarda una respuesta con especulación, en proporción a lo que tarda sin ella? Por debajo de 1, la especulación es más rápida.',
  },
});

/** Mechanisms to choose from. */
export const mechanismStrings = defineStrings({
  en: {
    'easy-tokens-agree': 'Most tokens are easy, and on those even a small model agrees.',
    'small-draft-guesses': 'The draft is too small to know and mostly guesses.',
    'same-training-data': 'Draft and tutor learned from the same sentences and choose alike.',
    'weights-read-once':
      'The weights are read once for all positions, and reading them takes the time.',
    'arithmetic-grows':
      'Every position is as much arithmetic again, and the arithmetic takes the time.',
    'dispatch-dominates': 'Starting the run takes the time, however many positions it has.',
    'fewer-target-runs': 'The tutor runs less often, and its runs take the time.',
    'draft-steps-cost': 'The draft’s steps and the rejected proposals use up what was saved.',
    'nothing-to-save': 'A pass has no spare room here, so nothing can be saved.',
  } satisfies Record<MechanismOf<Definition>, string>,
  es: {
    'easy-tokens-agree':
      'La mayoría de los tokens son fáciles, y en esos coincide hasta un modelo pequeño.',
    'small-draft-guesses': 'El borrador es demasiado pequeño para saberlo y casi siempre adivina.',
    'same-training-data':
      'Borrador y tutor aprendieron de las mismas frases y eligen de la misma manera.',
    'weights-read-once':
      'Los pesos se leen una vez para todas las posiciones, y el tiempo se va en leerlos.',
    'arithmetic-grows':
      'Cada posición es otro tanto de aritmética, y el tiempo se va en la aritmética.',
    'dispatch-dominates':
      'El tiempo se va en arrancar la ejecución, por muchas posiciones que tenga.',
    'fewer-target-runs': 'El tutor se ejecuta menos veces, y en sus ejecuciones se va el tiempo.',
    'draft-steps-cost':
      'Los pasos del borrador y las propuestas rechazadas se comen lo que se ahorra.',
    'nothing-to-save': 'Aquí a una pasada no le sobra sitio, así que no hay nada que ahorrar.',
  },
});

/** The rubric, criterion by criterion. */
export const criterionStrings = defineStrings({
  en: {
    'requirement-first': 'A requirement with metric, target and unit stands before the technique.',
    'bottleneck-sentence':
      'The sentence says what waits for what, in a form that a measurement could contradict.',
    'bottleneck-resource': 'The resource named is one the technique relieves.',
    'presence-by-number': 'The answer on presence is what the cited figures say.',
    'evidence-sound': 'Every figure asked for is cited from a run that counts.',
    'cost-named': 'Code, failure modes and tuning are named concretely, not “some complexity”.',
    'guardrail-exact': 'The guardrail is a measured quality with a bound.',
    'verdict-follows': 'The word is the one that the evidence supports.',
    'flip-numbered': 'The flip condition has a number and lies on the side it says.',
    'reason-class': 'The class of the reason is the one whose change would change the verdict.',
    calibration: 'The predictions contained what was measured about as often as they claimed.',
  } satisfies Record<CriterionOf<Definition>, string>,
  es: {
    'requirement-first': 'Antes que la técnica hay un requisito con métrica, objetivo y unidad.',
    'bottleneck-sentence':
      'La frase dice qué espera a qué, de una forma que una medida podría desmentir.',
    'bottleneck-resource': 'El recurso nombrado es uno de los que la técnica alivia.',
    'presence-by-number': 'La respuesta sobre la presencia es la que dan las cifras citadas.',
    'evidence-sound': 'Cada cifra pedida se cita de una ejecución que cuenta.',
    'cost-named':
      'El código, las maneras de fallar y los ajustes se nombran en concreto, no como «algo de complejidad».',
    'guardrail-exact': 'La salvaguarda es una calidad medida con un límite.',
    'verdict-follows': 'La palabra es la que sostienen las pruebas.',
    'flip-numbered': 'La condición de cambio lleva un número y cae del lado que dice.',
    'reason-class': 'La clase de la razón es aquella cuyo cambio cambiaría el veredicto.',
    calibration: 'Las predicciones contuvieron lo medido más o menos tantas veces como prometían.',
  },
});
