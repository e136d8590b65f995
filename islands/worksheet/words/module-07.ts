// The words of the checkpoint of the module on memory, by the ids it declares.

import type {
  CriterionOf,
  MechanismOf,
  QuantityOf,
  ScopeQuantityOf,
} from '#src/worksheet/definition.ts';
import type { module07 } from '#src/worksheet/definitions/module-07.ts';
import { defineStrings } from '../../kit/define-strings.ts';

type Definition = typeof module07;

/** What the technique is called. */
export const nameStrings = defineStrings({
  en: { name: 'Weights in fewer bits' },
  es: { name: 'Pesos en menos bits' },
});

/** Names of quantities, measured and of the scope. */
export const quantityStrings = defineStrings({
  en: {
    'time-ratio': 'A position in 8 bits against 32 bits',
    'eight-bit-lost': 'Answers lost in 8 bits, one scale a channel',
    'memory-share': 'Bytes of the weights in 3 bits by groups, over half precision',
    'answers-lost': 'Answers lost in 3 bits by groups',
    'needles-found': 'Questions answered from 4 of 18 entries, heavy hitters',
    'answer-time': 'Time of a whole answer (p95)',
    'noise-floor': 'Noise floor',
    parameters: 'Parameters of the model',
    context: 'Tokens in the context',
    users: 'Readers at once',
  } satisfies Record<QuantityOf<Definition> | ScopeQuantityOf<Definition>, string>,
  es: {
    'time-ratio': 'Una posición en 8 bits frente a 32 bits',
    'eight-bit-lost': 'Respuestas perdidas en 8 bits, una escala por canal',
    'memory-share': 'Bytes de los pesos en 3 bits por grupos, entre media precisión',
    'answers-lost': 'Respuestas perdidas en 3 bits por grupos',
    'needles-found': 'Preguntas contestadas con 4 de 18 entradas, las más atendidas',
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
      'The tutor’s matrices in integers of 8 bits, multiplied as such: a quarter of the bytes in memory. How long does one position take, as a multiple of the time in 32 bits? Below 1 the integers are faster.',
    'answers-lost':
      'The tutor’s weights in 3 bits, each 32 with a scale of their own: seven levels a weight. What share of held-out answers is lost? 0 is none; below 0 more are won than lost.',
    'needles-found':
      'A model that answers every question from its whole cache keeps 4 of 18 entries in each head, those that received most attention and the newest. What share of questions does it still answer? A number between 0 and 1.',
  } satisfies Record<Definition['predict'][number], string>,
  es: {
    'time-ratio':
      'Las matrices del tutor en enteros de 8 bits, multiplicadas como tales: la cuarta parte de los bytes en memoria. ¿Cuánto tarda una posición, en proporción a lo que tarda en 32 bits? Por debajo de 1, los enteros son más rápidos.',
    'answers-lost':
      'Los pesos del tutor en 3 bits, cada 32 con su propia escala: siete niveles por peso. ¿Qué parte de las respuestas reservadas se pierde? 0 es ninguna; por debajo de 0 se ganan más de las que se pierden.',
    'needles-found':
      'Un modelo que contesta todas las preguntas con su caché entera guarda en cada cabeza 4 de 18 entradas: las que más atención recibieron y las más recientes. ¿Qué parte de las preguntas contesta todavía? Un número entre 0 y 1.',
  },
});

/** Mechanisms to choose from. */
export const mechanismStrings = defineStrings({
  en: {
    'fewer-bytes-read': 'A token waits for its weights, and there are fewer bytes to fetch.',
    'rounding-takes-time':
      'The inputs are rounded at every product, which costs more than the bytes save.',
    'no-fast-kernel': 'This runtime multiplies integers without the instructions made for it.',
    'bits-to-spare': 'The trained weights have bits to spare: the answers’ margins are wide.',
    'too-few-levels': 'Seven levels cannot tell the weights apart that the answers depend on.',
    'errors-add-up': 'Each product errs a little, and the errors add up to other answers.',
    'attended-is-needed': 'What received attention so far is what will be needed.',
    'asked-too-late': 'What will be asked is not known yet when an entry is given up.',
    'as-its-share': 'As many questions are answered as entries are kept.',
  } satisfies Record<MechanismOf<Definition>, string>,
  es: {
    'fewer-bytes-read': 'Un token espera a sus pesos, y hay menos bytes que traer.',
    'rounding-takes-time':
      'Lo que entra se redondea en cada producto, y eso cuesta más de lo que ahorran los bytes.',
    'no-fast-kernel':
      'Este motor multiplica enteros sin las instrucciones que existen para hacerlo.',
    'bits-to-spare': 'A los pesos entrenados les sobran bits: las respuestas tienen mucho margen.',
    'too-few-levels': 'Siete niveles no distinguen los pesos de los que dependen las respuestas.',
    'errors-add-up': 'Cada producto falla un poco, y los fallos se suman hasta dar otra respuesta.',
    'attended-is-needed': 'Lo que ha recibido atención es lo que hará falta.',
    'asked-too-late': 'Cuando se expulsa una entrada aún no se sabe qué se preguntará.',
    'as-its-share': 'Se contestan tantas preguntas como entradas se guardan.',
  },
});

/** The rubric, criterion by criterion. */
export const criterionStrings = defineStrings({
  en: {
    'requirement-first': 'A requirement with metric, target and unit stands before the technique.',
    'bottleneck-sentence':
      'The sentence says which bytes are waited for or do not fit, in a form that a measurement could contradict.',
    'bottleneck-resource': 'The resource named is one the technique relieves.',
    'presence-by-number': 'The answer on presence is what the cited figures say.',
    'evidence-sound': 'Every figure asked for is cited from a run that counts.',
    'cost-named':
      'Code, failure modes and tuning are named concretely: a kernel for each runtime, scales, a second file of weights.',
    'guardrail-kept': 'The guardrail is a measured loss of answers with a bound.',
    'verdict-follows': 'The word is the one that the evidence supports.',
    'flip-numbered': 'The flip condition has a number and lies on the side it says.',
    'reason-class': 'The class of the reason is the one whose change would change the verdict.',
    calibration: 'The predictions contained what was measured about as often as they claimed.',
  } satisfies Record<CriterionOf<Definition>, string>,
  es: {
    'requirement-first': 'Antes que la técnica hay un requisito con métrica, objetivo y unidad.',
    'bottleneck-sentence':
      'La frase dice a qué bytes se espera o cuáles no caben, de una forma que una medida podría desmentir.',
    'bottleneck-resource': 'El recurso nombrado es uno de los que la técnica alivia.',
    'presence-by-number': 'La respuesta sobre la presencia es la que dan las cifras citadas.',
    'evidence-sound': 'Cada cifra pedida se cita de una ejecución que cuenta.',
    'cost-named':
      'El código, las maneras de fallar y los ajustes se nombran en concreto: un kernel por motor, las escalas, un segundo archivo de pesos.',
    'guardrail-kept': 'La salvaguarda es una pérdida de respuestas medida, con un límite.',
    'verdict-follows': 'La palabra es la que sostienen las pruebas.',
    'flip-numbered': 'La condición de cambio lleva un número y cae del lado que dice.',
    'reason-class': 'La clase de la razón es aquella cuyo cambio cambiaría el veredicto.',
    calibration: 'Las predicciones contuvieron lo medido más o menos tantas veces como prometían.',
  },
});
