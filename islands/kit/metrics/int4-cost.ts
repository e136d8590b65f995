// Names of what int4-cost measures.
import { defineStrings } from '../define-strings.ts';

/** By summary key. */
export const metrics = defineStrings({
  en: {
    operator: 'the engine has an operator for four bits (1: yes)',
    'ratio.{positions}.{parameters}':
      '{{positions}} at once, {{parameters}} parameters, rows in 8 bits',
    'float.{positions}.{parameters}':
      '{{positions}} at once, {{parameters}} parameters, rows in 32 bits',
    'bytes.{parameters}': 'bytes of the matrices, {{parameters}} parameters',
    'difference.{parameters}':
      'difference from the rounded weights, {{parameters}} parameters, rows in 8 bits',
    'float-difference.{parameters}':
      'difference from the rounded weights, {{parameters}} parameters, rows in 32 bits',
  },
  es: {
    operator: 'el motor tiene un operador de cuatro bits (1: sí)',
    'ratio.{positions}.{parameters}':
      '{{positions}} a la vez, {{parameters}} parámetros, filas en 8 bits',
    'float.{positions}.{parameters}':
      '{{positions}} a la vez, {{parameters}} parámetros, filas en 32 bits',
    'bytes.{parameters}': 'bytes de las matrices, {{parameters}} parámetros',
    'difference.{parameters}':
      'diferencia con los pesos redondeados, {{parameters}} parámetros, filas en 8 bits',
    'float-difference.{parameters}':
      'diferencia con los pesos redondeados, {{parameters}} parámetros, filas en 32 bits',
  },
});
