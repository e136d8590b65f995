// What the two exemplars say in their own words, and what they predicted: one about the tutor's measurements, one
// about somebody else's.
import type { Locale } from '#src/book/locales.ts';
import type { QuantityOf } from '#src/worksheet/definition.ts';
import type { speculative } from '#src/worksheet/definitions/speculative.ts';
import type { ExemplarWords } from '#src/worksheet/exemplar.ts';
import type { Prediction } from '#src/worksheet/schema.ts';

/** Which of the two. */
export type ExemplarId = 'excellent' | 'insufficient';

type Asked = (typeof speculative)['predict'][number] & QuantityOf<typeof speculative>;

/** Predictions committed before anything was measured. */
export const exemplarPredictions: Readonly<Record<ExemplarId, Record<Asked, Prediction>>> = {
  excellent: {
    acceptance: { low: 0.8, high: 0.98, unit: 'ratio', mechanism: 'same-training-data' },
    'verify-ratio': { low: 2, high: 5.5, unit: 'ratio', mechanism: 'arithmetic-grows' },
    'time-ratio': { low: 0.7, high: 1.5, unit: 'ratio', mechanism: 'nothing-to-save' },
  },
  insufficient: {
    acceptance: { low: 0.5, high: 0.6, unit: 'ratio', mechanism: 'small-draft-guesses' },
    'verify-ratio': { low: 1, high: 1.2, unit: 'ratio', mechanism: 'weights-read-once' },
    'time-ratio': { low: 0.3, high: 0.5, unit: 'ratio', mechanism: 'fewer-target-runs' },
  },
};

/** The texts of each in every language. */
export const exemplarWords: Readonly<Record<ExemplarId, Readonly<Record<Locale, ExemplarWords>>>> =
  {
    excellent: {
      en: {
        sentence:
          'Every token waits for a whole pass of the tutor; if passes took the time, checking five positions at once would cost about as much as one.',
        code: 'A second model to ship and to load, a loop that drafts, checks and takes back, and its tests against plain decoding.',
        failureModes:
          'A draft too weak to be accepted, a check that costs as much as it saves, and an acceptance rule that is nearly right and changes the text.',
        tuning:
          'The draft and the number of proposals, again for every model, runtime and machine.',
        why: 'Computed from my own runs: on the other side of this number the measured gap to what would pay is closed. Nothing I measured comes near it.',
      },
      es: {
        sentence:
          'Cada token espera a una pasada entera del tutor; si las pasadas se llevaran el tiempo, comprobar cinco posiciones a la vez costaría más o menos como una.',
        code: 'Un segundo modelo que publicar y cargar, un bucle que propone, comprueba y retira, y sus pruebas frente a la decodificación corriente.',
        failureModes:
          'Un borrador demasiado flojo para que se acepte, una comprobación que cuesta lo que ahorra y una regla de aceptación casi correcta que cambia el texto.',
        tuning:
          'El borrador y el número de propuestas, otra vez para cada modelo, entorno de ejecución y máquina.',
        why: 'Calculado con mis propias ejecuciones: al otro lado de este número se cierra la distancia medida hasta lo que compensaría. Nada de lo que medí se acerca.',
      },
    },
    insufficient: {
      en: {
        sentence: 'The model is slow and needs to be faster.',
        code: 'Some complexity.',
        failureModes: 'None that I know of.',
        tuning: 'Not much.',
        why: 'The paper reports two to three times faster, so it will be faster here too.',
      },
      es: {
        sentence: 'El modelo es lento y tiene que ir más rápido.',
        code: 'Algo de complejidad.',
        failureModes: 'Ninguna que yo sepa.',
        tuning: 'Poco.',
        why: 'El artículo dice que va de dos a tres veces más rápido, así que aquí también.',
      },
    },
  };

/** Criteria that a person judges: what a teacher would award. Everything else is judged by the audit. */
export const awardedByHand: Readonly<Record<ExemplarId, readonly string[]>> = {
  excellent: ['bottleneck-sentence', 'cost-named', 'reason-class'],
  insufficient: [],
};
