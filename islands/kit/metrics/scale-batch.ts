// Names of what scale-batch measures.
import { defineStrings } from '../define-strings.ts';

/** By summary key. */
export const metrics = defineStrings({
  en: {
    'ratio.{rows}.{parameters}':
      'a token with {{rows}} sentences at once, against one alone, {{parameters}} parameters',
  },
  es: {
    'ratio.{rows}.{parameters}':
      'un token con {{rows}} frases a la vez, frente a uno solo, {{parameters}} parámetros',
  },
});
