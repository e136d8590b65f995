// Words of the calculator of soft targets.
import { wordsFor } from '../sheet-words.ts';
import type { sheet } from '../sheets/soft-targets.ts';

/** Labels in every language. */
export const words = wordsFor<typeof sheet>({
  en: {
    title: 'What a temperature gives to the wrong tokens',
    inputs: {
      lead: { label: 'Lead of the likeliest token’s logit over every other, Δ' },
      vocabulary: { label: 'Tokens, V' },
      temperature: { label: 'Temperature, T' },
    },
    outputs: {
      tail: 'Probability of all other tokens together',
      half: 'Temperature at which they get half, T½',
    },
    figure: {
      caption: 'Probability of all tokens but the likeliest, by the temperature.',
      y: 'probability of the others',
    },
    note: 'All other tokens are taken to stand equally far below. In a trained model some are nearer, and those are what a teacher has to say.',
  },
  es: {
    title: 'Lo que da una temperatura a los tokens equivocados',
    inputs: {
      lead: { label: 'Ventaja del logit del token más probable sobre cada uno de los demás, Δ' },
      vocabulary: { label: 'Tokens, V' },
      temperature: { label: 'Temperatura, T' },
    },
    outputs: {
      tail: 'Probabilidad de todos los demás juntos',
      half: 'Temperatura a la que reciben la mitad, T½',
    },
    figure: {
      caption: 'Probabilidad de todos los tokens menos el más probable, según la temperatura.',
      y: 'probabilidad de los demás',
    },
    note: 'Se toma que todos los demás quedan a la misma distancia. En un modelo entrenado algunos quedan más cerca, y esos son lo que un maestro tiene que decir.',
  },
});
