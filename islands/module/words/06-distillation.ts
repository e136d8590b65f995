// A student that learns from a teacher.
import { defineStrings } from '../../kit/define-strings.ts';
import type { ModuleWords } from '../module-words.ts';

/** What the head of this module says. */
export const words: ModuleWords = defineStrings({
  en: {
    goal: 'Find out whether a small model learns more from a teacher’s answers than from the data, and what each stage retains.',
    bottleneck:
      'A model that is good enough and too large: its quality is wanted, its size is not.',
    place: 'Implement by training; validate against the same student trained alone.',
    target:
      'A student of one billion parameters equal to a teacher of seven on its tasks; ten times faster; deployable.',
    substituted:
      'Teacher and students of 7, 3 and 1 billion parameters are replaced by the tutor and its rungs, trained from several seeds; one training runs live in the page.',
  },
  es: {
    goal: 'Averiguar si un modelo pequeño aprende más de las respuestas de un maestro que de los datos, y qué conserva cada etapa.',
    bottleneck: 'Un modelo que basta y es demasiado grande: se quiere su calidad, no su tamaño.',
    place: 'Implementar mediante entrenamiento; validar frente al mismo alumno entrenado solo.',
    target:
      'Un alumno de mil millones de parámetros igual en sus tareas a un maestro de siete mil millones; diez veces más rápido; listo para desplegar.',
    substituted:
      'El tutor y sus peldaños, entrenados con varias semillas, ocupan el lugar de un maestro de 7000 millones de parámetros y alumnos de 3000 y 1000; un entrenamiento transcurre en la propia página.',
  },
});
