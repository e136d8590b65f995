// The words of the checkpoint of small models, by the ids it declares.
import type {
  CriterionOf,
  MechanismOf,
  QuantityOf,
  ScopeQuantityOf,
} from '#src/worksheet/definition.ts';
import type { module01 } from '#src/worksheet/definitions/module-01.ts';
import { defineStrings } from '../../kit/define-strings.ts';

type Definition = typeof module01;

/** What the technique is called. */
export const nameStrings = defineStrings({
  en: { name: 'A smaller model for each difficulty' },
  es: { name: 'Un modelo más pequeño para cada dificultad' },
});

/** Names of quantities, measured and of the scope. */
export const quantityStrings = defineStrings({
  en: {
    'small-right': 'Whole answers right, width 64',
    'tutor-time': 'Time of an answer by the tutor (mean)',
    'map-gain': 'Right answers the best map adds at the cost of the best single size',
    'map-right': 'Whole answers right, by the cheap map',
    'time-ratio': 'Time of the cheap map against the best single size',
    'noise-floor': 'Noise floor',
    parameters: 'Parameters of the model',
    context: 'Tokens in the context',
    users: 'Readers at once',
  } satisfies Record<QuantityOf<Definition> | ScopeQuantityOf<Definition>, string>,
  es: {
    'small-right': 'Respuestas enteras correctas, ancho 64',
    'tutor-time': 'Tiempo de una respuesta del tutor (media)',
    'map-gain': 'Respuestas correctas que añade el mejor mapa al coste del mejor tamaño único',
    'map-right': 'Respuestas enteras correctas, con el mapa barato',
    'time-ratio': 'Tiempo del mapa barato frente al mejor tamaño único',
    'noise-floor': 'Suelo de ruido',
    parameters: 'Parámetros del modelo',
    context: 'Tokens del contexto',
    users: 'Lectores a la vez',
  },
});

/** What is asked about each predicted quantity. */
export const predictStrings = defineStrings({
  en: {
    'small-right':
      'A model a third as wide as the tutor, with about a sixth of its parameters: what share of held-out answers does it get wholly right? A number between 0 and 1.',
    'map-gain':
      'You may send each difficulty to a size of its own, and spend on average no more than the best single size costs. How many more answers come out right, as a share of all? A number between −1 and 1.',
    'time-ratio':
      'The cheapest map that was right as often as the best single size, where it was chosen: how long does an answer take, as a multiple of that size’s time?',
  } satisfies Record<Definition['predict'][number], string>,
  es: {
    'small-right':
      'Un modelo con un tercio del ancho del tutor y más o menos la sexta parte de sus parámetros: ¿qué parte de las respuestas reservadas acierta por entero? Un número entre 0 y 1.',
    'map-gain':
      'Puedes mandar cada dificultad a un tamaño propio y gastar de media no más que el mejor tamaño único. ¿Cuántas respuestas más salen bien, como parte del total? Un número entre −1 y 1.',
    'time-ratio':
      'El mapa más barato que acertaba tanto como el mejor tamaño único, allí donde se eligió: ¿cuánto tarda una respuesta, en proporción al tiempo de ese tamaño?',
  },
});

/** Mechanisms to choose from. */
export const mechanismStrings = defineStrings({
  en: {
    'task-small-enough': 'The task is small: a narrow model holds nearly all of it.',
    'hard-forms-need-width': 'Irregular forms need width, and the narrow model confuses them.',
    'learns-by-heart': 'The narrow model knows its examples and little beside them.',
    'easy-pays-for-hard':
      'What easy questions save on a small model pays for a large one on hard ones.',
    'large-is-best-everywhere':
      'One size is best, or as good as any, at every difficulty: there is nothing to send elsewhere.',
    'chosen-by-luck':
      'The map follows chance in the prompts it was chosen on, and loses on others.',
    'less-arithmetic': 'A smaller model does fewer products, and the time falls with them.',
    'dispatch-remains': 'Starting operators takes as long in a small model as in a large one.',
    'models-take-turns': 'Models that take turns push each other’s weights out of the cache.',
  } satisfies Record<MechanismOf<Definition>, string>,
  es: {
    'task-small-enough': 'La tarea es pequeña: en un modelo estrecho cabe casi entera.',
    'hard-forms-need-width':
      'Las formas irregulares piden ancho, y el modelo estrecho las confunde.',
    'learns-by-heart': 'El modelo estrecho se sabe sus ejemplos y poco más.',
    'easy-pays-for-hard':
      'Lo que ahorran las preguntas fáciles con un modelo pequeño paga uno grande para las difíciles.',
    'large-is-best-everywhere':
      'Un tamaño es el mejor, o tan bueno como cualquiera, en cada dificultad: no hay nada que mandar a otro sitio.',
    'chosen-by-luck': 'El mapa sigue el azar de los textos con que se eligió, y pierde en otros.',
    'less-arithmetic': 'Un modelo menor hace menos productos, y el tiempo baja con ellos.',
    'dispatch-remains':
      'Poner en marcha los operadores tarda lo mismo en un modelo pequeño que en uno grande.',
    'models-take-turns': 'Los modelos que se turnan echan de la caché los pesos del otro.',
  },
});

/** The rubric, criterion by criterion. */
export const criterionStrings = defineStrings({
  en: {
    'requirement-first': 'A requirement with metric, target and unit stands before the technique.',
    'bottleneck-sentence':
      'The sentence says that the model is larger than its easy questions need and that this costs too much, in a form that a measurement could contradict.',
    'bottleneck-resource': 'The resource named is one the technique relieves.',
    'presence-by-number': 'The answer on presence is what the cited time says.',
    'evidence-sound': 'Every figure asked for is cited from a run that counts.',
    'cost-named':
      'Code, failure modes and tuning are named concretely: several models to load and keep, and something that tells difficulties apart.',
    'guardrail-kept': 'The guardrail is a measured quality with a bound.',
    'verdict-follows': 'The word is the one that the evidence supports.',
    'flip-numbered': 'The flip condition has a number and lies on the side it says.',
    'reason-class': 'The class of the reason is the one whose change would change the verdict.',
    calibration: 'The predictions contained what was measured about as often as they claimed.',
  } satisfies Record<CriterionOf<Definition>, string>,
  es: {
    'requirement-first': 'Antes que la técnica hay un requisito con métrica, objetivo y unidad.',
    'bottleneck-sentence':
      'La frase dice que el modelo es mayor de lo que piden sus preguntas fáciles y que eso cuesta demasiado, de una forma que una medida podría desmentir.',
    'bottleneck-resource': 'El recurso nombrado es uno de los que la técnica alivia.',
    'presence-by-number': 'La respuesta sobre la presencia es la que da el tiempo citado.',
    'evidence-sound': 'Cada cifra pedida se cita de una ejecución que cuenta.',
    'cost-named':
      'El código, las maneras de fallar y los ajustes se nombran en concreto: varios modelos que cargar y guardar, y algo que distinga las dificultades.',
    'guardrail-kept': 'La salvaguarda es una calidad medida con un límite.',
    'verdict-follows': 'La palabra es la que sostienen las pruebas.',
    'flip-numbered': 'La condición de cambio lleva un número y cae del lado que dice.',
    'reason-class': 'La clase de la razón es aquella cuyo cambio cambiaría el veredicto.',
    calibration: 'Las predicciones contuvieron lo medido más o menos tantas veces como prometían.',
  },
});
