// Names of what ladder-cost measures.
import { defineStrings } from '../define-strings.ts';

/** By summary key. */
export const metrics = defineStrings({
  en: {
    'seconds.{model}': 'an answer by {{model}}',
    'bytes.{model}': 'weights of {{model}}',
    'right.map': 'whole answers right, by the map',
    'right.{model}': 'whole answers right, {{model}}',
    'right.{model}.held-cells': 'new regular forms right, {{model}}',
    'right.{model}.held-irregular': 'irregular forms right, {{model}}',
    'right.{model}.held-pairs': 'new tenses of a verb right, {{model}}',
    'right.{model}.held-sentences': 'known forms right, {{model}}',
    gain: 'right answers that the best map adds at the cost of the best single rung',
    lost: 'right answers that the cheap map adds to the best single rung’s',
    'time-ratio': 'time of the cheap map against the best single rung',
  },
  es: {
    'seconds.{model}': 'una respuesta de {{model}}',
    'bytes.{model}': 'pesos de {{model}}',
    'right.map': 'respuestas enteras correctas, con el mapa',
    'right.{model}': 'respuestas enteras correctas, {{model}}',
    'right.{model}.held-cells': 'formas regulares nuevas correctas, {{model}}',
    'right.{model}.held-irregular': 'formas irregulares correctas, {{model}}',
    'right.{model}.held-pairs': 'tiempos nuevos de un verbo correctos, {{model}}',
    'right.{model}.held-sentences': 'formas conocidas correctas, {{model}}',
    gain: 'respuestas correctas que añade el mejor mapa al coste del mejor peldaño único',
    lost: 'respuestas correctas que el mapa barato añade a las del mejor peldaño único',
    'time-ratio': 'tiempo del mapa barato frente al mejor peldaño único',
  },
});
