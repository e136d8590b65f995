// Names of what expert-count measures.
import { defineStrings } from '../define-strings.ts';

/** By summary key. */
export const metrics = defineStrings({
  en: {
    'token.tutor': 'time of a token, the tutor',
    'token.wide': 'time of a token, dense with as many parameters as the most experts',
    'token.{experts}': 'time of a token, {{experts}} experts',
    'work.{experts}': 'time of a token against the tutor’s, {{experts}} experts',
    'total.{experts}':
      'time of a token against the dense model of as many parameters, {{experts}} experts',
    'first.{experts}': 'time to the first token against the tutor’s, {{experts}} experts',
    'stored.{experts}': 'parameters against the tutor’s, {{experts}} experts',
  },
  es: {
    'token.tutor': 'tiempo de un token, el tutor',
    'token.wide': 'tiempo de un token, denso con tantos parámetros como el de más expertos',
    'token.{experts}': 'tiempo de un token, {{experts}} expertos',
    'work.{experts}': 'tiempo de un token frente al del tutor, {{experts}} expertos',
    'total.{experts}':
      'tiempo de un token frente al del modelo denso de igual número de parámetros, {{experts}} expertos',
    'first.{experts}': 'tiempo hasta el primer token frente al del tutor, {{experts}} expertos',
    'stored.{experts}': 'parámetros frente a los del tutor, {{experts}} expertos',
  },
});
