// Words of the calculator of a state's thresholds.
import { wordsFor } from '../sheet-words.ts';
import type { sheet } from '../sheets/state-thresholds.ts';

/** Labels in every language. */
export const words = wordsFor<typeof sheet>({
  en: {
    title: 'Four lengths that are not each other',
    inputs: {
      dModel: { label: 'Width, d' },
      attentionFeedForward: { label: 'Feed-forward width beside attention, d_ff' },
      dFeedForward: { label: 'Feed-forward width beside the state (0 for none)' },
      expand: { label: 'Expansion, e' },
      dState: { label: 'State, N' },
      dConv: { label: 'Convolution, K' },
      heads: { label: 'Heads of the state' },
    },
    outputs: {
      state: 'Values of state, one layer',
      bytes: 'Equal bytes',
      flop: 'Equal operations a token',
      own: 'Attention’s token doubled',
      prompt: 'Attention’s prompt doubled',
    },
    note: 'One layer against one layer with multi-head attention; grouped heads keep less and move the first threshold. Operations count two for each weight and five for each value of state. The widths of the tutor and of its Mamba-2 twin stand here at first.',
  },
  es: {
    title: 'Cuatro longitudes que no son la misma',
    inputs: {
      dModel: { label: 'Ancho, d' },
      attentionFeedForward: { label: 'Ancho del bloque junto a la atención, d_ff' },
      dFeedForward: { label: 'Ancho del bloque junto al estado (0 si no hay)' },
      expand: { label: 'Expansión, e' },
      dState: { label: 'Estado, N' },
      dConv: { label: 'Convolución, K' },
      heads: { label: 'Cabezas del estado' },
    },
    outputs: {
      state: 'Valores de estado, una capa',
      bytes: 'Bytes iguales',
      flop: 'Operaciones iguales por token',
      own: 'El token de la atención, al doble',
      prompt: 'La entrada de la atención, al doble',
    },
    note: 'Una capa frente a una capa con atención multicabeza; las cabezas agrupadas guardan menos y mueven el primer umbral. Las operaciones cuentan dos por peso y cinco por valor de estado. De entrada están los anchos del tutor y de su gemelo Mamba-2.',
  },
});
