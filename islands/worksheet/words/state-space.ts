// The words of the definition of state spaces: its quantities, mechanisms and rubric, by the ids it declares.
import type {
  CriterionOf,
  MechanismOf,
  QuantityOf,
  ScopeQuantityOf,
} from '#src/worksheet/definition.ts';
import type { stateSpace } from '#src/worksheet/definitions/state-space.ts';
import { defineStrings } from '../../kit/define-strings.ts';

type Definition = typeof stateSpace;

/** What the technique is called. */
export const nameStrings = defineStrings({
  en: { name: 'State space (Mamba-2)' },
  es: { name: 'Espacio de estados (Mamba-2)' },
});

/** Names of quantities, measured and of the scope. */
export const quantityStrings = defineStrings({
  en: {
    'bytes-equal': 'Text whose cache is as large as the state',
    'time-equal': 'Text behind which a token takes as long with the state as with attention',
    'time-ratio': 'A token with the state against one with attention, behind 32 tokens',
    'decode-share': 'Share of an answer’s time that is decoding',
    'answer-time': 'Time of a whole answer (p95)',
    'noise-floor': 'Noise floor',
    parameters: 'Parameters of the model',
    context: 'Tokens in the context',
    users: 'Readers at once',
  } satisfies Record<QuantityOf<Definition> | ScopeQuantityOf<Definition>, string>,
  es: {
    'bytes-equal': 'Texto cuya caché ocupa tanto como el estado',
    'time-equal': 'Texto tras el que un token tarda tanto con el estado como con la atención',
    'time-ratio': 'Un token con el estado frente a uno con atención, tras 32 tokens',
    'decode-share': 'Parte del tiempo de una respuesta que es decodificar',
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
    'bytes-equal':
      'How long must a text be for its cache to hold as many bytes as the Mamba-2 state? You can work it out.',
    'time-equal':
      'Behind how many tokens does one more token take as long with the state as with attention, inside one graph? The operations alone would say a few dozen.',
    'time-ratio':
      'How long does a token with the state take behind 32 tokens, as a multiple of the time with attention? Below 1 the state is faster.',
  } satisfies Record<Definition['predict'][number], string>,
  es: {
    'bytes-equal':
      '¿Qué longitud debe tener un texto para que su caché ocupe tantos bytes como el estado Mamba-2? Lo puedes calcular.',
    'time-equal':
      '¿Tras cuántos tokens tarda uno más lo mismo con el estado que con la atención, dentro de un grafo? Solo por las operaciones serían unas decenas.',
    'time-ratio':
      '¿Cuánto tarda un token con el estado tras 32 tokens, en proporción a lo que tarda con la atención? Por debajo de 1, el estado es más rápido.',
  },
});

/** Mechanisms to choose from. */
export const mechanismStrings = defineStrings({
  en: {
    'state-in-tokens': 'The state is as large as a fixed number of cached tokens.',
    'bytes-are-operations': 'Bytes and operations are equal at the same length.',
    'always-smaller': 'A state is smaller than a cache at every length.',
    'operators-cost': 'Each of the state’s many small operators has a price of its own.',
    'cache-is-copied': 'The cache is read and copied whole for every token.',
    'work-decides': 'The operations of both decide alone.',
    'more-operators': 'The state needs more operators for each token.',
    'no-cache-to-read': 'The state has no cache to read.',
    'weights-dominate': 'The weights take the time, and there are as many of them as before.',
  } satisfies Record<MechanismOf<Definition>, string>,
  es: {
    'state-in-tokens': 'El estado ocupa lo que un número fijo de tokens en caché.',
    'bytes-are-operations': 'Bytes y operaciones se igualan con la misma longitud.',
    'always-smaller': 'Un estado es más pequeño que una caché con cualquier longitud.',
    'operators-cost':
      'Cada uno de los muchos operadores pequeños del estado tiene su propio precio.',
    'cache-is-copied': 'Por cada token la caché se lee y se copia entera.',
    'work-decides': 'Deciden solo las operaciones de ambos.',
    'more-operators': 'El estado necesita más operadores por token.',
    'no-cache-to-read': 'El estado no tiene caché que leer.',
    'weights-dominate': 'El tiempo se va en los pesos, y hay tantos como antes.',
  },
});

/** The rubric, criterion by criterion. */
export const criterionStrings = defineStrings({
  en: {
    'requirement-first': 'A requirement with metric, target and unit stands before the technique.',
    'bottleneck-sentence':
      'The sentence says what waits for what, in a form that a measurement could contradict.',
    'bottleneck-resource': 'The resource named is one the technique relieves.',
    'presence-by-number':
      'The answer on presence is what the cited figures say, and no threshold is taken for another.',
    'evidence-sound': 'Every figure asked for is cited from a run that counts.',
    'cost-named':
      'Training anew, lost recall and a memory that cannot go back are named concretely, not “some complexity”.',
    'guardrail-exact': 'The guardrail is a measured quantity with a bound.',
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
    'presence-by-number':
      'La respuesta sobre la presencia es la que dan las cifras citadas, y ningún umbral se toma por otro.',
    'evidence-sound': 'Cada cifra pedida se cita de una ejecución que cuenta.',
    'cost-named':
      'Volver a entrenar, recordar peor y una memoria que no puede retroceder se nombran en concreto, no como «algo de complejidad».',
    'guardrail-exact': 'La salvaguarda es una cantidad medida con un límite.',
    'verdict-follows': 'La palabra es la que sostienen las pruebas.',
    'flip-numbered': 'La condición de cambio lleva un número y cae del lado que dice.',
    'reason-class': 'La clase de la razón es aquella cuyo cambio cambiaría el veredicto.',
    calibration: 'Las predicciones contuvieron lo medido más o menos tantas veces como prometían.',
  },
});
