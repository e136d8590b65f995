// Words of the scale ladder.
import { defineStrings } from '../kit/define-strings.ts';

/** Places, the table, and what a curve says of its condition. */
export const ladderStrings = defineStrings({
  en: {
    place: 'where',
    browser: 'in the page, recorded',
    node: 'natively, recorded',
    yours: 'in the page, on your machine',
    size: 'millions of parameters',
    condition: 'condition',
    level: 'the level',
    table: 'The curve as a table',
    flips: 'Where the condition changes',
    none: 'not measured',
    'flip.no':
      'Not so up to {{after}} million parameters; so at {{at}} million, the nearest measured flip.',
    'flip.yes':
      'So up to {{after}} million parameters; no longer at {{at}} million, the nearest measured flip.',
    'no-flip.no': 'Not so at any size: no flip up to {{upTo}} million parameters.',
    'no-flip.yes': 'So at every size: no flip up to {{upTo}} million parameters.',
    'cannot-tell':
      'Cannot be told already at {{at}} million parameters: the interval holds the level.',
    unmeasured: 'Not measured yet.',
  },
  es: {
    place: 'dónde',
    browser: 'en la página, registrado',
    node: 'de forma nativa, registrado',
    yours: 'en la página, en tu máquina',
    size: 'millones de parámetros',
    condition: 'condición',
    level: 'el umbral',
    table: 'La curva en una tabla',
    flips: 'Dónde cambia la condición',
    none: 'sin medir',
    'flip.no':
      'No se cumple hasta {{after}} millones de parámetros; sí con {{at}} millones, el cambio medido más cercano.',
    'flip.yes':
      'Se cumple hasta {{after}} millones de parámetros; ya no con {{at}} millones, el cambio medido más cercano.',
    'no-flip.no':
      'No se cumple con ningún tamaño: no hay cambio hasta {{upTo}} millones de parámetros.',
    'no-flip.yes':
      'Se cumple con todos los tamaños: no hay cambio hasta {{upTo}} millones de parámetros.',
    'cannot-tell':
      'No se puede saber ya con {{at}} millones de parámetros: el intervalo contiene el umbral.',
    unmeasured: 'Aún sin medir.',
  },
});
