// The words of the checkpoint of module 8, eight experts, by the ids it declares.

import type {
  CriterionOf,
  MechanismOf,
  QuantityOf,
  ScopeQuantityOf,
} from '#src/worksheet/definition.ts';
import type { module08 } from '#src/worksheet/definitions/module-08.ts';
import { defineStrings } from '../../kit/define-strings.ts';

type Definition = typeof module08;

/** What the technique is called. */
export const nameStrings = defineStrings({
  en: { name: 'Eight experts' },
  es: { name: 'Ocho expertos' },
});

/** Names of quantities, measured and of the scope. */
export const quantityStrings = defineStrings({
  en: {
    'work-ratio': 'Time of a token with eight experts against the tutor’s',
    'time-ratio': 'Time of a token against a dense model of as many parameters',
    'first-ratio': 'Time to the first token against the tutor’s',
    'tutor-right': 'Whole answers right, tutor',
    'eight-gain': 'Right answers beyond the dense model of as much work (small)',
    busiest: 'Share of the busiest of eight experts',
    'construction-told': 'What experts tell of the construction',
    'language-told': 'What experts tell of the language',
    dropped: 'Choices turned away at a factor of 1.25',
    'crowded-right': 'Whole answers right at a factor of 1.25',
    'answer-time': 'Time of a whole answer (p95)',
    'noise-floor': 'Noise floor',
    parameters: 'Parameters of the model',
    context: 'Tokens in the context',
    users: 'Readers at once',
  } satisfies Record<QuantityOf<Definition> | ScopeQuantityOf<Definition>, string>,
  es: {
    'work-ratio': 'Tiempo de un token con ocho expertos frente al del tutor',
    'time-ratio': 'Tiempo de un token frente a un modelo denso de igual número de parámetros',
    'first-ratio': 'Tiempo hasta el primer token frente al del tutor',
    'tutor-right': 'Respuestas enteras correctas, tutor',
    'eight-gain': 'Aciertos por encima del modelo denso de igual trabajo (pequeño)',
    busiest: 'Parte del más ocupado de ocho expertos',
    'construction-told': 'Lo que los expertos dicen de la construcción',
    'language-told': 'Lo que los expertos dicen del idioma',
    dropped: 'Elecciones rechazadas con un factor de 1,25',
    'crowded-right': 'Respuestas enteras correctas con un factor de 1,25',
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
      'Eight experts, two a token, each half as wide as the tutor’s block: how long does a token take, as a multiple of the tutor’s time? Below 1 it is faster.',
    dropped:
      'Sixteen texts are read side by side by the trained mixture of eight. Each expert has places for one and a quarter times its even share. What share of the choices finds no place? A number between 0 and 1.',
    'construction-told':
      'You see which experts a token went to. What share of what there is to know of its prompt’s construction do you know now, beyond chance? A number between 0 and 1.',
  } satisfies Record<Definition['predict'][number], string>,
  es: {
    'work-ratio':
      'Ocho expertos, dos por token, cada uno la mitad de ancho que el bloque del tutor: ¿cuánto tarda un token, en proporción al tiempo del tutor? Por debajo de 1, es más rápido.',
    dropped:
      'La mezcla entrenada de ocho lee dieciséis textos en paralelo. Cada experto tiene plazas para su parte igual y un cuarto más. ¿Qué parte de las elecciones no encuentra plaza? Un número entre 0 y 1.',
    'construction-told':
      'Ves a qué expertos fue un token. ¿Qué parte de lo que hay que saber de la construcción de su entrada sabes ya, por encima del azar? Un número entre 0 y 1.',
  },
});

