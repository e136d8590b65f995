// The words of the checkpoint of production, by the ids it declares.
import type {
  CriterionOf,
  MechanismOf,
  QuantityOf,
  ScopeQuantityOf,
} from '#src/worksheet/definition.ts';
import type { moduleNine } from '#src/worksheet/definitions/module-09.ts';
import { defineStrings } from '../../kit/define-strings.ts';

type Definition = typeof moduleNine;

/** What the technique is called. */
export const nameStrings = defineStrings({
  en: { name: 'A decode kernel of one’s own' },
  es: { name: 'Un kernel de decodificación propio' },
});

/** Names of quantities, measured and of the scope. */
export const quantityStrings = defineStrings({
  en: {
    'kernel-ratio': 'A token on our kernel against the engine’s graph',
    'verify-ratio': 'Five positions against one, on our kernel',
    'int8-ratio': 'int8 against float32, on our kernel',
    'same-text': 'Answers that are the engine’s, word for word',
    'batch-ratio': 'Promised load, one at a time over continuous batching with chunks',
    'promise-kept': 'p99 over the promise at the highest load found',
    'promise-broken': 'p99 over the promise just above that load',
    'little-error': 'Deviation from Little’s law',
    'answer-time': 'Time of a whole answer (p95)',
    'noise-floor': 'Noise floor',
    parameters: 'Parameters of the model',
    context: 'Tokens in the context',
    users: 'Readers at once',
  } satisfies Record<QuantityOf<Definition> | ScopeQuantityOf<Definition>, string>,
  es: {
    'kernel-ratio': 'Un token en nuestro kernel frente al grafo del motor',
    'verify-ratio': 'Cinco posiciones frente a una, en nuestro kernel',
    'int8-ratio': 'int8 frente a float32, en nuestro kernel',
    'same-text': 'Respuestas iguales a las del motor, palabra por palabra',
    'batch-ratio': 'Carga prometida, de una en una entre lotes continuos con trozos',
    'promise-kept': 'p99 entre la promesa con la mayor carga hallada',
    'promise-broken': 'p99 entre la promesa justo por encima de esa carga',
    'little-error': 'Desvío de la ley de Little',
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
    'kernel-ratio':
      'The same weights, decoded by one small module of vector instructions instead of a graph of operators. How long does a token take, as a multiple of the engine’s time? Below 1 our kernel is faster.',
    'verify-ratio':
      'On our kernel, where no operator is dispatched: what does a pass over five positions cost, as a multiple of a pass over one?',
    'int8-ratio':
      'On our kernel, with each weight in one byte and sums in whole numbers: how long does a token take, as a multiple of its time in float32?',
    'batch-ratio':
      'A server that answers one request at a time, and one that batches continuously and reads prompts in chunks, both keep the same promise on p99. What load can the first promise, as a share of the second’s?',
  } satisfies Record<Definition['predict'][number], string>,
  es: {
    'kernel-ratio':
      'Los mismos pesos, decodificados por un pequeño módulo de instrucciones vectoriales en lugar de un grafo de operadores. ¿Cuánto tarda un token, en proporción al tiempo del motor? Por debajo de 1, nuestro kernel es más rápido.',
    'verify-ratio':
      'En nuestro kernel, donde no se despacha ningún operador: ¿cuánto cuesta una pasada sobre cinco posiciones, en proporción a una sobre una sola?',
    'int8-ratio':
      'En nuestro kernel, con cada peso en un byte y sumas de números enteros: ¿cuánto tarda un token, en proporción a su tiempo en float32?',
    'batch-ratio':
      'Un servidor que responde de una en una y otro que forma lotes continuos y lee los prompts por trozos mantienen la misma promesa sobre el p99. ¿Qué carga puede prometer el primero, como parte de la del segundo?',
  },
});

