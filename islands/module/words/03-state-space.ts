// A state of one size in place of a cache that grows.
import { defineStrings } from '../../kit/define-strings.ts';
import type { ModuleWords } from '../module-words.ts';

/** What the head of this module says. */
export const words: ModuleWords = defineStrings({
  en: {
    goal: 'Know what a state of constant size buys on long inputs, what it forgets, and where the two costs cross.',
    bottleneck:
      'Long inputs: the cache that attention reads grows with every token, and so does the time a token takes.',
    place: 'Implement by hand, then validate on copying, recall and learning in context.',
    target:
      'Strengths and weaknesses known; when linear cost beats quadratic cost in practice; an implementation of one’s own.',
    substituted:
      'Models of 1.4 to 7 billion parameters at lengths of 1,000 to 100,000 are replaced by trained variants of the tutor, by small models of the copy task, and by random weights where only time is measured.',
  },
  es: {
    goal: 'Saber qué da un estado de tamaño constante en entradas largas, qué olvida y dónde se cruzan los dos costes.',
    bottleneck:
      'Las entradas largas: la caché que lee la atención crece con cada token, y con ella el tiempo de cada token.',
    place: 'Implementar a mano y validar después al copiar, recordar y aprender en contexto.',
    target:
      'Fortalezas y debilidades conocidas; cuándo gana en la práctica el coste lineal al cuadrático; una implementación propia.',
    substituted:
      'Variantes entrenadas del tutor, modelos pequeños de la tarea de copiar y pesos al azar donde solo se mide tiempo ocupan el lugar de modelos de 1400 a 7000 millones de parámetros con longitudes de 1000 a 100\u00a0000.',
  },
});
