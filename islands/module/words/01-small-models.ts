// A smaller model first: the floor that every technique has to beat.
import { defineStrings } from '../../kit/define-strings.ts';
import type { ModuleWords } from '../module-words.ts';

/** What the head of this module says. */
export const words: ModuleWords = defineStrings({
  en: {
    goal: 'Find for each difficulty of a task the smallest model that is good enough, and draw the map before optimising anything larger.',
    bottleneck:
      'A model larger than the task needs: its arithmetic and its bytes are paid for every question, easy ones too.',
    place: 'Measure, and validate: the small model is the baseline that a technique must beat.',
    target:
      'Under 50 ms on simple tasks with the smallest model; a quality threshold for each level of complexity; a map from task to size.',
    substituted:
      'Models of 0.5 to 3.8 billion parameters are replaced by a ladder of tutors from about ten thousand to more than a million and a half, trained here on one task whose difficulty is graded.',
  },
  es: {
    goal: 'Encontrar para cada dificultad de una tarea el modelo más pequeño que baste, y trazar el mapa antes de optimizar nada mayor.',
    bottleneck:
      'Un modelo más grande de lo que pide la tarea: su aritmética y sus bytes se pagan en cada pregunta, también en las fáciles.',
    place:
      'Medir y validar: el modelo pequeño es el punto de partida que una técnica debe superar.',
    target:
      'Menos de 50 ms en tareas sencillas con el modelo más pequeño; un umbral de calidad por nivel de complejidad; un mapa de tarea a tamaño.',
    substituted:
      'Una escalera de tutores de unos diez mil a más de un millón y medio de parámetros, entrenados aquí en una tarea de dificultad graduada, ocupa el lugar de modelos de 500 a 3800 millones.',
  },
});
