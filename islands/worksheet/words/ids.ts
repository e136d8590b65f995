// Words for the closed lists of ids a worksheet holds: steps, resources, answers, sides, comparisons, units.

import type {
  ComparisonId,
  PresenceId,
  ReasonClassId,
  ResourceId,
  SideId,
  StepId,
} from '#src/worksheet/ids.ts';
import { defineStrings } from '../../kit/define-strings.ts';

/** The steps, as headings. */
export const stepStrings = defineStrings({
  en: {
    predict: 'Predict',
    measure: 'Evidence',
    explain: 'Explain',
    decide: 'Decide',
  } satisfies Record<StepId, string>,
  es: {
    predict: 'Predecir',
    measure: 'Pruebas',
    explain: 'Explicar',
    decide: 'Decidir',
  },
});

/** Scarce resources. */
export const resourceStrings = defineStrings({
  en: {
    arithmetic: 'Arithmetic: the processor computes without a pause',
    'memory-bandwidth': 'Memory bandwidth: weights or cache do not arrive fast enough',
    'memory-capacity': 'Memory capacity: something does not fit',
    'dispatch-overhead': 'Dispatch: starting each run or operator costs more than its work',
    'download-bytes': 'Bytes to download before anything runs',
    'parameters-per-flop': 'Parameters per FLOP: more knowledge at the same arithmetic',
    'work-per-answer': 'Work per answer: too few layers and tokens before it has to be given',
    'sequential-latency': 'Sequential latency: each token waits for the one before it',
    none: 'None: nothing is scarce here',
  } satisfies Record<ResourceId, string>,
  es: {
    arithmetic: 'Aritmética: el procesador calcula sin descanso',
    'memory-bandwidth': 'Ancho de banda de memoria: los pesos o la caché no llegan a tiempo',
    'memory-capacity': 'Capacidad de memoria: algo no cabe',
    'dispatch-overhead': 'Despacho: arrancar cada ejecución u operador cuesta más que su trabajo',
    'download-bytes': 'Bytes que hay que descargar antes de ejecutar nada',
    'parameters-per-flop': 'Parámetros por FLOP: más conocimiento con la misma aritmética',
    'work-per-answer':
      'Trabajo por respuesta: demasiado pocas capas y tokens antes de tener que darla',
    'sequential-latency': 'Latencia secuencial: cada token espera al anterior',
    none: 'Ninguno: aquí no escasea nada',
  },
});

/** Whether the bottleneck is present. */
export const presenceStrings = defineStrings({
  en: { yes: 'Yes', no: 'No', 'cannot-tell': 'Cannot tell' } satisfies Record<PresenceId, string>,
  es: { yes: 'Sí', no: 'No', 'cannot-tell': 'No se puede saber' },
});

/** What a verdict's reason rests on. */
export const reasonClassStrings = defineStrings({
  en: {
    size: 'Size: another model or another length would change it',
    runtime: 'Runtime: another engine or browser would change it',
    kernel: 'Kernel: a better-written operator would change it',
    task: 'Task: another job for the model would change it',
  } satisfies Record<ReasonClassId, string>,
  es: {
    size: 'Tamaño: cambiaría con otro modelo o con otra longitud',
    runtime: 'Entorno de ejecución: cambiaría con otro motor u otro navegador',
    kernel: 'Núcleo: cambiaría con un operador mejor escrito',
    task: 'Tarea: cambiaría si el modelo tuviera otro trabajo',
  },
});

/** The sides of the declared scope. */
export const sideStrings = defineStrings({
  en: {
    inside: 'inside the declared scope',
    outside: 'outside the declared scope',
  } satisfies Record<SideId, string>,
  es: { inside: 'dentro del alcance declarado', outside: 'fuera del alcance declarado' },
});

/** Directions of a condition, to choose from. */
export const comparisonStrings = defineStrings({
  en: { 'at-least': 'at least', 'at-most': 'at most' } satisfies Record<ComparisonId, string>,
  es: { 'at-least': 'al menos', 'at-most': 'como máximo' },
});
