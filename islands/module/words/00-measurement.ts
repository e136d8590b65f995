// Measuring: everything that follows stands on these figures.
import { defineStrings } from '../../kit/define-strings.ts';
import type { ModuleWords } from '../module-words.ts';

/** What the head of this module says. */
export const words: ModuleWords = defineStrings({
  en: {
    goal: 'Know where the time and the memory of an answer go, and how far a figure can be trusted, before anything is changed.',
    bottleneck:
      'None yet: this module finds out which one there is. Work on a part that takes little of the time cannot save much.',
    place: 'Measure. Every other module comes back here to validate what it changed.',
    target:
      'Know where 80% of the latency goes; baselines of quality, speed and memory; regressions detected automatically.',
    substituted:
      'A profiler of GPU kernels is replaced by parts timed apart and by graphs from which an operator was taken out; batches of a served model by batches of the tutor, their memory counted to the byte.',
  },
  es: {
    goal: 'Saber en qué se van el tiempo y la memoria de una respuesta, y hasta dónde fiarse de una cifra, antes de cambiar nada.',
    bottleneck:
      'Ninguno todavía: este módulo averigua cuál hay. Trabajar en una parte que ocupa poco tiempo no puede ahorrar mucho.',
    place: 'Medir. Todos los demás módulos vuelven aquí para validar lo que cambiaron.',
    target:
      'Saber en qué se va el 80\u00a0% de la latencia; puntos de partida de calidad, velocidad y memoria; detección automática de retrocesos.',
    substituted:
      'Partes cronometradas por separado y grafos a los que se quita un operador ocupan el lugar de un perfilador de kernels de GPU; lotes del tutor, con su memoria contada byte a byte, el de los lotes de un modelo en servicio.',
  },
});
