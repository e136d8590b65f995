// The words of the module on state spaces, by the ids its definition declares.

import type {
  CriterionOf,
  MechanismOf,
  QuantityOf,
  ScopeQuantityOf,
} from '#src/worksheet/definition.ts';
import type { moduleThree } from '#src/worksheet/definitions/module-03.ts';
import { defineStrings } from '../../kit/define-strings.ts';

type Definition = typeof moduleThree;

/** What the technique is called. */
export const nameStrings = defineStrings({
  en: { name: 'State space for long texts (module 3)' },
  es: { name: 'Espacio de estados para textos largos (módulo 3)' },
});

/** Names of quantities, measured and of the scope. */
export const quantityStrings = defineStrings({
  en: {
    'bytes-equal': 'Text whose cache is as large as the state',
    'time-equal': 'Text behind which a token takes as long with the state as with attention',
    'token-doubled': 'Text behind which a token of attention takes twice its time',
    'long-ratio': 'A token with the state against one with attention, behind 4,096 tokens',
    'state-copies': 'Texts of eight symbols that four layers of states copy',
    'state-recalls': 'Values that four layers of states recall after eight pairs',
    'noise-floor': 'Noise floor',
    parameters: 'Parameters of the model',
    context: 'Tokens in the context',
    users: 'Readers at once',
  } satisfies Record<QuantityOf<Definition> | ScopeQuantityOf<Definition>, string>,
  es: {
    'bytes-equal': 'Texto cuya caché ocupa tanto como el estado',
    'time-equal': 'Texto tras el que un token tarda tanto con el estado como con la atención',
    'token-doubled': 'Texto tras el que un token de la atención tarda el doble',
    'long-ratio': 'Un token con el estado frente a uno con atención, tras 4096 tokens',
    'state-copies': 'Textos de ocho símbolos que copian cuatro capas de estados',
    'state-recalls': 'Valores que recuerdan cuatro capas de estados tras ocho parejas',
    'noise-floor': 'Suelo de ruido',
    parameters: 'Parámetros del modelo',
    context: 'Tokens del contexto',
    users: 'Lectores a la vez',
  },
});

/** What is asked about each predicted quantity. */
export const predictStrings = defineStrings({
  en: {
    'time-equal':
      'Behind how many tokens does one more token take as long with the state as with attention, inside one graph?',
    'long-ratio':
      'How long does a token with the state take behind 4,096 tokens, as a multiple of the time with attention? Below 1 the state is faster.',
    'state-copies':
      'Four layers of states, trained to copy and to recall at once. What share of new texts of eight symbols do they say again without a mistake? A number between 0 and 1.',
  } satisfies Record<Definition['predict'][number], string>,
  es: {
    'time-equal':
      '¿Tras cuántos tokens tarda uno más lo mismo con el estado que con la atención, dentro de un grafo?',
    'long-ratio':
      '¿Cuánto tarda un token con el estado tras 4096 tokens, en proporción a lo que tarda con la atención? Por debajo de 1, el estado es más rápido.',
    'state-copies':
      'Cuatro capas de estados, entrenadas a la vez para copiar y para recordar. ¿Qué parte de los textos nuevos de ocho símbolos repiten sin un fallo? Un número entre 0 y 1.',
  },
});

/** Mechanisms to choose from. */
export const mechanismStrings = defineStrings({
  en: {
    'operations-decide': 'Times are equal where the operations are.',
    'operators-cost': 'Each of the state’s many small operators has a price of its own.',
    'bytes-decide': 'Times are equal where cache and state hold as many bytes.',
    'cache-is-read':
      'Attention reads its whole cache for every token; the state is as small as ever.',
    'same-weights': 'Both read as many weights, and weights are what takes the time.',
    'state-grows': 'The state grows with the text as well, only more slowly.',
    'room-enough': 'Eight symbols fit into the state many times over.',
    'must-learn-to-write':
      'There is room, but where to write each symbol must be learned, and the training may end before.',
    'decay-forgets': 'The state decays at every token, so the first symbols are gone.',
  } satisfies Record<MechanismOf<Definition>, string>,
  es: {
    'operations-decide': 'Los tiempos se igualan donde se igualan las operaciones.',
    'operators-cost':
      'Cada uno de los muchos operadores pequeños del estado tiene su propio precio.',
    'bytes-decide': 'Los tiempos se igualan donde caché y estado ocupan los mismos bytes.',
    'cache-is-read':
      'La atención lee su caché entera por cada token; el estado es tan pequeño como siempre.',
    'same-weights': 'Ambos leen los mismos pesos, y en los pesos se va el tiempo.',
    'state-grows': 'El estado también crece con el texto, solo que más despacio.',
    'room-enough': 'Ocho símbolos caben muchas veces en el estado.',
    'must-learn-to-write':
      'Sitio hay, pero dónde escribir cada símbolo tiene que aprenderse, y el entrenamiento puede acabar antes.',
    'decay-forgets':
      'El estado se desvanece con cada token, así que los primeros símbolos ya no están.',
  },
});

/** The rubric, criterion by criterion. */
export const criterionStrings = defineStrings({
  en: {
    'requirement-first': 'A requirement with metric, target and unit stands before the technique.',
    'bottleneck-sentence':
      'The sentence says that looking back on a growing cache takes the time, in a form that a measurement could contradict.',
    'bottleneck-resource': 'The resource named is one the technique relieves.',
    'presence-by-number':
      'The answer on presence is what the cited figures say: where attention’s token doubles, and where the state draws level.',
    'evidence-sound': 'Every figure asked for is cited from a run that counts.',
    'cost-named':
      'Training anew, copies that fail and a memory that cannot go back are named concretely, not “some complexity”.',
    'guardrail-kept': 'The guardrail is a measured quality with a bound.',
    'verdict-follows': 'The word is the one that the evidence supports.',
    'flip-numbered': 'The flip condition has a number and lies on the side it says.',
    'reason-class': 'The class of the reason is the one whose change would change the verdict.',
    calibration: 'The predictions contained what was measured about as often as they claimed.',
  } satisfies Record<CriterionOf<Definition>, string>,
  es: {
    'requirement-first': 'Antes que la técnica hay un requisito con métrica, objetivo y unidad.',
    'bottleneck-sentence':
      'La frase dice que mirar atrás en una caché que crece se lleva el tiempo, de una forma que una medida podría desmentir.',
    'bottleneck-resource': 'El recurso nombrado es uno de los que la técnica alivia.',
    'presence-by-number':
      'La respuesta sobre la presencia es la que dan las cifras citadas: dónde se dobla el token de la atención y dónde la alcanza el estado.',
    'evidence-sound': 'Cada cifra pedida se cita de una ejecución que cuenta.',
    'cost-named':
      'Volver a entrenar, copias que fallan y una memoria que no puede retroceder se nombran en concreto, no como «algo de complejidad».',
    'guardrail-kept': 'La salvaguarda es una calidad medida con un límite.',
    'verdict-follows': 'La palabra es la que sostienen las pruebas.',
    'flip-numbered': 'La condición de cambio lleva un número y cae del lado que dice.',
    'reason-class': 'La clase de la razón es aquella cuyo cambio cambiaría el veredicto.',
    calibration: 'Las predicciones contuvieron lo medido más o menos tantas veces como prometían.',
  },
});
