// Names of what scale-attention measures.
import { defineStrings } from '../define-strings.ts';

/** By summary key. */
export const metrics = defineStrings({
  en: {
    'ratio.{tokens}.{parameters}':
      'a token through a state against one through attention, after {{tokens}}, {{parameters}} parameters',
  },
  es: {
    'ratio.{tokens}.{parameters}':
      'un token por un estado frente a uno por atención, tras {{tokens}}, {{parameters}} parámetros',
  },
});
