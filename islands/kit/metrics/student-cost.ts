// Names of what student-cost measures.
import { defineStrings } from '../define-strings.ts';

/** By summary key. */
export const metrics = defineStrings({
  en: {
    'token.{model}': 'time of a token, {{model}}',
    'time.{model}': 'time of a token against the tutor’s, {{model}}',
    'first.{model}': 'time to the first token against the tutor’s, {{model}}',
    'right.{model}': 'held-out answers wholly right, {{model}}',
    'kept.{model}': 'right answers kept of the tutor’s, {{model}}',
    agrees: 'training examples the tutor answers as its data do',
    'entropy.{temperature}': 'entropy of the tutor’s distribution at T = {{temperature}} (median)',
  },
  es: {
    'token.{model}': 'tiempo de un token, {{model}}',
    'time.{model}': 'tiempo de un token frente al del tutor, {{model}}',
    'first.{model}': 'tiempo hasta el primer token frente al del tutor, {{model}}',
    'right.{model}': 'respuestas reservadas correctas por entero, {{model}}',
    'kept.{model}': 'aciertos conservados de los del tutor, {{model}}',
    agrees: 'ejemplos de entrenamiento a los que el tutor contesta como sus datos',
    'entropy.{temperature}':
      'entropía de la distribución del tutor con T = {{temperature}} (mediana)',
  },
});
