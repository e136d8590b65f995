// Words of the clock lab.
import { defineStrings } from '../kit/define-strings.ts';

/** Everything the lab says; `{{…}}` is filled in by the lab. */
export const clockStrings = defineStrings({
  en: {
    title: 'The tick of your clock',
    intro:
      'The page reads its clock over and over, as fast as it can, and watches it jump. It takes a quarter of a second at most and loads nothing.',
    find: 'Find my clock’s tick',
    again: 'Find it again',
    known: 'What is known of browsers',
    'known.plain': 'Chromium, ordinary page',
    'known.isolated': 'Chromium, cross-origin isolated page',
    'known.safari': 'Safari; Firefox outside isolation',
    noScript: 'Reading your own clock needs JavaScript.',
    yours: 'Measured on your machine',
    smallest: 'smallest step',
    typical: 'typical step (the median)',
    isolated: 'cross-origin isolated',
    yes: 'yes ✓',
    no: 'no ✗: the clock is coarser, and samples take longer',
    ticks: '{{ticks}} ticks last',
    sample: 'the bench’s shortest sample here, which must outweigh an interrupt too',
    tokensYours: 'tokens of the tutor in such a sample, by your own latest run',
    tokensRecorded: 'tokens of the tutor in such a sample, by the recorded run',
    tokens: 'about {{number}}',
    sentence:
      'Your clock steps by {{typical}}. The bench trusts no sample here that is shorter than {{sample}}.',
    stands:
      'This browser’s clock did not move while it was watched, so nothing can be timed with it. Try another browser.',
    chart:
      'What the clock said, reading after reading: flat while it stood still, vertical where it jumped.',
    axisReadings: 'reading',
    axisTime: 'time',
    table: 'The jumps as a table',
    'column.reading': 'reading',
    'column.time': 'the clock says',
  },
  es: {
    title: 'El paso de tu reloj',
    intro:
      'La página lee su reloj una y otra vez, tan deprisa como puede, y mira cómo salta. Tarda un cuarto de segundo como mucho y no carga nada.',
    find: 'Averiguar el paso de mi reloj',
    again: 'Averiguarlo otra vez',
    known: 'Lo que se sabe de los navegadores',
    'known.plain': 'Chromium, página corriente',
    'known.isolated': 'Chromium, página aislada de otros orígenes',
    'known.safari': 'Safari; Firefox sin aislamiento',
    noScript: 'Para leer tu propio reloj hace falta JavaScript.',
    yours: 'Medido en tu máquina',
    smallest: 'paso más pequeño',
    typical: 'paso típico (la mediana)',
    isolated: 'aislada de otros orígenes',
    yes: 'sí ✓',
    no: 'no ✗: el reloj es más basto, y las muestras duran más',
    ticks: '{{ticks}} pasos duran',
    sample:
      'la muestra más corta que toma aquí el banco, que también ha de pesar más que una interrupción',
    tokensYours: 'tokens del tutor en una muestra así, según tu última ejecución',
    tokensRecorded: 'tokens del tutor en una muestra así, según la ejecución registrada',
    tokens: 'alrededor de {{number}}',
    sentence:
      'Tu reloj avanza a pasos de {{typical}}. El banco no se fía aquí de ninguna muestra de menos de {{sample}}.',
    stands:
      'El reloj de este navegador no se ha movido mientras se miraba, así que con él no se puede cronometrar nada. Prueba con otro navegador.',
    chart:
      'Lo que dijo el reloj, lectura tras lectura: llano mientras estuvo quieto, vertical donde saltó.',
    axisReadings: 'lectura',
    axisTime: 'tiempo',
    table: 'Los saltos en una tabla',
    'column.reading': 'lectura',
    'column.time': 'el reloj dice',
  },
});
