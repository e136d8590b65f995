// Words of the calculator of the experts that a batch meets.
import { wordsFor } from '../sheet-words.ts';
import type { sheet } from '../sheets/moe-batch.ts';

/** Labels in every language. */
export const words = wordsFor<typeof sheet>({
  en: {
    title: 'How many experts a batch meets',
    inputs: {
      experts: { label: 'Experts a layer, E' },
      active: { label: 'Experts a token, k' },
      tokens: { label: 'Tokens computed at once, N' },
    },
    outputs: {
      met: 'Experts met, on average',
      share: 'Share of the experts’ weights fetched',
      perToken: 'Experts fetched for each token',
    },
    problems: {
      'too-many-active': 'A token cannot be sent to more experts than there are: k is at most E.',
    },
    figure: {
      caption:
        'Share of a layer’s experts whose weights a step fetches, by the tokens it computes at once.',
      y: 'share of the experts',
    },
    note: 'Each token’s experts as if drawn evenly and independently. Tokens of one text are not independent, and a router that prefers some experts meets fewer.',
  },
  es: {
    title: 'Cuántos expertos usa un lote',
    inputs: {
      experts: { label: 'Expertos por capa, E' },
      active: { label: 'Expertos por token, k' },
      tokens: { label: 'Tokens que se calculan a la vez, N' },
    },
    outputs: {
      met: 'Expertos usados, de media',
      share: 'Parte de los pesos de los expertos que se trae',
      perToken: 'Expertos que se traen por cada token',
    },
    problems: {
      'too-many-active': 'Un token no puede ir a más expertos de los que hay: k es como mucho E.',
    },
    figure: {
      caption:
        'Parte de los expertos de una capa cuyos pesos trae un paso, según los tokens que calcula a la vez.',
      y: 'parte de los expertos',
    },
    note: 'Los expertos de cada token, como si se sortearan por igual y con independencia. Los tokens de un texto no son independientes, y un enrutador que prefiere a unos expertos usa menos.',
  },
});
