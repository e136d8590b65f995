// Words of the regression alarm.
import type { ChangeId, Incomparable } from '#src/measure/run-comparison.ts';
import { defineStrings } from '../kit/define-strings.ts';

type Key =
  | ChangeId
  | `not.${Incomparable}`
  | 'what'
  | 'baseline'
  | 'latest'
  | 'one'
  | 'alarm'
  | 'quiet'
  | 'open'
  | 'caption'
  | 'quantity'
  | 'ratio'
  | 'change'
  | 'noScript';

/** Controls, outcomes, reasons. */
export const alarmStrings = defineStrings({
  en: {
    what: 'Your first run of an experiment that counts is its baseline, unless you choose another. The alarm sounds where your latest run is worse than it by more than {{tolerance}} and by more than both intervals allow.',
    baseline: 'Baseline',
    latest: 'The latest run, of {{date}}, against the baseline of {{before}}:',
    one: 'You have no two runs of one experiment that count yet. Measure one above twice, and the second is compared with the first.',
    alarm: 'Alarm: {{keys}}.',
    quiet: 'No alarm. Every quantity is where it was, or better.',
    open: 'No alarm. Some quantities are too uncertain to tell.',
    caption: 'The latest run against the baseline',
    quantity: 'Quantity',
    ratio: 'Now over then',
    change: 'Change',
    worse: 'worse',
    better: 'better',
    within: 'as before',
    'cannot-tell': 'cannot tell',
    'not.experiment': 'These are runs of two experiments.',
    'not.version': 'The experiment measures something else since: measure a new baseline.',
    'not.parameters': 'The two runs were asked for different things.',
    'not.inputs': 'The two runs were made on different prompts: measure a new baseline.',
    'not.machine': 'The baseline was measured in another browser or on another machine.',
    noScript: 'The alarm needs JavaScript: it reads the runs that your browser keeps.',
  } satisfies Record<Key, string>,
  es: {
    what: 'Tu primera ejecución válida de un experimento es su punto de partida, si no eliges otra. La alarma salta donde tu última ejecución es peor en más de {{tolerance}} y en más de lo que permiten los dos intervalos.',
    baseline: 'Punto de partida',
    latest: 'La última ejecución, del {{date}}, frente al punto de partida del {{before}}:',
    one: 'Aún no tienes dos ejecuciones válidas de un mismo experimento. Mide dos veces uno de los de arriba, y la segunda se compara con la primera.',
    alarm: 'Alarma: {{keys}}.',
    quiet: 'Sin alarma. Todo está donde estaba, o mejor.',
    open: 'Sin alarma. Algunas cantidades son demasiado inciertas para decirlo.',
    caption: 'La última ejecución frente al punto de partida',
    quantity: 'Cantidad',
    ratio: 'Ahora entre antes',
    change: 'Cambio',
    worse: 'peor',
    better: 'mejor',
    within: 'como antes',
    'cannot-tell': 'no se puede decir',
    'not.experiment': 'Son ejecuciones de dos experimentos.',
    'not.version': 'El experimento mide otra cosa desde entonces: mide un punto de partida nuevo.',
    'not.parameters': 'A las dos ejecuciones se les pidieron cosas distintas.',
    'not.inputs':
      'Las dos ejecuciones se hicieron con textos distintos: mide un punto de partida nuevo.',
    'not.machine': 'El punto de partida se midió en otro navegador o en otra máquina.',
    noScript: 'La alarma necesita JavaScript: lee las ejecuciones que guarda tu navegador.',
  },
});
