// Names of what student-training records.
import { defineStrings } from '../define-strings.ts';

/** By summary key. */
export const metrics = defineStrings({
  en: {
    'right.teacher': 'held-out answers wholly right, the teacher',
    'right.alone': 'held-out answers wholly right at the end, trained alone',
    'right.taught': 'held-out answers wholly right at the end, with the teacher',
    'loss.alone': 'training loss over the last quarter, trained alone',
    'loss.taught': 'training loss over the last quarter, with the teacher',
  },
  es: {
    'right.teacher': 'respuestas reservadas correctas por entero, el maestro',
    'right.alone': 'respuestas reservadas correctas por entero al final, entrenado solo',
    'right.taught': 'respuestas reservadas correctas por entero al final, con maestro',
    'loss.alone': 'pérdida de entrenamiento en el último cuarto, entrenado solo',
    'loss.taught': 'pérdida de entrenamiento en el último cuarto, con maestro',
  },
});
