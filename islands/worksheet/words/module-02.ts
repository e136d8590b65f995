// The words of the module on attention, by the ids its definition declares.

import type {
  CriterionOf,
  MechanismOf,
  QuantityOf,
  ScopeQuantityOf,
} from '#src/worksheet/definition.ts';
import type { moduleTwo } from '#src/worksheet/definitions/module-02.ts';
import { defineStrings } from '../../kit/define-strings.ts';

type Definition = typeof moduleTwo;

/** What the technique is called. */
export const nameStrings = defineStrings({
  en: { name: 'Sparse masks (module 2)' },
  es: { name: 'Máscaras dispersas (módulo 2)' },
});

/** Names of quantities, measured and of the scope. */
export const quantityStrings = defineStrings({
  en: {
    'bytes-ratio': 'Bytes moved by tiles against the naive way, 1,024 tokens',
    'tiled-error': 'Largest difference between tiled and naive',
    'tiled-time': 'Time of tiles against the naive way, plain code',
    'fused-time': 'Time of the engine’s fused operator against its plain ones',
    'pair-share': 'Share of a prompt’s time that the pairs take',
    'time-ratio': 'Time of a prompt with a mask against without',
    'tutor-right': 'Whole answers right, tutor without a mask',
    'masked-right': 'Whole answers right, tutor with first tokens and a window',
    'recall-right': 'Values recalled, with first tokens and a window',
    'answer-time': 'Time of a whole answer (p95)',
    'noise-floor': 'Noise floor',
    parameters: 'Parameters of the model',
    context: 'Tokens in the context',
    users: 'Readers at once',
  } satisfies Record<QuantityOf<Definition> | ScopeQuantityOf<Definition>, string>,
  es: {
    'bytes-ratio': 'Bytes que mueven las teselas frente a la forma ingenua, 1024 tokens',
    'tiled-error': 'Mayor diferencia entre la forma por teselas y la ingenua',
    'tiled-time': 'Tiempo de las teselas frente a la forma ingenua, código llano',
    'fused-time': 'Tiempo del operador fusionado del motor frente a sus operadores sueltos',
    'pair-share': 'Parte del tiempo de una entrada que se llevan los pares',
    'time-ratio': 'Tiempo de una entrada con máscara frente a sin ella',
    'tutor-right': 'Respuestas enteras correctas, tutor sin máscara',
    'masked-right': 'Respuestas enteras correctas, tutor con primeros tokens y ventana',
    'recall-right': 'Valores recordados, con primeros tokens y ventana',
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
    'tiled-time':
      'One head, 1,024 tokens, plain TypeScript: tiles move a fifth of the bytes. How long do they take, as a multiple of the naive time? Below 1 they are faster.',
    'pair-share':
      'A prompt of 32 tokens through the tutor. What share of its time goes if no token looks at any other? A number between 0 and 1.',
    'masked-right':
      'The tutor, eight keys a query: the first two tokens and the last six. What share of held-out answers is still wholly right? A number between 0 and 1.',
  } satisfies Record<Definition['predict'][number], string>,
  es: {
    'tiled-time':
      'Una cabeza, 1024 tokens, TypeScript llano: las teselas mueven la quinta parte de los bytes. ¿Cuánto tardan, en proporción al tiempo ingenuo? Por debajo de 1 son más rápidas.',
    'pair-share':
      'Una entrada de 32 tokens por el tutor. ¿Qué parte de su tiempo desaparece si ningún token mira a ningún otro? Un número entre 0 y 1.',
    'masked-right':
      'El tutor, ocho claves por consulta: los dos primeros tokens y los seis últimos. ¿Qué parte de las respuestas reservadas sigue siendo correcta por entero? Un número entre 0 y 1.',
  },
});

