// Names of what random-features measures.
import { defineStrings } from '../define-strings.ts';

/** By summary key. */
export const metrics = defineStrings({
  en: {
    'error.positive.{size}': '{{size}} positive features: difference from softmax',
    'error.orthogonal.{size}': '{{size}} orthogonal features: difference from softmax',
    'error.trigonometric.{size}': '{{size}} trigonometric features: difference from softmax',
    'error.elu': '1 + elu: difference from softmax',
    'right.softmax': 'softmax: right',
    'right.{size}': '{{size}} features: right',
    'memory.{size}': '{{size}} features: bytes a head keeps at any length',
    recurrence: 'recurrence against all pairs: relative difference',
  },
  es: {
    'error.positive.{size}': '{{size}} características positivas: diferencia con el softmax',
    'error.orthogonal.{size}': '{{size}} características ortogonales: diferencia con el softmax',
    'error.trigonometric.{size}':
      '{{size}} características trigonométricas: diferencia con el softmax',
    'error.elu': '1 + elu: diferencia con el softmax',
    'right.softmax': 'softmax: correctas',
    'right.{size}': '{{size}} características: correctas',
    'memory.{size}':
      '{{size}} características: bytes que guarda una cabeza, con cualquier longitud',
    recurrence: 'la recurrencia frente a todos los pares: diferencia relativa',
  },
});