/** Mechanisms to choose from. */
export const mechanismStrings = defineStrings({
  en: {
    'same-work-same-time': 'The operations a token are the tutor’s, so the time is, too.',
    'choosing-takes-time':
      'Choosing among eight is a router, a sorting and branches, all of which are dispatched.',
    'more-weights-to-fetch':
      'The weights of one token are not those of the next, and have to be fetched again.',
    'balance-in-the-mean':
      'The training balanced the load, so that a quarter more places are enough.',
    'few-tokens-scatter':
      'Balance holds in the mean; sixteen tokens at a time scatter far around it.',
    'places-to-spare':
      'Experts that are asked for less leave places to those that are asked for more.',
    'roles-by-meaning': 'Experts divide the task by its grammar.',
    'roles-by-word':
      'Experts divide the words, and most words stand in sentences of every construction.',
    'roles-by-chance': 'Experts divide the tokens as their first weights happened to.',
  } satisfies Record<MechanismOf<Definition>, string>,
  es: {
    'same-work-same-time': 'Las operaciones por token son las del tutor; el tiempo, también.',
    'choosing-takes-time':
      'Elegir entre ocho es un enrutador, una ordenación y ramas, y cada paso hay que lanzarlo.',
    'more-weights-to-fetch':
      'Los pesos de un token no son los del siguiente, y hay que volver a traerlos.',
    'balance-in-the-mean':
      'El entrenamiento equilibró la carga, así que basta con un cuarto más de plazas.',
    'few-tokens-scatter':
      'El equilibrio vale en la media; de dieciséis en dieciséis, los tokens se alejan mucho de ella.',
    'places-to-spare': 'Los expertos menos pedidos ceden sus plazas a los más pedidos.',
    'roles-by-meaning': 'Los expertos se reparten la tarea por su gramática.',
    'roles-by-word':
      'Los expertos se reparten las palabras, y casi todas están en frases de cualquier construcción.',
    'roles-by-chance': 'Los expertos se reparten los tokens como quisieron sus primeros pesos.',
  },
});

/** The rubric, criterion by criterion. */
export const criterionStrings = defineStrings({
  en: {
    'requirement-first': 'A requirement with metric, target and unit stands before the technique.',
    'bottleneck-sentence':
      'The sentence says that more parameters are wanted than there is time to compute, in a form that a measurement could contradict.',
    'bottleneck-resource': 'The resource named is one the technique relieves.',
    'presence-by-number':
      'The answer on presence is what the cited figures say: how often the tutor is right, and how long answers take.',
    'evidence-sound': 'Every figure asked for is cited from a run that counts.',
    'cost-named':
      'Code, failure modes and tuning are named concretely: experts to download, places to choose, answers that depend on who else is in the batch.',
    'guardrail-kept': 'The guardrail is a measured quality with a bound.',
    'verdict-follows': 'The word is the one that the evidence supports.',
    'flip-numbered': 'The flip condition has a number and lies on the side it says.',
    'reason-class': 'The class of the reason is the one whose change would change the verdict.',
    calibration: 'The predictions contained what was measured about as often as they claimed.',
  } satisfies Record<CriterionOf<Definition>, string>,
  es: {
    'requirement-first': 'Antes que la técnica hay un requisito con métrica, objetivo y unidad.',
    'bottleneck-sentence':
      'La frase dice que hacen falta más parámetros de los que da tiempo a calcular, de una forma que una medida podría desmentir.',
    'bottleneck-resource': 'El recurso nombrado es uno de los que la técnica alivia.',
    'presence-by-number':
      'La respuesta sobre la presencia es la que dan las cifras citadas: cuánto acierta el tutor y cuánto tardan las respuestas.',
    'evidence-sound': 'Cada cifra pedida se cita de una ejecución que cuenta.',
    'cost-named':
      'El código, las maneras de fallar y los ajustes se nombran en concreto: expertos que descargar, plazas que fijar, respuestas que dependen de quién más está en el lote.',
    'guardrail-kept': 'La salvaguarda es una calidad medida con un límite.',
    'verdict-follows': 'La palabra es la que sostienen las pruebas.',
    'flip-numbered': 'La condición de cambio lleva un número y cae del lado que dice.',
    'reason-class': 'La clase de la razón es aquella cuyo cambio cambiaría el veredicto.',
    calibration: 'Las predicciones contuvieron lo medido más o menos tantas veces como prometían.',
  },
});
