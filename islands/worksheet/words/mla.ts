// The words of the definition of latent attention: its quantities, mechanisms and rubric, by the ids it declares.
import type {
  CriterionOf,
  MechanismOf,
  QuantityOf,
  ScopeQuantityOf,
} from '#src/worksheet/definition.ts';
import type { mla } from '#src/worksheet/definitions/mla.ts';
import { defineStrings } from '../../kit/define-strings.ts';

type Definition = typeof mla;

/** What the technique is called. */
export const nameStrings = defineStrings({
  en: { name: 'Multi-head latent attention' },
  es: { name: 'Atención latente multicabeza' },
});

/** Names of quantities, measured and of the scope. */
export const quantityStrings = defineStrings({
  en: {
    'cache-factor': 'How many times smaller the cache is (rank 64)',
    'cache-share': 'Share of a token’s time that the full cache costs',
    'time-ratio': 'A token with the latent cache against the tutor’s, inside one graph',
    'answers-lost': 'Right answers lost, as a share of all',
    'answer-time': 'Time of a whole answer (p95)',
    'noise-floor': 'Noise floor',
    parameters: 'Parameters of the model',
    context: 'Tokens in the context',
    users: 'Readers at once',
  } satisfies Record<QuantityOf<Definition> | ScopeQuantityOf<Definition>, string>,
  es: {
    'cache-factor': 'Cuántas veces menor es la caché (rango 64)',
    'cache-share': 'Parte del tiempo de un token que cuesta la caché llena',
    'time-ratio': 'Un token con caché latente frente al del tutor, dentro de un grafo',
    'answers-lost': 'Respuestas correctas perdidas, como parte del total',
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
    'cache-factor':
      'How many times smaller is the cache with a latent of 64 values and a rotary key of 16, beside four heads of 48? You can work it out.',
    'cache-share':
      'What share of a token’s time does the tutor’s cache cost when its window is full, against a cache with nothing in it? A number between 0 and 1. No smaller cache can save more than this.',
    'time-ratio':
      'How long does a token take with the latent cache, as a multiple of the tutor’s time, with the loop inside one graph? Below 1 the latent is faster.',
  } satisfies Record<Definition['predict'][number], string>,
  es: {
    'cache-factor':
      '¿Cuántas veces menor es la caché con un latente de 64 valores y una clave rotatoria de 16, junto a cuatro cabezas de 48? Lo puedes calcular.',
    'cache-share':
      '¿Qué parte del tiempo de un token cuesta la caché del tutor con la ventana llena, frente a una caché sin nada dentro? Un número entre 0 y 1. Ninguna caché más pequeña puede ahorrar más que esto.',
    'time-ratio':
      '¿Cuánto tarda un token con la caché latente, en proporción a lo que tarda el del tutor, con el bucle dentro de un grafo? Por debajo de 1, el latente es más rápido.',
  },
});

/** Mechanisms to choose from. */
export const mechanismStrings = defineStrings({
  en: {
    'one-latent-for-all-heads':
      'All heads read one latent, and it takes the place of key and value.',
    'few-heads-little-saved': 'There are few heads to share it, so sharing saves little.',
    'lower-precision': 'Each value is kept in fewer bits.',
    'window-is-short': 'The window is short: the weights are most of what a token reads.',
    'cache-read-whole': 'The whole cache is read for every token, and reading takes the time.',
    'copied-at-the-border': 'The cache is copied across the border of the graph for every token.',
    'fewer-bytes-read': 'Fewer bytes are read for each token.',
    'wider-scores-cost': 'Each head compares and sums wider vectors than before.',
    'weights-dominate': 'The weights take the time, and there are as many of them as before.',
  } satisfies Record<MechanismOf<Definition>, string>,
  es: {
    'one-latent-for-all-heads':
      'Todas las cabezas leen un mismo latente, que ocupa el lugar de clave y valor.',
    'few-heads-little-saved': 'Hay pocas cabezas que lo compartan, así que compartir ahorra poco.',
    'lower-precision': 'Cada valor se guarda con menos bits.',
    'window-is-short': 'La ventana es corta: casi todo lo que lee un token son los pesos.',
    'cache-read-whole': 'Por cada token se lee la caché entera, y en leer se va el tiempo.',
    'copied-at-the-border': 'Por cada token la caché se copia a través de la frontera del grafo.',
    'fewer-bytes-read': 'Por cada token se leen menos bytes.',
    'wider-scores-cost': 'Cada cabeza compara y suma vectores más anchos que antes.',
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
      'The answer on presence is what the cited figures say, and a ratio of caches is not taken for one.',
    'evidence-sound': 'Every figure asked for is cited from a run that counts.',
    'cost-named':
      'Training anew, wider scores and the rank to tune are named concretely, not “some complexity”.',
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
    'presence-by-number':
      'La respuesta sobre la presencia es la que dan las cifras citadas, y no se toma por ella una proporción entre cachés.',
    'evidence-sound': 'Cada cifra pedida se cita de una ejecución que cuenta.',
    'cost-named':
      'Volver a entrenar, comparar vectores más anchos y ajustar el rango se nombran en concreto, no como «algo de complejidad».',
    'guardrail-exact': 'La salvaguarda es una calidad medida con un límite.',
    'verdict-follows': 'La palabra es la que sostienen las pruebas.',
    'flip-numbered': 'La condición de cambio lleva un número y cae del lado que dice.',
    'reason-class': 'La clase de la razón es aquella cuyo cambio cambiaría el veredicto.',
    calibration: 'Las predicciones contuvieron lo medido más o menos tantas veces como prometían.',
  },
});
