// Layers of several kinds in one model.
import { defineStrings } from '../../kit/define-strings.ts';
import type { ModuleWords } from '../module-words.ts';

/** What the head of this module says. */
export const words: ModuleWords = defineStrings({
  en: {
    goal: 'Combine attention, states and experts in one stack, and tell from trained models which order does what.',
    bottleneck:
      'Quality lost whenever time is saved: a state alone forgets, attention alone grows with the length.',
    place:
      'Implement: an order of layers is a hypothesis. Validate by recall against time and bytes.',
    target: 'A hybrid of one’s own; a measured gain over the pure models; knowing when it helps.',
    substituted:
      'Published hybrids of billions of parameters are replaced by four-layer models in the useful orders, trained here from several seeds, one Griffin-like among them.',
  },
  es: {
    goal: 'Combinar atención, estados y expertos en una misma pila y ver en modelos entrenados qué hace cada orden.',
    bottleneck:
      'La calidad que se pierde cada vez que se ahorra tiempo: un estado solo olvida, la atención sola crece con la longitud.',
    place:
      'Implementar: un orden de capas es una hipótesis. Validar por lo que recuerda frente a tiempo y bytes.',
    target: 'Un híbrido propio; una ganancia medida sobre los modelos puros; saber cuándo ayuda.',
    substituted:
      'Modelos de cuatro capas en los órdenes útiles, entrenados aquí con varias semillas, uno de ellos al modo de Griffin, ocupan el lugar de híbridos publicados de miles de millones de parámetros.',
  },
});