/** Mechanisms to choose from. */
export const mechanismStrings = defineStrings({
  en: {
    'no-dispatch': 'Choosing and starting operators took time that the products do not.',
    'same-products': 'The same products read the same bytes, so that they take about as long.',
    'better-tuned-engine': 'The engine’s products are better tuned than ours.',
    'weights-used-again': 'A weight is fetched once and used for all positions.',
    'arithmetic-bound': 'The multiplications take the time, and there are five times as many.',
    'nothing-to-share': 'Weights lie in the cache anyway: fetching them once saves nothing.',
    'fewer-bytes': 'A quarter of the bytes is fetched, and fetching takes the time.',
    'conversion-costs': 'Widening bytes to numbers costs more than their fetching saves.',
    'same-multiplications': 'The multiplications are as many, and they take the time.',
    'weights-shared': 'A pass fetches the weights once for all of its rows.',
    'arithmetic-bound-batch': 'More rows are more multiplications: a batch takes as much longer.',
    'waiting-for-the-longest': 'Rows wait for the longest of their batch.',
  } satisfies Record<MechanismOf<Definition>, string>,
  es: {
    'no-dispatch': 'Elegir y arrancar operadores costaba un tiempo que no es de los productos.',
    'same-products': 'Los mismos productos leen los mismos bytes, así que tardan casi lo mismo.',
    'better-tuned-engine': 'Los productos del motor están mejor afinados que los nuestros.',
    'weights-used-again': 'Cada peso se trae una vez y sirve para todas las posiciones.',
    'arithmetic-bound': 'Lo que tarda son las multiplicaciones, y hay cinco veces más.',
    'nothing-to-share': 'Los pesos ya están en la caché: traerlos una sola vez no ahorra nada.',
    'fewer-bytes': 'Se trae la cuarta parte de los bytes, y traerlos es lo que tarda.',
    'conversion-costs': 'Ensanchar los bytes cuesta más de lo que ahorra traerlos.',
    'same-multiplications': 'Las multiplicaciones son las mismas, y son lo que tarda.',
    'weights-shared': 'Una pasada trae los pesos una vez para todas sus filas.',
    'arithmetic-bound-batch':
      'Más filas son más multiplicaciones: un lote tarda en la misma proporción.',
    'waiting-for-the-longest': 'Las filas esperan a la más larga de su lote.',
  },
});

/** The rubric, criterion by criterion. */
export const criterionStrings = defineStrings({
  en: {
    'requirement-first': 'A requirement with metric, target and unit stands before the technique.',
    'bottleneck-sentence':
      'The sentence says that the runtime takes time which the arithmetic does not, in a form that a measurement could contradict.',
    'bottleneck-resource': 'The resource named is one the technique relieves.',
    'presence-by-number': 'The answer on presence is what the cited figures say, need and ratio.',
    'evidence-sound': 'Every figure asked for is cited from a run that counts.',
    'cost-named':
      'Code, failure modes and tuning are named concretely: a second decoder to keep exact, weights packed anew, no other architecture.',
    'guardrail-kept': 'The guardrail is a measured quality with a bound.',
    'verdict-follows': 'The word is the one that the evidence supports.',
    'flip-numbered': 'The flip condition has a number and lies on the side it says.',
    'reason-class': 'The class of the reason is the one whose change would change the verdict.',
    calibration: 'The predictions contained what was measured about as often as they claimed.',
  } satisfies Record<CriterionOf<Definition>, string>,
  es: {
    'requirement-first': 'Antes que la técnica hay un requisito con métrica, objetivo y unidad.',
    'bottleneck-sentence':
      'La frase dice que el entorno de ejecución se lleva un tiempo que no es de la aritmética, de una forma que una medida podría desmentir.',
    'bottleneck-resource': 'El recurso nombrado es uno de los que la técnica alivia.',
    'presence-by-number':
      'La respuesta sobre la presencia es la que dan las cifras citadas, la necesidad y la proporción.',
    'evidence-sound': 'Cada cifra pedida se cita de una ejecución que cuenta.',
    'cost-named':
      'El código, las maneras de fallar y los ajustes se nombran en concreto: un segundo decodificador que mantener exacto, pesos reordenados, ninguna otra arquitectura.',
    'guardrail-kept': 'La salvaguarda es una calidad medida con un límite.',
    'verdict-follows': 'La palabra es la que sostienen las pruebas.',
    'flip-numbered': 'La condición de cambio lleva un número y cae del lado que dice.',
    'reason-class': 'La clase de la razón es aquella cuyo cambio cambiaría el veredicto.',
    calibration: 'Las predicciones contuvieron lo medido más o menos tantas veces como prometían.',
  },
});
