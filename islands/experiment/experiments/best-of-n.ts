// The experiment best-of-n on a page: what several sampled answers are worth, by how one of them is chosen.
import { shownExperiment } from '../panels.ts';

const shares = { chart: 'series', references: [], scale: 'log', values: 'share' } as const;

/** Its figures and words. */
export const shown = shownExperiment({
  panels: [
    { id: 'draft', keys: /^(?<series>pass|fitting|legal|likeliest)\.draft\.(?<x>\d+)$/, ...shares },
    {
      id: 'independent',
      keys: /^(?<series>independent|pass|majority)\.draft\.(?<x>\d+)$/,
      ...shares,
    },
    { id: 'tutor', keys: /^(?<series>pass|fitting|legal|likeliest)\.tutor\.(?<x>\d+)$/, ...shares },
  ],
  words: {
    en: {
      what: 'The small model, the same with a scratchpad, and the tutor answer two hundred held-out sentences thirty-two times each, drawn at temperature 0.5. Of every n of those answers one is chosen, in four ways; pass@n asks whether any of them is right. Counted, not timed.',
      panels: {
        draft: {
          caption:
            'The small model: sentences whose chosen answer is right, by how many answers were drawn. pass@n is what a judge who knows the right answer would reach.',
          x: 'answers drawn, n',
          y: 'right',
        },
        independent: {
          caption:
            'The same pass@n beside what it would be if every answer to every sentence were as likely right, independently; and the answer given most often.',
          x: 'answers drawn, n',
          y: 'right',
        },
        tutor: {
          caption: 'The tutor: there is next to nothing left to choose.',
          x: 'answers drawn, n',
          y: 'right',
        },
      },
      series: {
        pass: 'one of n is right (pass@n)',
        fitting: 'chosen by a rule that reads the sentence',
        legal: 'chosen by a rule that reads the answer alone',
        likeliest: 'chosen by likelihood',
        majority: 'chosen by majority',
        independent: 'if errors were independent',
      },
    },
    es: {
      what: 'El modelo pequeño, el mismo con pasos escritos y el tutor contestan doscientas frases reservadas treinta y dos veces cada una, sorteadas a temperatura 0,5. De cada n respuestas se elige una, de cuatro maneras; pass@n pregunta si alguna es correcta. Contado, no cronometrado.',
      panels: {
        draft: {
          caption:
            'El modelo pequeño: frases cuya respuesta elegida es correcta, según cuántas se sortearon. pass@n es lo que lograría un juez que conoce la respuesta.',
          x: 'respuestas sorteadas, n',
          y: 'correctas',
        },
        independent: {
          caption:
            'El mismo pass@n junto a lo que sería si cada respuesta a cada frase tuviera la misma probabilidad de ser correcta, sin depender de las demás; y la respuesta que más se repite.',
          x: 'respuestas sorteadas, n',
          y: 'correctas',
        },
        tutor: {
          caption: 'El tutor: no queda casi nada que elegir.',
          x: 'respuestas sorteadas, n',
          y: 'correctas',
        },
      },
      series: {
        pass: 'una de n es correcta (pass@n)',
        fitting: 'elegida por una regla que lee la frase',
        legal: 'elegida por una regla que solo lee la respuesta',
        likeliest: 'elegida por verosimilitud',
        majority: 'elegida por mayoría',
        independent: 'si los errores fueran independientes',
      },
    },
  },
});
