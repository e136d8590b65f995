// The words of the module on hybrids, by the ids its definition declares.

import type {
  CriterionOf,
  MechanismOf,
  QuantityOf,
  ScopeQuantityOf,
} from '#src/worksheet/definition.ts';
import type { moduleFour } from '#src/worksheet/definitions/module-04.ts';
import { defineStrings } from '../../kit/define-strings.ts';

type Definition = typeof moduleFour;

/** What the technique is called. */
export const nameStrings = defineStrings({
  en: { name: 'Hybrid of attention and states (module 4)' },
  es: { name: 'Híbrido de atención y estados (módulo 4)' },
});

/** Names of quantities, measured and of the scope. */
export const quantityStrings = defineStrings({
  en: {
    'recall-gain': 'Recall of the hybrid less that of the better pure model',
    'memory-share': 'Memory of the hybrid against attention everywhere, behind 40 tokens',
    'recall-hybrid': 'Values recalled after eight pairs, hybrid',
    'recall-attention': 'Values recalled after eight pairs, attention everywhere',
    'recall-state': 'Values recalled after eight pairs, states everywhere',
    'copy-hybrid': 'Texts of eight symbols copied, hybrid',
    'long-ratio': 'A token of the hybrid against one of attention everywhere, behind 4,096 tokens',
    'noise-floor': 'Noise floor',
    parameters: 'Parameters of the model',
    context: 'Tokens in the context',
    users: 'Readers at once',
  } satisfies Record<QuantityOf<Definition> | ScopeQuantityOf<Definition>, string>,
  es: {
    'recall-gain': 'Lo que recuerda el híbrido menos lo que recuerda el mejor modelo puro',
    'memory-share': 'Memoria del híbrido frente a solo atención, tras 40 tokens',
    'recall-hybrid': 'Valores recordados tras ocho parejas, híbrido',
    'recall-attention': 'Valores recordados tras ocho parejas, solo atención',
    'recall-state': 'Valores recordados tras ocho parejas, solo estados',
    'copy-hybrid': 'Textos de ocho símbolos copiados, híbrido',
    'long-ratio': 'Un token del híbrido frente a uno de solo atención, tras 4096 tokens',
    'noise-floor': 'Suelo de ruido',
    parameters: 'Parámetros del modelo',
    context: 'Tokens del contexto',
    users: 'Lectores a la vez',
  },
});

/** What is asked about each predicted quantity. */
export const predictStrings = defineStrings({
  en: {
    'memory-share':
      'One layer of four keeps a cache, three keep a state. Behind forty tokens, what share of the memory of four caches is that? You can work it out.',
    'recall-hybrid':
      'Attention in the second layer, states in the others. After eight pairs of a key and its value, what share of the values asked for does it say rightly? A number between 0 and 1.',
    'long-ratio':
      'How long does a token of that hybrid take behind 4,096 tokens, as a multiple of the time with attention in all four layers? Below 1 the hybrid is faster.',
  } satisfies Record<Definition['predict'][number], string>,
  es: {
    'memory-share':
      'Una capa de cuatro guarda una caché y tres guardan un estado. Tras cuarenta tokens, ¿qué parte es eso de la memoria de cuatro cachés? Lo puedes calcular.',
    'recall-hybrid':
      'Atención en la segunda capa, estados en las demás. Tras ocho parejas de una clave y su valor, ¿qué parte de los valores pedidos dice bien? Un número entre 0 y 1.',
    'long-ratio':
      '¿Cuánto tarda un token de ese híbrido tras 4096 tokens, en proporción al tiempo con atención en las cuatro capas? Por debajo de 1, el híbrido es más rápido.',
  },
});

/** Mechanisms to choose from. */
export const mechanismStrings = defineStrings({
  en: {
    'one-cache-in-four': 'One cache where there were four: a quarter.',
    'states-are-free': 'A state weighs next to nothing at any length.',
    'states-weigh-too':
      'A quarter, and the three states on top of it, which weigh something behind so short a text.',
    'division-of-labour':
      'A state puts neighbours together, and attention then finds the pair it is asked for.',
    'weakest-layer': 'What one layer has forgotten the others cannot give back.',
    'attention-alone-decides': 'One layer of attention recalls as well as four.',
    'one-cache-to-read': 'A quarter of the caches is read and copied.',
    'operators-cost': 'States consist of many small operators, which take time at any length.',
    'slowest-layer': 'The one layer of attention is the slowest, and it decides.',
  } satisfies Record<MechanismOf<Definition>, string>,
  es: {
    'one-cache-in-four': 'Una caché donde había cuatro: la cuarta parte.',
    'states-are-free': 'Un estado no pesa casi nada con ninguna longitud.',
    'states-weigh-too':
      'La cuarta parte, y encima los tres estados, que tras un texto tan corto algo pesan.',
    'division-of-labour':
      'Un estado junta a los vecinos y la atención encuentra después el par que se le pide.',
    'weakest-layer': 'Lo que una capa ha olvidado no lo pueden devolver las demás.',
    'attention-alone-decides': 'Una capa de atención recuerda tanto como cuatro.',
    'one-cache-to-read': 'Se lee y se copia la cuarta parte de las cachés.',
    'operators-cost':
      'Los estados constan de muchos operadores pequeños, que tardan lo suyo con cualquier longitud.',
    'slowest-layer': 'La única capa de atención es la más lenta, y decide ella.',
  },
});

/** The rubric, criterion by criterion. */
export const criterionStrings = defineStrings({
  en: {
    'requirement-first': 'A requirement with metric, target and unit stands before the technique.',
    'bottleneck-sentence':
      'The sentence says what memory is short of and for which texts, in a form that a measurement could contradict.',
    'bottleneck-resource': 'The resource named is one the technique relieves.',
    'presence-by-number':
      'The answer on presence is what the cited figures say of both pure models.',
    'evidence-sound': 'Every figure asked for is cited from a run that counts.',
    'cost-named':
      'Two kinds of layer to write and tune, the copies that fail and the training itself are named concretely.',
    'guardrail-kept': 'The guardrail is a measured quality with a bound.',
    'verdict-follows': 'The word is the one that the evidence supports.',
    'flip-numbered': 'The flip condition has a number and lies on the side it says.',
    'reason-class': 'The class of the reason is the one whose change would change the verdict.',
    calibration: 'The predictions contained what was measured about as often as they claimed.',
  } satisfies Record<CriterionOf<Definition>, string>,
  es: {
    'requirement-first': 'Antes que la técnica hay un requisito con métrica, objetivo y unidad.',
    'bottleneck-sentence':
      'La frase dice qué le falta a la memoria y con qué textos, de una forma que una medida podría desmentir.',
    'bottleneck-resource': 'El recurso nombrado es uno de los que la técnica alivia.',
    'presence-by-number':
      'La respuesta sobre la presencia es la que dan las cifras citadas de los dos modelos puros.',
    'evidence-sound': 'Cada cifra pedida se cita de una ejecución que cuenta.',
    'cost-named':
      'Dos clases de capa que escribir y ajustar, las copias que fallan y el entrenamiento mismo se nombran en concreto.',
    'guardrail-kept': 'La salvaguarda es una calidad medida con un límite.',
    'verdict-follows': 'La palabra es la que sostienen las pruebas.',
    'flip-numbered': 'La condición de cambio lleva un número y cae del lado que dice.',
    'reason-class': 'La clase de la razón es aquella cuyo cambio cambiaría el veredicto.',
    calibration: 'Las predicciones contuvieron lo medido más o menos tantas veces como prometían.',
  },
});
