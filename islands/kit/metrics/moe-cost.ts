// Names of what moe-cost measures.
import { defineStrings } from '../define-strings.ts';

/** By summary key. */
export const metrics = defineStrings({
  en: {
    'token.{model}': 'time of a token, {{model}}',
    'work.{model}': 'time of a token against the tutor’s, {{model}}',
    'total.{model}': 'time of a token against the dense model twice as wide inside, {{model}}',
    'first.{model}': 'time to the first token against the tutor’s, {{model}}',
    'right.{model}': 'held-out answers wholly right, {{model}}',
  },
  es: {
    'token.{model}': 'tiempo de un token, {{model}}',
    'work.{model}': 'tiempo de un token frente al del tutor, {{model}}',
    'total.{model}':
      'tiempo de un token frente al modelo denso el doble de ancho por dentro, {{model}}',
    'first.{model}': 'tiempo hasta el primer token frente al del tutor, {{model}}',
    'right.{model}': 'respuestas reservadas correctas por entero, {{model}}',
  },
});
