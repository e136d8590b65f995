// The words of the reasoning definition: its quantities, mechanisms and rubric, by the ids it declares.

import type {
  CriterionOf,
  MechanismOf,
  QuantityOf,
  ScopeQuantityOf,
} from '#src/worksheet/definition.ts';
import type { reasoning } from '#src/worksheet/definitions/reasoning.ts';
import { defineStrings } from '../../kit/define-strings.ts';

type Definition = typeof reasoning;

/** What the technique is called. */
export const nameStrings = defineStrings({
  en: { name: 'Reasoning and test-time compute' },
  es: { name: 'Razonamiento y cómputo al contestar' },
});

/** Names of quantities, measured and of the scope. */
export const quantityStrings = defineStrings({
  en: {
    'plain-right': 'Right answers of the small model, plain',
    'steps-right': 'Right answers with a scratchpad',
    'chosen-right': 'Right answers, the likeliest of eight',
    'error-ratio': 'Wrong answers with a scratchpad against without',
    'time-ratio': 'Time of an answer with a scratchpad against without',
    'answer-time': 'Time of an answer with a scratchpad',
    'noise-floor': 'Noise floor',
    parameters: 'Parameters of the model',
    download: 'Bytes of weights the page may spend',
    users: 'Readers at once',
  } satisfies Record<QuantityOf<Definition> | ScopeQuantityOf<Definition>, string>,
  es: {
    'plain-right': 'Respuestas correctas del modelo pequeño, sin más',
    'steps-right': 'Respuestas correctas con pasos escritos',
    'chosen-right': 'Respuestas correctas, la más verosímil de ocho',
    'error-ratio': 'Respuestas erróneas con pasos frente a sin ellos',
    'time-ratio': 'Tiempo de una respuesta con pasos frente a sin ellos',
    'answer-time': 'Tiempo de una respuesta con pasos',
    'noise-floor': 'Suelo de ruido',
    parameters: 'Parámetros del modelo',
    download: 'Bytes de pesos que la página se puede permitir',
    users: 'Lectores a la vez',
  },
});

/** What is asked about each predicted quantity. */
export const predictStrings = defineStrings({
  en: {
    'steps-right':
      'The small model has about two answers of three right. Trained to write four steps first, on as many positions, what share does it have right? A number between 0 and 1.',
    'chosen-right':
      'Instead, the plain small model draws eight answers and the likeliest is kept. What share is right then? A number between 0 and 1.',
    'time-ratio':
      'How long does an answer with the four steps take, as a multiple of the time without? 1: steps are free.',
  } satisfies Record<Definition['predict'][number], string>,
  es: {
    'steps-right':
      'El modelo pequeño acierta unas dos respuestas de cada tres. Entrenado para escribir antes cuatro pasos, con las mismas posiciones, ¿qué parte acierta? Un número entre 0 y 1.',
    'chosen-right':
      'En lugar de eso, el modelo pequeño sin pasos sortea ocho respuestas y se guarda la más verosímil. ¿Qué parte es correcta? Un número entre 0 y 1.',
    'time-ratio':
      '¿Cuánto tarda una respuesta con los cuatro pasos, en proporción a lo que tarda sin ellos? 1: los pasos son gratis.',
  },
});

/** Mechanisms to choose from. */
export const mechanismStrings = defineStrings({
  en: {
    'steps-carry-work': 'Each step settles one thing, and the answer can read it.',
    'more-tokens-help': 'More tokens are more passes, whatever stands in them.',
    'steps-spread-errors': 'A wrong step spoils the answer that follows it.',
    'likely-is-right': 'The right answer is usually the likeliest of those drawn.',
    'likely-is-the-greedy-one':
      'The likeliest answer is mostly the one the model would give anyway.',
    'samples-share-errors': 'The answers drawn are wrong in the same places.',
    'as-many-tokens-more': 'The time grows with the tokens written.',
    'steps-run-together': 'The steps are computed together with the prompt.',
    'prompt-dominates': 'Reading the prompt takes most of the time, and it stays the same.',
  } satisfies Record<MechanismOf<Definition>, string>,
  es: {
    'steps-carry-work': 'Cada paso deja resuelta una cosa, y la respuesta puede leerla.',
    'more-tokens-help': 'Más tokens son más pasadas, digan lo que digan.',
    'steps-spread-errors': 'Un paso erróneo estropea la respuesta que lo sigue.',
    'likely-is-right': 'La respuesta correcta suele ser la más verosímil de las sorteadas.',
    'likely-is-the-greedy-one':
      'La más verosímil es casi siempre la que el modelo habría dado de todos modos.',
    'samples-share-errors': 'Las respuestas sorteadas se equivocan en los mismos sitios.',
    'as-many-tokens-more': 'El tiempo crece con los tokens escritos.',
    'steps-run-together': 'Los pasos se calculan junto con la entrada.',
    'prompt-dominates': 'Leer la entrada se lleva casi todo el tiempo, y eso no cambia.',
  },
});

/** The rubric, criterion by criterion. */
export const criterionStrings = defineStrings({
  en: {
    'requirement-first': 'A requirement with metric, target and unit stands before the technique.',
    'bottleneck-sentence':
      'The sentence says which step is too hard for one pass, in a form that a measurement could contradict.',
    'bottleneck-resource': 'The resource named is one the technique relieves.',
    'presence-by-number': 'The answer on presence is what the cited figures say.',
    'evidence-sound': 'Every figure asked for is cited from a run that counts.',
    'cost-named':
      'Tokens, waiting, training and the judge are named concretely, not “more compute”.',
    'guardrail-time': 'The guardrail is a measured time with a bound.',
    'verdict-follows': 'The word is the one that the evidence supports.',
    'flip-numbered': 'The flip condition has a number and lies on the side it says.',
    'reason-class': 'The class of the reason is the one whose change would change the verdict.',
    calibration: 'The predictions contained what was measured about as often as they claimed.',
  } satisfies Record<CriterionOf<Definition>, string>,
  es: {
    'requirement-first': 'Antes que la técnica hay un requisito con métrica, objetivo y unidad.',
    'bottleneck-sentence':
      'La frase dice qué paso es demasiado difícil para una sola pasada, de una forma que una medida podría desmentir.',
    'bottleneck-resource': 'El recurso nombrado es uno de los que la técnica alivia.',
    'presence-by-number': 'La respuesta sobre la presencia es la que dan las cifras citadas.',
    'evidence-sound': 'Cada cifra pedida se cita de una ejecución que cuenta.',
    'cost-named':
      'Los tokens, la espera, el entrenamiento y el juez se nombran en concreto, no como «más cómputo».',
    'guardrail-time': 'La salvaguarda es un tiempo medido con un límite.',
    'verdict-follows': 'La palabra es la que sostienen las pruebas.',
    'flip-numbered': 'La condición de cambio lleva un número y cae del lado que dice.',
    'reason-class': 'La clase de la razón es aquella cuyo cambio cambiaría el veredicto.',
    calibration: 'Las predicciones contuvieron lo medido más o menos tantas veces como prometían.',
  },
});
