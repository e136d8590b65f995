// Words of the calculator of a window kept or computed anew.
import { wordsFor } from '../sheet-words.ts';
import type { sheet } from '../sheets/window-recomputation.ts';

/** Labels in every language. */
export const words = wordsFor<typeof sheet>({
  en: {
    title: 'A window kept, and one computed anew',
    intro: 'It opens with the second reading.',
    operate:
      'Shorten the window below the ridge, then give the card another peak, and watch the ratio.',
    inputs: {
      window: { label: 'Tokens in the window, T' },
      peak: { label: 'Peak arithmetic of the machine' },
      bandwidth: { label: 'Memory bandwidth of the machine' },
      parameters: { label: 'Weights a token meets, P' },
      layers: { label: 'Layers, L' },
      heads: { label: 'Heads, h' },
      headDim: { label: 'Width of a head, D' },
    },
    outputs: {
      ridge: 'Ridge of the machine',
      kept: 'A token, window kept',
      recomputed: 'A token, window computed anew',
      ratio: 'Anew over kept',
    },
    figure: {
      caption: 'Least time of a token by the length of the window; both axes by factors.',
      y: 'milliseconds',
    },
    note: 'Half precision, one text. Each time is the larger of arithmetic at its peak and bytes at theirs; what a program really takes is longer.',
  },
  es: {
    title: 'Una ventana guardada y otra recalculada',
    intro: 'Se abre con la segunda lectura.',
    operate:
      'Acorta la ventana por debajo de la cresta, da luego otro máximo a la tarjeta, y fíjate en la razón.',
    inputs: {
      window: { label: 'Tokens de la ventana, T' },
      peak: { label: 'Cálculo máximo de la máquina' },
      bandwidth: { label: 'Ancho de banda de memoria de la máquina' },
      parameters: { label: 'Pesos que usa un token, P' },
      layers: { label: 'Capas, L' },
      heads: { label: 'Cabezas, h' },
      headDim: { label: 'Ancho de una cabeza, D' },
    },
    outputs: {
      ridge: 'Cresta de la máquina',
      kept: 'Un token, ventana guardada',
      recomputed: 'Un token, ventana recalculada',
      ratio: 'Recalculada frente a guardada',
    },
    figure: {
      caption:
        'Tiempo mínimo de un token según la longitud de la ventana; los dos ejes, por factores.',
      y: 'milisegundos',
    },
    note: 'Media precisión, un texto. Cada tiempo es el mayor entre el cálculo y los bytes, ambos en su máximo; lo que tarda de verdad un programa es más.',
  },
});
