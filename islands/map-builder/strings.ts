// Words of the map builder.

import { defineStrings } from '../kit/define-strings.ts';
import type { difficulties } from './ladder.ts';

type Difficulty = (typeof difficulties)[number];
type Key =
  | Difficulty
  | 'what'
  | 'choose'
  | 'caption'
  | 'difficulty'
  | 'choice'
  | 'smallest'
  | 'outcome'
  | 'against'
  | 'none'
  | 'singles'
  | 'rung'
  | 'right'
  | 'time'
  | 'bytes'
  | 'front'
  | 'figure'
  | 'figureTime'
  | 'figureRight'
  | 'yes'
  | 'no'
  | 'recorded'
  | 'yours'
  | 'noRun';

/** Difficulties, headings, and what a map comes to. */
export const mapStrings = defineStrings({
  en: {
    what: 'A size for each difficulty; every difficulty comes as often as every other.',
    choose: 'Choose the sizes.',
    caption: 'Whole answers right, by difficulty and size',
    difficulty: 'Difficulty',
    choice: 'Size for: {{difficulty}}',
    smallest: 'Smallest with {{goal}}',
    'held-sentences': 'known forms in new sentences',
    'held-pairs': 'a verb in a tense it was not trained in',
    'held-cells': 'regular forms never seen',
    'held-irregular': 'irregular forms, known from elsewhere',
    outcome: 'Your map: {{right}} right, {{time}} an answer on average.',
    against:
      'The best single size no dearer is {{rung}}, with {{right}} right: your map has {{points}} points more.',
    none: 'No single size is as cheap as your map.',
    singles: 'Single sizes',
    rung: 'Size',
    right: 'Right',
    time: 'Time',
    bytes: 'Weights',
    front: 'On the front',
    figure:
      'Each size alone: time of an answer and answers right, with 95% intervals, named by its number of parameters. Circles, joined by a line, are on the front; squares are beaten by another size.',
    figureTime: 'an answer (logarithmic scale)',
    figureRight: 'right (wrong ones on a logarithmic scale)',
    yes: 'yes',
    no: 'no: another is right as often for less',
    recorded: 'Computed from the run recorded on our machine',
    yours: 'Computed from your run',
    noRun: 'No run to compute from yet: measure the ladder above.',
  } satisfies Record<Key, string>,
  es: {
    what: 'Un tamaño para cada dificultad; cada dificultad se presenta tantas veces como las demás.',
    choose: 'Elige los tamaños.',
    caption: 'Respuestas enteras correctas, por dificultad y tamaño',
    difficulty: 'Dificultad',
    choice: 'Tamaño para: {{difficulty}}',
    smallest: 'El menor con {{goal}}',
    'held-sentences': 'formas conocidas en frases nuevas',
    'held-pairs': 'un verbo en un tiempo en que no se entrenó',
    'held-cells': 'formas regulares nunca vistas',
    'held-irregular': 'formas irregulares, conocidas de otro sitio',
    outcome: 'Tu mapa: {{right}} correctas, {{time}} por respuesta de media.',
    against:
      'El mejor tamaño único que no es más caro es {{rung}}, con {{right}} correctas: tu mapa tiene {{points}} puntos más.',
    none: 'Ningún tamaño único es tan barato como tu mapa.',
    singles: 'Tamaños únicos',
    rung: 'Tamaño',
    right: 'Correctas',
    time: 'Tiempo',
    bytes: 'Pesos',
    front: 'En el frente',
    figure:
      'Cada tamaño por sí solo: tiempo de una respuesta y respuestas correctas, con intervalos del 95 %, nombrado por su número de parámetros. Los círculos, unidos por una línea, están en el frente; a los cuadrados los supera otro tamaño.',
    figureTime: 'una respuesta (escala logarítmica)',
    figureRight: 'correctas (las incorrectas, en escala logarítmica)',
    yes: 'sí',
    no: 'no: otro acierta tanto por menos',
    recorded: 'Calculado con la ejecución registrada en nuestra máquina',
    yours: 'Calculado con tu ejecución',
    noRun: 'Aún no hay ninguna ejecución con que calcular: mide la escalera de arriba.',
  },
});
