// Names of what cache-decode measures.
import { defineStrings } from '../define-strings.ts';

/** By summary key. */
export const metrics = defineStrings({
  en: {
    'answer-ratio': 'whole answer without a cache, against with',
    'with-cache': 'whole answer with a cache',
    'without-cache': 'whole answer without a cache',
    'ratio.{tokens}': 'first {{tokens}} tokens of an answer without a cache, against with',
    'text.{tokens}':
      'one token at the end of {{tokens}} without a cache, against with (random weights)',
    identical: 'same answer with a cache and without',
  },
  es: {
    'answer-ratio': 'respuesta entera sin caché, frente a la misma con ella',
    'with-cache': 'respuesta entera con caché',
    'without-cache': 'respuesta entera sin caché',
    'ratio.{tokens}':
      'primeros {{tokens}} tokens de una respuesta sin caché, frente a los mismos con ella',
    'text.{tokens}':
      'un token al final de {{tokens}} sin caché, frente al mismo con ella (pesos aleatorios)',
    identical: 'misma respuesta con caché y sin ella',
  },
});
