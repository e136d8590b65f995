// What an exit criterion and its results are called.
import type { ExitOutcome } from '#src/worksheet/exit.ts';
import { defineStrings } from '../kit/define-strings.ts';

/** The four results, within a sentence. */
export const outcomeWords = defineStrings({
  en: {
    reached: 'reached',
    refuted: 'refuted',
    'cannot-tell': 'cannot be told',
    'not-measured': 'not measured',
  } satisfies Record<ExitOutcome, string>,
  es: {
    reached: 'alcanzado',
    refuted: 'refutado',
    'cannot-tell': 'no se puede saber',
    'not-measured': 'sin medir',
  },
});

/** Labels and sentences. */
export const exitStrings = defineStrings({
  en: {
    caption: 'Exit criterion of module {{n}}: every condition must hold',
    condition: 'Condition',
    page: 'Recorded in the page',
    native: 'Recorded natively',
    yours: 'Yours, in this browser',
    figure: '{{outcome}}: {{interval}}',
    recorded: 'recorded',
    own: 'yours',
    recordedSentence: 'By our runs the result is “{{page}}” in the page and “{{native}}” natively.',
    ownSentence: 'By your runs in this browser the result is “{{outcome}}”.',
    ownOpening: 'Your result appears here once you have measured on this page.',
    rule: 'A condition is reached when its whole interval lies on the right side, refuted when all of it lies on the other, and cannot be told when the limit lies inside. A refuted criterion is a result too: the page says why.',
    noScript: 'Without scripts nothing can be measured here; the recorded results stand above.',
  },
  es: {
    caption: 'Criterio de salida del módulo {{n}}: deben cumplirse todas las condiciones',
    condition: 'Condición',
    page: 'Registrado en la página',
    native: 'Registrado de forma nativa',
    yours: 'El tuyo, en este navegador',
    figure: '{{outcome}}: {{interval}}',
    recorded: 'registrado',
    own: 'tuyo',
    recordedSentence:
      'Según nuestras ejecuciones, el resultado del criterio en la página es «{{page}}» y, de forma nativa, «{{native}}».',
    ownSentence:
      'Según tus ejecuciones en este navegador, el resultado del criterio es «{{outcome}}».',
    ownOpening: 'Tu resultado aparece aquí en cuanto midas en esta página.',
    rule: 'Una condición se da por alcanzada cuando todo su intervalo cae del lado debido, por refutada cuando cae entero del otro, y no se puede saber cuando el límite queda dentro. Un criterio refutado también es un resultado: la página dice por qué.',
    noScript: 'Sin scripts no se puede medir aquí; arriba están los resultados registrados.',
  },
});
