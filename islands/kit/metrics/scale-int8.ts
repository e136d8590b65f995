// Names of what scale-int8 measures.
import { defineStrings } from '../define-strings.ts';

/** By summary key. */
export const metrics = defineStrings({
  en: {
    'ratio.{positions}.{parameters}':
      'pass over {{positions}} in int8 against float32, {{parameters}} parameters',
    'bytes.{parameters}':
      'bytes of the matrices in int8 against float32, {{parameters}} parameters',
    'error.{parameters}': 'how far the logits move in int8, {{parameters}} parameters',
    identical: 'the tutor’s answers that stay the same in int8',
  },
  es: {
    'ratio.{positions}.{parameters}':
      'pasada sobre {{positions}} en int8 frente a float32, {{parameters}} parámetros',
    'bytes.{parameters}':
      'bytes de las matrices en int8 frente a float32, {{parameters}} parámetros',
    'error.{parameters}': 'cuánto se mueven los logits en int8, {{parameters}} parámetros',
    identical: 'respuestas del tutor que no cambian en int8',
  },
});
