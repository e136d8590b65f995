// Words of the loss curves.
import { defineStrings } from '../../kit/define-strings.ts';

/** `stride` is how many steps a point averages. */
export const lossStrings = defineStrings({
  en: {
    caption:
      'Training loss by step, on a logarithmic scale: each point is the mean of {{stride}} steps. A line is the mean over seeds, the faint lines beneath it are the seeds.',
    step: 'step',
    loss: 'loss (nats per token)',
    table: 'Training loss at some steps',
    rungs: 'other sizes of the ladder, one layer',
  },
  es: {
    caption:
      'Pérdida en el entrenamiento por paso, en escala logarítmica: cada punto es la media de {{stride}} pasos. Una línea es la media de las semillas; las líneas tenues de debajo son las semillas.',
    step: 'paso',
    loss: 'pérdida (nats por token)',
    table: 'Pérdida en el entrenamiento en algunos pasos',
    rungs: 'otros tamaños de la escalera, de una capa',
  },
});
