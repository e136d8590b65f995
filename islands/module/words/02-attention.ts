// Attention: tiled, linear, sparse, and when each applies.
import { defineStrings } from '../../kit/define-strings.ts';
import type { ModuleWords } from '../module-words.ts';

/** What the head of this module says. */
export const words: ModuleWords = defineStrings({
  en: {
    goal: 'Know what each way of computing attention saves, what it changes in the result, and from which length on it pays.',
    bottleneck:
      'The arithmetic and the traffic of attention, which grow with the square of the length; at the length of an answer of the tutor they hardly count.',
    place:
      'Implement and validate: exact variants by equality, approximate ones by quality on two tasks.',
    target: 'Attention five to ten times faster; a map from variant to use; patterns of one’s own.',
    substituted:
      'CUDA kernels are replaced by the same algorithms as graphs and as plain code, their bytes counted; a long-context model by the tutor and a variant with a longer context.',
  },
  es: {
    goal: 'Saber qué ahorra cada manera de calcular la atención, qué cambia en el resultado y desde qué longitud compensa.',
    bottleneck:
      'La aritmética y el tráfico de la atención, que crecen con el cuadrado de la longitud; en la de una respuesta del tutor apenas cuentan.',
    place:
      'Implementar y validar: las variantes exactas por igualdad, las aproximadas por su calidad en dos tareas.',
    target:
      'Atención de cinco a diez veces más rápida; un mapa de variante a uso; patrones propios.',
    substituted:
      'Los mismos algoritmos, como grafos y como código a la vista, con sus bytes contados, ocupan el lugar de los kernels de CUDA; el tutor y una variante de contexto más largo, el de un modelo de contexto largo.',
  },
});
