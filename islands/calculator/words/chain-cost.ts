// Words of the calculator of a chain's cost.
import { wordsFor } from '../sheet-words.ts';
import type { sheet } from '../sheets/chain-cost.ts';

/** Labels in every language. */
export const words = wordsFor<typeof sheet>({
  en: {
    title: 'What thinking costs',
    inputs: {
      parameters: { label: 'Active parameters, P' },
      prompt: { label: 'Tokens of the prompt' },
      steps: { label: 'Tokens of steps before the answer' },
      answer: { label: 'Tokens of the answer' },
      samples: { label: 'Answers side by side, n' },
      perToken: { label: 'Time of a token' },
      first: { label: 'Time to the first token' },
    },
    outputs: {
      plain: 'Work of the plain answer',
      work: 'Work with steps, n times',
      before: 'Waiting without steps',
      after: 'Waiting with steps',
    },
    figure: { caption: 'Waiting by the tokens of steps: a straight line.', y: 'seconds' },
    note: 'Waiting assumes that n answers fit in the room of a pass; where they do not, it grows with n too. The operations of attention over a long chain come on top.',
  },
  es: {
    title: 'Lo que cuesta pensar',
    inputs: {
      parameters: { label: 'Parámetros activos, P' },
      prompt: { label: 'Tokens de la entrada' },
      steps: { label: 'Tokens de pasos antes de la respuesta' },
      answer: { label: 'Tokens de la respuesta' },
      samples: { label: 'Respuestas en paralelo, n' },
      perToken: { label: 'Tiempo de un token' },
      first: { label: 'Tiempo hasta el primer token' },
    },
    outputs: {
      plain: 'Trabajo de la respuesta corriente',
      work: 'Trabajo con pasos, n veces',
      before: 'Espera sin pasos',
      after: 'Espera con pasos',
    },
    figure: { caption: 'Espera según los tokens de pasos: una recta.', y: 'segundos' },
    note: 'La espera supone que las n respuestas caben en el sitio que le sobra a una pasada; si no, crece también con n. Las operaciones de la atención sobre una cadena larga van aparte.',
  },
});
