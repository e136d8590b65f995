// Names of what scale-verify measures.
import { defineStrings } from '../define-strings.ts';

/** By summary key. */
export const metrics = defineStrings({
  en: {
    'ratio.{parameters}': 'five positions against one, {{parameters}} parameters',
    'pass.{parameters}': 'a pass over one position, {{parameters}} parameters',
  },
  es: {
    'ratio.{parameters}': 'cinco posiciones frente a una, {{parameters}} parámetros',
    'pass.{parameters}': 'una pasada sobre una posición, {{parameters}} parámetros',
  },
});
