// More parameters than a token computes with.
import { defineStrings } from '../../kit/define-strings.ts';
import type { ModuleWords } from '../module-words.ts';

/** What the head of this module says. */
export const words: ModuleWords = defineStrings({
  en: {
    goal: 'Know how tokens are spread over experts, which are dropped, and what the experts come to specialise in.',
    bottleneck:
      'One dense model: what it knows is limited by what there is time to compute for every token.',
    place:
      'Implement routing and balance; validate against dense models of as much work and of as many parameters.',
    target:
      'Balanced routing; two to four times the capacity at equal compute; specialisation seen.',
    substituted:
      'Mixtures of tens of billions of parameters are replaced by mixtures of up to four experts at the tutor’s size and of eight at a rung below it, trained from several seeds.',
  },
  es: {
    goal: 'Saber cómo se reparten los tokens entre expertos, cuáles se descartan y en qué acaba especializado cada experto.',
    bottleneck:
      'Un solo modelo denso: lo que sabe está limitado por lo que da tiempo a calcular en cada token.',
    place:
      'Implementar enrutamiento y equilibrio; validar frente a modelos densos de igual trabajo y de igual número de parámetros.',
    target:
      'Enrutamiento equilibrado; de dos a cuatro veces la capacidad con igual cómputo; especialización a la vista.',
    substituted:
      'Mezclas de hasta cuatro expertos del tamaño del tutor, y de ocho en un peldaño menor, entrenadas con varias semillas, ocupan el lugar de mezclas de decenas de miles de millones de parámetros.',
  },
});
