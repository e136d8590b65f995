// Reading papers, and what no paper answers.
import { defineStrings } from '../../kit/define-strings.ts';
import type { ModuleWords } from '../module-words.ts';

/** What the head of this module says. */
export const words: ModuleWords = defineStrings({
  en: {
    goal: 'Read a paper so that its claim has a condition, a baseline, a machine and a way to be refuted; then contribute a result.',
    bottleneck:
      'None that a known technique relieves: what limits you may be an open problem, and it helps to know why it is open.',
    place: 'Iterate: a claim becomes a hypothesis, and the loop begins again with a measurement.',
    target:
      'Five or more papers implemented; one novel optimisation or more; a contribution to the community.',
    substituted:
      'Implementing five papers is replaced by three worked readings whose claims are derived anew, by one claim measured on the tutor, and by a claim sheet for any paper you bring. A contribution is described, with the commands and checks; making it is yours.',
  },
  es: {
    goal: 'Leer un artículo de modo que su afirmación tenga una condición, una referencia, una máquina y una manera de refutarla; después, aportar un resultado.',
    bottleneck:
      'Ninguno que alivie una técnica conocida: lo que te limita puede ser un problema abierto, y ayuda saber por qué lo está.',
    place:
      'Repetir: una afirmación pasa a ser hipótesis y el ciclo empieza otra vez por una medida.',
    target:
      'Cinco artículos implementados o más; al menos una optimización nueva; una aportación a la comunidad.',
    substituted:
      'Tres lecturas resueltas, cuyas afirmaciones se derivan de nuevo, una afirmación medida en el tutor y una ficha para cualquier artículo que traigas ocupan el lugar de implementar cinco artículos. La aportación se describe, con sus órdenes y sus comprobaciones; hacerla es cosa tuya.',
  },
});
