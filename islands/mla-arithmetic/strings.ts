// Words that every step of the derivation shares.
import { defineStrings } from '../kit/define-strings.ts';

/** Labels, buttons and outcomes. */
export const arithmeticStrings = defineStrings({
  en: {
    lab: 'Lab 01: MLA arithmetic',
    check: 'Check',
    change: 'Change',
    hint: 'Hint',
    solution: 'Answer and the way to it',
    right: 'Right.',
    wrong: 'Not yet. Open the hint, or look for what was counted twice or left out.',
    solutionOpen: 'The way to it is open below.',
    thousand: 'The digits are right; the size is off by a thousand or so.',
    share: 'That is the share. In percent it is a hundred times as much.',
    empty: 'Write a number first.',
    'not-number': '“{{came}}” is not a number. Write digits, with a decimal point.',
    ambiguous:
      '“{{came}}” can be read in two ways. Write thousands without a separator, and decimals with a point.',
    notSaved: 'Your answer could not be saved on this device.',
    progress: '{{right}} of {{total}} right',
    answerIs: '{{value}}.',
    'unit.count': 'values',
    'unit.times': 'times',
    'unit.percent': '%',
    'unit.byte': 'bytes',
  },
  es: {
    lab: 'Laboratorio 01: la aritmética de MLA',
    check: 'Comprobar',
    change: 'Cambiar',
    hint: 'Pista',
    solution: 'La respuesta y cómo se llega',
    right: 'Correcto.',
    wrong: 'Todavía no. Abre la pista, o busca qué se ha contado dos veces o se ha olvidado.',
    solutionOpen: 'El camino está abierto debajo.',
    thousand: 'Las cifras son esas; el tamaño se va en un factor de mil, más o menos.',
    share: 'Eso es la proporción. En tanto por ciento es cien veces más.',
    empty: 'Escribe antes un número.',
    'not-number': '«{{came}}» no es un número. Escribe cifras, con coma decimal.',
    ambiguous:
      '«{{came}}» se puede leer de dos maneras. Escribe los millares sin separador y los decimales con coma.',
    notSaved: 'No se ha podido guardar tu respuesta en este dispositivo.',
    progress: '{{right}} de {{total}} correctas',
    answerIs: '{{value}}.',
    'unit.count': 'valores',
    'unit.times': 'veces',
    'unit.percent': '%',
    'unit.byte': 'bytes',
  },
});
