// Words of the table "dense against mixture".
import { defineStrings } from '../kit/define-strings.ts';

/** What the table says. */
export const mixtureStrings = defineStrings({
  en: {
    caption:
      'Dense against mixture: what is stored, what a token meets, what it takes and what it is worth',
    model: 'Model',
    stored: 'Parameters stored',
    met: 'Met by a token',
    flop: 'Operations a token',
    bytes: 'Weights in memory',
    recorded: 'A token, recorded',
    yours: 'A token, yours',
    right: 'Whole answers right',
    unmeasured: 'not measured',
    untrained: 'not trained yet',
    shareCaption: 'Shares of the tokens sent to each expert at the end of training, seed by seed',
    shareSeeds: 'Shares in percent, a seed each',
    shareLargest: 'Busiest expert, mean',
    shareNote:
      'Of the last training batch, padding left out; each seed’s experts from the busiest down.',
    note: 'Operations: two for each parameter met. Times are medians inside one graph with their 95% intervals: ours from the recorded run in Chromium, yours from your latest run of the experiment above. Answers: held-out cells, mean of the trained seeds with its 95% interval.',
  },
  es: {
    caption: 'Denso frente a mezcla: qué se guarda, qué usa un token, cuánto tarda y cuánto vale',
    model: 'Modelo',
    stored: 'Parámetros guardados',
    met: 'Usados por un token',
    flop: 'Operaciones por token',
    bytes: 'Pesos en memoria',
    recorded: 'Un token, registrado',
    yours: 'Un token, el tuyo',
    right: 'Respuestas enteras correctas',
    unmeasured: 'sin medir',
    untrained: 'sin entrenar todavía',
    shareCaption:
      'Partes de los tokens que recibe cada experto al final del entrenamiento, semilla a semilla',
    shareSeeds: 'Partes en tanto por ciento, una semilla cada una',
    shareLargest: 'Experto más usado, media',
    shareNote:
      'Del último lote de entrenamiento, sin contar el relleno; los expertos de cada semilla, del más usado al menos.',
    note: 'Operaciones: dos por cada parámetro usado. Los tiempos son medianas dentro de un grafo con sus intervalos del 95 %: los nuestros, de la ejecución registrada en Chromium; los tuyos, de tu última ejecución del experimento de arriba. Respuestas: casillas reservadas, media de las semillas entrenadas con su intervalo del 95 %.',
  },
});
