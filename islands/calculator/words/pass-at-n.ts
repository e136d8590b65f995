// Words of the calculator of pass@n.
import { wordsFor } from '../sheet-words.ts';
import type { sheet } from '../sheets/pass-at-n.ts';

/** Labels in every language. */
export const words = wordsFor<typeof sheet>({
  en: {
    title: 'What n answers are worth, if somebody can choose',
    inputs: {
      samples: { label: 'Answers drawn to one prompt, N' },
      right: { label: 'Right ones among them, c' },
      n: { label: 'Answers a reader would draw, n' },
    },
    outputs: {
      share: 'Right when one is drawn',
      pass: 'pass@n, without bias',
      independent: 'The same by the plain formula',
      needed: 'Independent answers for 99%',
    },
    problems: {
      'too-many-right': 'More are right than were drawn.',
      'too-few-samples': 'pass@n cannot be estimated from fewer than n answers.',
    },
    note: 'One prompt. Over many prompts the estimates are averaged, not the shares: hard prompts stay hard.',
  },
  es: {
    title: 'Lo que valen n respuestas, si alguien sabe elegir',
    inputs: {
      samples: { label: 'Respuestas sorteadas a una entrada, N' },
      right: { label: 'Correctas entre ellas, c' },
      n: { label: 'Respuestas que sortearía un lector, n' },
    },
    outputs: {
      share: 'Acierto con una sola',
      pass: 'pass@n, sin sesgo',
      independent: 'Lo mismo con la fórmula simple',
      needed: 'Respuestas independientes para el 99 %',
    },
    problems: {
      'too-many-right': 'Hay más correctas que sorteadas.',
      'too-few-samples': 'pass@n no se puede estimar con menos de n respuestas.',
    },
    note: 'Una entrada. Sobre muchas se hace la media de las estimaciones, no de las partes: lo difícil sigue siendo difícil.',
  },
});
