// What is kept, in how many bits, and what is let go.
import { defineStrings } from '../../kit/define-strings.ts';
import type { ModuleWords } from '../module-words.ts';

/** What the head of this module says. */
export const words: ModuleWords = defineStrings({
  en: {
    goal: 'Count every byte of weights, scales and cache, and know what is lost when bits or tokens are let go.',
    bottleneck: 'Memory: the weights or the cache do not fit, or fetching them takes the time.',
    place:
      'Implement one change at a time, then two together; validate quality and time in both runtimes.',
    target: 'Four times less memory; twice the batch; under 2% of quality lost.',
    substituted:
      'Kernels for eight and four bits on a GPU are replaced by the page’s engine and by the native one, whose results differ; PagedAttention by an allocator you can step through.',
  },
  es: {
    goal: 'Contar cada byte de pesos, escalas y caché, y saber qué se pierde al renunciar a bits o a tokens.',
    bottleneck: 'La memoria: los pesos o la caché no caben, o traerlos ocupa el tiempo.',
    place:
      'Implementar un cambio cada vez y después dos juntos; validar calidad y tiempo en los dos entornos de ejecución.',
    target:
      'Cuatro veces menos memoria; el doble de lote; menos de un 2\u00a0% de calidad perdida.',
    substituted:
      'El motor de la página y el nativo, cuyos resultados difieren, ocupan el lugar de los kernels de ocho y cuatro bits de una GPU; un asignador que puedes recorrer paso a paso, el de PagedAttention.',
  },
});
