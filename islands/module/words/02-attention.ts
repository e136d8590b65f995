// What the head of the module on attention says.
import { defineStrings } from '../../kit/define-strings.ts';

/** The module's words. */
export const words = defineStrings({
  en: {
    goal: 'To know which of three ways to make attention cheaper fits which case: the same result with fewer bytes moved, another formula without pairs, or fewer pairs.',
    bottleneck:
      'Every token meets every earlier one: pairs grow with the square of the length, and written down they are traffic as well.',
    place:
      'Measure what pairs cost at your length; implement one way; validate equality or quality; then measure again what limits.',
    target:
      'Upstream asks for attention five to ten times as fast, with tiling two to four times faster in ten to twenty times less memory.',
    substituted:
      'In the place of a CUDA kernel: tiles in plain TypeScript, whose traffic is counted, beside the engine’s own fused operator. In the place of large models: the tutor, and two that recall and copy.',
  },
  es: {
    goal: 'Saber cuál de tres maneras de abaratar la atención conviene en cada caso: el mismo resultado moviendo menos bytes, otra fórmula sin pares, o menos pares.',
    bottleneck:
      'Cada token se encuentra con todos los anteriores: los pares crecen con el cuadrado de la longitud y, puestos por escrito, son también tráfico.',
    place:
      'Mide lo que cuestan los pares con tu longitud; implementa una manera; valida la igualdad o la calidad; vuelve a medir qué limita.',
    target:
      'La hoja de ruta original pide una atención de cinco a diez veces más rápida; con teselas, de dos a cuatro veces, en una memoria de diez a veinte veces menor.',
    substituted:
      'En lugar de un núcleo de CUDA: teselas en TypeScript llano, cuyo tráfico se cuenta, junto al operador fusionado del propio motor. En lugar de modelos grandes: el tutor, y dos que recuerdan y copian.',
  },
});
