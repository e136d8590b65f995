// Words that every question shares.
import { defineStrings } from '../kit/define-strings.ts';

/** Labels, buttons and outcomes. */
export const questionStrings = defineStrings({
  en: {
    question: 'Question',
    one: 'One answer',
    several: 'One or more answers',
    number: 'Your answer',
    check: 'Check',
    again: 'Try again',
    answer: 'Answer and explanation',
    right: 'right',
    wrong: 'not right',
    correct: 'Right.',
    incorrect: 'Not right. The explanations are below.',
    incomplete: 'Choose an answer first.',
    empty: 'Write a number first.',
    'not-number': '“{{came}}” is not a number. Write digits, with a decimal point.',
    ambiguous:
      '“{{came}}” can be read in two ways. Write thousands without a separator, and decimals with a point.',
    notSaved: 'Your answer could not be saved on this device.',
    solution: 'The answer: {{value}}.',
  },
  es: {
    question: 'Pregunta',
    one: 'Una respuesta',
    several: 'Una o más respuestas',
    number: 'Tu respuesta',
    check: 'Comprobar',
    again: 'Otra vez',
    answer: 'Respuesta y explicación',
    right: 'correcta',
    wrong: 'no es correcta',
    correct: 'Correcto.',
    incorrect: 'No es correcto. Las explicaciones están debajo.',
    incomplete: 'Elige antes una respuesta.',
    empty: 'Escribe antes un número.',
    'not-number': '«{{came}}» no es un número. Escribe cifras, con coma decimal.',
    ambiguous:
      '«{{came}}» se puede leer de dos maneras. Escribe los millares sin separador y los decimales con coma.',
    notSaved: 'No se ha podido guardar tu respuesta en este dispositivo.',
    solution: 'La respuesta: {{value}}.',
  },
});