/** Mechanisms to choose from. */
export const mechanismStrings = defineStrings({
  en: {
    'time-follows-bytes': 'Moving numbers takes the time, and fewer are moved.',
    'arithmetic-stays':
      'As many products and exponentials are computed, and they take the time here.',
    'rescaling-adds': 'The online softmax scales its sums again and again, which is work added.',
    'matrices-dominate': 'At this length the matrices have far more operations than the pairs.',
    'pairs-dominate': 'Every token meets every earlier one, and that is most of the work.',
    'operators-dominate':
      'The operations are few; starting the operators that attention consists of is what takes time.',
    'recent-is-enough': 'What decides an answer stands within the last few tokens.',
    'clue-hidden':
      'The word that decides the form stands where neither window nor first tokens reach.',
    'nothing-hidden': 'The texts are so short that the mask hides hardly anything.',
  } satisfies Record<MechanismOf<Definition>, string>,
  es: {
    'time-follows-bytes': 'Mover números es lo que tarda, y se mueven menos.',
    'arithmetic-stays':
      'Se calculan los mismos productos y exponenciales, y aquí son ellos lo que tarda.',
    'rescaling-adds':
      'El softmax en línea reescala sus sumas una y otra vez, y eso es trabajo añadido.',
    'matrices-dominate':
      'Con esta longitud, las matrices tienen muchas más operaciones que los pares.',
    'pairs-dominate': 'Cada token se encuentra con todos los anteriores, y eso es casi todo.',
    'operators-dominate':
      'Hay pocas operaciones; lo que tarda es poner en marcha los operadores de los que consta la atención.',
    'recent-is-enough': 'Lo que decide una respuesta está entre los últimos tokens.',
    'clue-hidden':
      'La palabra que decide la forma está donde no llegan ni la ventana ni los primeros tokens.',
    'nothing-hidden': 'Los textos son tan cortos que la máscara apenas oculta nada.',
  },
});

/** The rubric, criterion by criterion. */
export const criterionStrings = defineStrings({
  en: {
    'requirement-first': 'A requirement with metric, target and unit stands before the technique.',
    'bottleneck-sentence':
      'The sentence says that the pairs of tokens take the time, in a form that a measurement could contradict.',
    'bottleneck-resource': 'The resource named is one the technique relieves.',
    'presence-by-number':
      'The answer on presence is what the cited figures say: the time, and the pairs’ share of it.',
    'evidence-sound': 'Every figure asked for is cited from a run that counts.',
    'cost-named':
      'Code, failure modes and tuning are named concretely: a kernel that skips, a pattern to choose, what it hides.',
    'guardrail-kept': 'The guardrail is a measured quality with a bound.',
    'verdict-follows': 'The word is the one that the evidence supports.',
    'flip-numbered': 'The flip condition has a number and lies on the side it says.',
    'reason-class': 'The class of the reason is the one whose change would change the verdict.',
    calibration: 'The predictions contained what was measured about as often as they claimed.',
  } satisfies Record<CriterionOf<Definition>, string>,
  es: {
    'requirement-first': 'Antes que la técnica hay un requisito con métrica, objetivo y unidad.',
    'bottleneck-sentence':
      'La frase dice que los pares de tokens se llevan el tiempo, de una forma que una medida podría desmentir.',
    'bottleneck-resource': 'El recurso nombrado es uno de los que la técnica alivia.',
    'presence-by-number':
      'La respuesta sobre la presencia es la que dan las cifras citadas: el tiempo, y la parte de los pares.',
    'evidence-sound': 'Cada cifra pedida se cita de una ejecución que cuenta.',
    'cost-named':
      'El código, las maneras de fallar y los ajustes se nombran en concreto: un núcleo que salta pares, un patrón que elegir, lo que oculta.',
    'guardrail-kept': 'La salvaguarda es una calidad medida con un límite.',
    'verdict-follows': 'La palabra es la que sostienen las pruebas.',
    'flip-numbered': 'La condición de cambio lleva un número y cae del lado que dice.',
    'reason-class': 'La clase de la razón es aquella cuyo cambio cambiaría el veredicto.',
    calibration: 'Las predicciones contuvieron lo medido más o menos tantas veces como prometían.',
  },
});
