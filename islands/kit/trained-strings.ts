// Words for figures of trained variants.
import { defineStrings } from './define-strings.ts';

/** What is said of them in tables and in the ledger. */
export const trainedStrings = defineStrings({
  en: {
    exact: 'Whole answers right, {{variant}}, {{set}}',
    loss: 'Loss of the true answers, {{variant}}, {{set}}',
    exactAgainst:
      'Whole answers right in percentage points, {{variant}} minus {{control}}, {{set}}',
    spread: 'From the worst seed to the best in percentage points, {{variant}}, {{set}}',
    lossAgainst: 'Loss, {{variant}} minus {{control}}, {{set}}',
    parameters: 'Parameters of {{variant}}',
    condition_one: '{{count}} seed',
    condition_other: 'Mean of {{count}} seeds; the interval is over seeds',
  },
  es: {
    exact: 'Respuestas enteras correctas, {{variant}}, {{set}}',
    loss: 'Pérdida de las respuestas verdaderas, {{variant}}, {{set}}',
    exactAgainst:
      'Respuestas enteras correctas en puntos porcentuales, {{variant}} menos {{control}}, {{set}}',
    spread: 'De la peor semilla a la mejor en puntos porcentuales, {{variant}}, {{set}}',
    lossAgainst: 'Pérdida, {{variant}} menos {{control}}, {{set}}',
    parameters: 'Parámetros de {{variant}}',
    condition_one: '{{count}} semilla',
    condition_other: 'Media de {{count}} semillas; el intervalo es entre semillas',
  },
});
