// Words of the drawing of what a cache spares.
import { defineStrings } from '../../kit/define-strings.ts';

/** Labels, and descriptions for readers who do not see the drawing. */
export const cacheWords = defineStrings({
  en: {
    without: 'Without a cache',
    with: 'With a cache',
    withoutSays:
      'Five passes after a prompt of four tokens. Each pass computes every position again: four, five, six, seven and eight.',
    withSays:
      'Five passes after a prompt of four tokens. The first computes the four of the prompt, each later one only its new token; the others are read from the cache.',
    positions: 'positions, from left to right',
    withoutCost: 'computed: {{computed}} positions',
    withCost: 'computed: {{computed}} positions,|the faint ones are read',
    caption:
      'Five passes, one a row, after a prompt of four tokens. With the heavier outline: positions whose keys and values the pass computes. The result is the same, since a position’s keys and values depend only on what stands before it.',
  },
  es: {
    without: 'Sin caché',
    with: 'Con caché',
    withoutSays:
      'Cinco pasadas tras una entrada de cuatro tokens. Cada pasada calcula de nuevo todas las posiciones: cuatro, cinco, seis, siete y ocho.',
    withSays:
      'Cinco pasadas tras una entrada de cuatro tokens. La primera calcula las cuatro de la entrada; cada una de las siguientes, solo su token nuevo; las demás se leen de la caché.',
    positions: 'posiciones, de izquierda a derecha',
    withoutCost: 'calculadas: {{computed}} posiciones',
    withCost: 'calculadas: {{computed}} posiciones,|las tenues se leen',
    caption:
      'Cinco pasadas, una por fila, tras una entrada de cuatro tokens. Con el trazo más grueso, las posiciones cuyas claves y valores calcula la pasada. El resultado es el mismo: las claves y los valores de una posición dependen solo de lo que hay antes.',
  },
});
