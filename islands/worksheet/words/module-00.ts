// The words of the checkpoint of measurement, by the ids it declares.
import type {
  CriterionOf,
  MechanismOf,
  QuantityOf,
  ScopeQuantityOf,
} from '#src/worksheet/definition.ts';
import type { module00 } from '#src/worksheet/definitions/module-00.ts';
import { defineStrings } from '../../kit/define-strings.ts';

type Definition = typeof module00;

/** What the technique is called. */
export const nameStrings = defineStrings({
  en: { name: 'An answer inside one graph' },
  es: { name: 'Una respuesta dentro de un solo grafo' },
});

/** Names of quantities, measured and of the scope. */
export const quantityStrings = defineStrings({
  en: {
    'crossing-share': 'Share of a step that the border takes',
    explained: 'Sum of a step’s parts over the step',
    'time-ratio': 'An answer inside one graph against one run a token',
    'same-answers': 'Answers that are the same either way',
    'slow-answer': 'Time of a slow answer (p99)',
    'noise-floor': 'Noise floor',
    parameters: 'Parameters of the model',
    context: 'Tokens in the context',
    users: 'Readers at once',
  } satisfies Record<QuantityOf<Definition> | ScopeQuantityOf<Definition>, string>,
  es: {
    'crossing-share': 'Parte de un paso que ocupa la frontera',
    explained: 'Suma de las partes de un paso entre el paso',
    'time-ratio': 'Una respuesta dentro de un grafo frente a una ejecución por token',
    'same-answers': 'Respuestas iguales de las dos maneras',
    'slow-answer': 'Tiempo de una respuesta lenta (p99)',
    'noise-floor': 'Suelo de ruido',
    parameters: 'Parámetros del modelo',
    context: 'Tokens del contexto',
    users: 'Lectores a la vez',
  },
});

/** What is asked about each predicted quantity. */
export const predictStrings = defineStrings({
  en: {
    'crossing-share':
      'A step hands its logits and its whole memory out of the engine and takes them in again. What share of the step’s time does a run take that only does this, and computes nothing? A number between 0 and 1.',
    explained:
      'Crossing, look-ups, attention, feed-forward block, head and sampling are each timed by themselves. What is their sum, as a multiple of the whole step’s time?',
    'time-ratio':
      'Sixteen tokens written inside one graph: how long do they take, as a multiple of the time with one run a token? Below 1 the graph is faster.',
  } satisfies Record<Definition['predict'][number], string>,
  es: {
    'crossing-share':
      'Un paso saca del motor sus logits y toda su memoria y los vuelve a meter. ¿Qué parte del tiempo del paso tarda una ejecución que hace solo eso y no calcula nada? Un número entre 0 y 1.',
    explained:
      'El cruce, las consultas, la atención, el bloque, la salida y la elección del token se cronometran por separado. ¿Cuánto suman, en proporción al tiempo del paso entero?',
    'time-ratio':
      'Dieciséis tokens escritos dentro de un solo grafo: ¿cuánto tardan, en proporción al tiempo con una ejecución por token? Por debajo de 1, el grafo es más rápido.',
  },
});

/** Mechanisms to choose from. */
export const mechanismStrings = defineStrings({
  en: {
    'arithmetic-dominates':
      'The products take nearly all of the time; a call is nothing beside them.',
    'copies-and-calls':
      'Copies of the memory and the call itself are dear beside so little arithmetic.',
    'choosing-dominates': 'Looking through all logits outside the engine is what takes the time.',
    'parts-add-up': 'The parts run one after the other, so that their times add up.',
    'parts-overlap':
      'Parts share work, so that leaving out either saves it and the sum is too large.',
    'something-unseen': 'Something that no part contains takes a good deal of the time.',
    'border-once': 'The border is crossed once an answer in the place of once a token.',
    'same-arithmetic': 'Both do the same products, so that they take about as long.',
    'loop-costs-more': 'The engine’s loop costs more for each turn than a call does.',
  } satisfies Record<MechanismOf<Definition>, string>,
  es: {
    'arithmetic-dominates':
      'Los productos se llevan casi todo el tiempo; a su lado una llamada no es nada.',
    'copies-and-calls':
      'Copiar la memoria y la llamada misma salen caros al lado de tan poca aritmética.',
    'choosing-dominates': 'Lo que tarda es recorrer todos los logits fuera del motor.',
    'parts-add-up': 'Las partes van una tras otra, así que sus tiempos se suman.',
    'parts-overlap':
      'Las partes comparten trabajo: quitar cualquiera lo ahorra, y la suma sale demasiado grande.',
    'something-unseen': 'Algo que no está en ninguna parte se lleva bastante tiempo.',
    'border-once': 'La frontera se cruza una vez por respuesta y no una vez por token.',
    'same-arithmetic': 'Los dos hacen los mismos productos, así que tardan más o menos igual.',
    'loop-costs-more': 'Cada vuelta del bucle del motor cuesta más que una llamada.',
  },
});

/** The rubric, criterion by criterion. */
export const criterionStrings = defineStrings({
  en: {
    'requirement-first': 'A requirement with metric, target and unit stands before the technique.',
    'bottleneck-sentence':
      'The sentence says that getting a step started takes time which its arithmetic does not, in a form that a measurement could contradict.',
    'bottleneck-resource': 'The resource named is one the technique relieves.',
    'presence-by-number': 'The answer on presence is what the cited share says.',
    'evidence-sound': 'Every figure asked for is cited from a run that counts.',
    'cost-named':
      'Code, failure modes and tuning are named concretely: no word before the last, sampling inside the graph, a longer compile.',
    'guardrail-kept': 'The guardrail is a measured quality with a bound.',
    'verdict-follows': 'The word is the one that the evidence supports.',
    'flip-numbered': 'The flip condition has a number and lies on the side it says.',
    'reason-class': 'The class of the reason is the one whose change would change the verdict.',
    calibration: 'The predictions contained what was measured about as often as they claimed.',
  } satisfies Record<CriterionOf<Definition>, string>,
  es: {
    'requirement-first': 'Antes que la técnica hay un requisito con métrica, objetivo y unidad.',
    'bottleneck-sentence':
      'La frase dice que poner en marcha un paso cuesta un tiempo que no es de su aritmética, de una forma que una medida podría desmentir.',
    'bottleneck-resource': 'El recurso nombrado es uno de los que la técnica alivia.',
    'presence-by-number': 'La respuesta sobre la presencia es la que da la proporción citada.',
    'evidence-sound': 'Cada cifra pedida se cita de una ejecución que cuenta.',
    'cost-named':
      'El código, las maneras de fallar y los ajustes se nombran en concreto: ninguna palabra antes de la última, elegir dentro del grafo, una compilación más larga.',
    'guardrail-kept': 'La salvaguarda es una calidad medida con un límite.',
    'verdict-follows': 'La palabra es la que sostienen las pruebas.',
    'flip-numbered': 'La condición de cambio lleva un número y cae del lado que dice.',
    'reason-class': 'La clase de la razón es aquella cuyo cambio cambiaría el veredicto.',
    calibration: 'Las predicciones contuvieron lo medido más o menos tantas veces como prometían.',
  },
});
