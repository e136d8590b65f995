// Words of the calculator of the balance loss.
import { wordsFor } from '../sheet-words.ts';
import type { sheet } from '../sheets/moe-balance.ts';

/** Labels in every language. */
export const words = wordsFor<typeof sheet>({
  en: {
    title: 'What imbalance costs in the loss',
    inputs: {
      experts: { label: 'Experts a layer, E' },
      share: { label: 'Share of one expert, s (the others divide the rest)' },
      coefficient: { label: 'Coefficient, α' },
    },
    outputs: {
      imbalance: 'E · Σ fᵢ · Pᵢ',
      added: 'Added to the loss',
    },
    figure: {
      caption: 'E · Σ fᵢ · Pᵢ by the share of one expert: 1 where all have the same, E at most.',
      y: 'E · Σ fᵢ · Pᵢ',
    },
    note: 'Here the mean probabilities Pᵢ are taken to equal the shares fᵢ. In training they differ, and only the probabilities pass a gradient.',
  },
  es: {
    title: 'Lo que cuesta el desequilibrio en la pérdida',
    inputs: {
      experts: { label: 'Expertos por capa, E' },
      share: { label: 'Parte de un experto, s (los demás se reparten el resto)' },
      coefficient: { label: 'Coeficiente, α' },
    },
    outputs: {
      imbalance: 'E · Σ fᵢ · Pᵢ',
      added: 'Se suma a la pérdida',
    },
    figure: {
      caption:
        'E · Σ fᵢ · Pᵢ según la parte de un experto: 1 cuando todos tienen lo mismo, E como mucho.',
      y: 'E · Σ fᵢ · Pᵢ',
    },
    note: 'Aquí se toma que las probabilidades medias Pᵢ son iguales a las partes fᵢ. Al entrenar difieren, y solo las probabilidades dejan pasar gradiente.',
  },
});
