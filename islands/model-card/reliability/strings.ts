// Words of the reliability plot.
import { defineStrings } from '../../kit/define-strings.ts';

/** `finding.<id>` says on which side of the diagonal the tutor stands. */
export const reliabilityStrings = defineStrings({
  en: {
    caption:
      'Share of whole answers that are right, by the probability the tutor gives them. On the diagonal it is right as often as it says; above it, more often. Larger marks hold more answers; the bars are 95% intervals (Wilson).',
    confidence: 'probability it gives its answer',
    accuracy: 'share that is right',
    table: 'The bins of the plot',
    bin: 'Probability',
    count: 'Answers: {{set}}',
    mean: 'Mean probability: {{set}}',
    right: 'Right: {{set}}',
    'finding.under':
      'On held-out cells the tutor is right more often than it says: it gives its answers {{confidence}} on average, and {{accuracy}} of them are right. Its expected calibration error is {{error}} points.',
    'finding.over':
      'On held-out cells the tutor is right less often than it says: it gives its answers {{confidence}} on average, and {{accuracy}} of them are right. Its expected calibration error is {{error}} points.',
    errors: 'Expected calibration error by set of prompts',
    set: 'Set of prompts',
    error: 'Expected calibration error (points)',
    answers: 'Answers',
  },
  es: {
    caption:
      'Parte de las respuestas enteras que son correctas, según la probabilidad que les da el tutor. En la diagonal acierta tanto como dice; por encima, más. Las marcas mayores reúnen más respuestas; las barras son intervalos del 95 % (Wilson).',
    confidence: 'probabilidad que da a su respuesta',
    accuracy: 'parte correcta',
    table: 'Los tramos del gráfico',
    bin: 'Probabilidad',
    count: 'Respuestas: {{set}}',
    mean: 'Probabilidad media: {{set}}',
    right: 'Correctas: {{set}}',
    'finding.under':
      'En las casillas reservadas, el tutor acierta más de lo que dice: da a sus respuestas un {{confidence}} de media, y es correcto el {{accuracy}}. Su error de calibración esperado es de {{error}} puntos.',
    'finding.over':
      'En las casillas reservadas, el tutor acierta menos de lo que dice: da a sus respuestas un {{confidence}} de media, y es correcto el {{accuracy}}. Su error de calibración esperado es de {{error}} puntos.',
    errors: 'Error de calibración esperado por conjunto de frases',
    set: 'Conjunto de frases',
    error: 'Error de calibración esperado (puntos)',
    answers: 'Respuestas',
  },
});
