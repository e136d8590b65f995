// Words of the drawing of a state space.
import { defineStrings } from '../../kit/define-strings.ts';

/** Labels, and descriptions for readers who do not see the drawing. */
export const stateSpaceWords = defineStrings({
  en: {
    standard: 'Attention',
    changed: 'State space',
    standardSays:
      'Six tokens each leave a key and a value that stay in the cache. The sixth output reads all six.',
    changedSays:
      'Six tokens go one after the other into a state of fixed size; each new state replaces the one before. The sixth output reads the last state alone.',
    caption:
      'The same six tokens. To the left each leaves a cell, and writing the sixth output reads them all. To the right each is folded into a state of fixed size that replaces the one before (faint: gone). What was not folded in well cannot be read again.',
    attention: 'softmax(q₆ · k) · v',
    readOut: 'y₆ = C₆ h₆',
    standardCost: 'kept: a cell a token|read for each token: all of them',
    changedCost: 'hₜ = aₜ hₜ₋₁ + Bₜ xₜ, kept: the last one|read for each token: that one',
  },
  es: {
    standard: 'Atención',
    changed: 'Espacio de estados',
    standardSays:
      'Seis tokens dejan cada uno una clave y un valor que se quedan en la caché. La sexta salida los lee todos.',
    changedSays:
      'Seis tokens entran uno tras otro en un estado de tamaño fijo; cada estado nuevo sustituye al anterior. La sexta salida lee solo el último.',
    caption:
      'Los mismos seis tokens. A la izquierda cada uno deja una celda, y escribir la sexta salida las lee todas. A la derecha cada uno se pliega en un estado de tamaño fijo que sustituye al anterior (tenue: ya no está). Lo que no quedó bien plegado no se puede volver a leer.',
    attention: 'softmax(q₆ · k) · v',
    readOut: 'y₆ = C₆ h₆',
    standardCost: 'se guarda: una celda por token|se lee por token: todas',
    changedCost: 'hₜ = aₜ hₜ₋₁ + Bₜ xₜ, se guarda: el último|se lee por token: ese',
  },
});
