// What a temperature gives to the tokens that are not the answer.
import { tailShare, temperatureOfTail } from '#src/core/distillation.ts';
import { vocabulary } from '#src/tutor/vocabulary.ts';
import { defineSheet } from '../sheet.ts';

/** The calculator `soft-targets`. */
export const sheet = defineSheet({
  inputs: {
    lead: { unit: 'ratio', min: 0, max: 40, step: 0.5, default: 12 },
    vocabulary: { unit: 'count', min: 2, max: 1_000_000, default: vocabulary.length },
    temperature: { unit: 'ratio', min: 0.5, max: 20, step: 0.5, default: 3 },
  },
  outputs: {
    tail: { unit: 'percent', digits: 3, of: (values) => 100 * tailShare(values) },
    half: {
      unit: 'ratio',
      digits: 3,
      of: ({ lead, vocabulary: V }) => temperatureOfTail({ lead, vocabulary: V, share: 0.5 }),
    },
  },
  formula: ({ shown }) => [
    `(V − 1) e^(−Δ/T) / (1 + (V − 1) e^(−Δ/T)), V = ${shown.vocabulary}, Δ = ${shown.lead}, T = ${shown.temperature}: ${shown.tail}`,
    `T½ = Δ / ln(V − 1) = ${shown.half}`,
  ],
  figure: {
    over: 'temperature',
    at: [0.5, 1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10],
    outputs: ['tail'],
  },
});
