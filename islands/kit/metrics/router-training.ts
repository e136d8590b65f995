// Names of what router-training records: all over the last quarter of the run.
import { defineStrings } from '../define-strings.ts';

/** By summary key. */
export const metrics = defineStrings({
  en: {
    'largest.balanced': 'share of the busiest expert, with balance loss',
    'largest.free': 'share of the busiest expert, without balance loss',
    'distance.balanced': 'distance of the experts, with balance loss',
    'distance.free': 'distance of the experts, without balance loss',
    'loss.balanced': 'training loss, with balance loss',
    'loss.free': 'training loss, without balance loss',
  },
  es: {
    'largest.balanced': 'parte del experto más usado, con pérdida de equilibrio',
    'largest.free': 'parte del experto más usado, sin pérdida de equilibrio',
    'distance.balanced': 'distancia entre los expertos, con pérdida de equilibrio',
    'distance.free': 'distancia entre los expertos, sin pérdida de equilibrio',
    'loss.balanced': 'pérdida de entrenamiento, con pérdida de equilibrio',
    'loss.free': 'pérdida de entrenamiento, sin pérdida de equilibrio',
  },
});
