// Words of the break-even figure.
import type { Locale } from '#src/book/locales.ts';
import { defineStrings } from '../kit/define-strings.ts';
import type { DraftNames } from './points.ts';

/** Everything the figure says; `{{…}}` is filled in by the lab. */
export const breakEvenStrings = defineStrings({
  en: {
    title: 'Does a cycle pay?',
    pointsTitle: 'Your drafts on the same figure',
    alpha: 'Acceptance α',
    draftCost: 'Draft step c, in target passes',
    positionCost: 'Each further position s, in target passes',
    chart:
      'Tokens settled by a cycle against what the cycle costs, with the line where both are equal',
    cost: 'cost of a cycle, in target passes',
    tokens: 'tokens settled by a cycle',
    pays: 'pays',
    loses: 'does not pay',
    draftLength: 'draft length k',
    speedup: 'speed-up S',
    table: 'The points as a table',
    measured: 'measured',
    draft: 'draft',
    best: 'Best draft length k = {{k}}: {{speedup}} times as fast as plain decoding.',
    none: 'No draft length pays: plain decoding is fastest.',
    breakEven: 'Break-even at k = {{k}}: α ≥ {{alpha}}.',
    never: 'At k = {{k}} not even α = 1 would pay.',
    caption:
      'Derived from the formula above: each point is a draft length. Points above the line pay.',
    pointsCaption:
      'From your runs: acceptance from “How often is the draft right?”, the cost of a pass from “What does it cost to check more than one position?”, the speed measured in “Is it sooner?”.',
    noPoints:
      'No runs yet. Measure the acceptance, the cost of checking and the speed above; your points appear here.',
    recorded: 'recorded on our machine',
    yours: 'measured on your machine',
    good: 'good draft',
    weak: 'weak draft',
    random: 'random draft',
  },
  es: {
    title: '¿Compensa un ciclo?',
    pointsTitle: 'Tus borradores en la misma figura',
    alpha: 'Aceptación α',
    draftCost: 'Paso del borrador c, en pasadas del objetivo',
    positionCost: 'Cada posición más s, en pasadas del objetivo',
    chart: 'Tokens que decide un ciclo frente a lo que cuesta, con la línea en que son iguales',
    cost: 'coste de un ciclo, en pasadas del objetivo',
    tokens: 'tokens que decide un ciclo',
    pays: 'compensa',
    loses: 'no compensa',
    draftLength: 'longitud del borrador k',
    speedup: 'aceleración S',
    table: 'Los puntos en una tabla',
    measured: 'medida',
    draft: 'borrador',
    best: 'La mejor longitud es k = {{k}}: {{speedup}} veces la velocidad de la decodificación corriente.',
    none: 'No compensa ninguna longitud: lo más rápido es la decodificación corriente.',
    breakEven: 'Punto de equilibrio con k = {{k}}: α ≥ {{alpha}}.',
    never: 'Con k = {{k}} no compensaría ni α = 1.',
    caption:
      'Calculada con la fórmula de arriba: cada punto es una longitud de borrador. Los puntos por encima de la línea compensan.',
    pointsCaption:
      'De tus ejecuciones: la aceptación, de «¿Con qué frecuencia acierta el borrador?»; el coste de una pasada, de «¿Cuánto cuesta comprobar más de una posición?»; la velocidad medida, de «¿Llega antes?».',
    noPoints:
      'Aún no hay ejecuciones. Mide arriba la aceptación, el coste de comprobar y la velocidad; tus puntos aparecerán aquí.',
    recorded: 'registrada en nuestra máquina',
    yours: 'medida en tu máquina',
    good: 'borrador bueno',
    weak: 'borrador flojo',
    random: 'borrador aleatorio',
  },
});

/** The drafts as the figure names them. */
export function draftNames(locale: Locale): DraftNames {
  const { good, weak, random } = breakEvenStrings[locale];
  return { draft: good, 'draft-weak': weak, 'draft-random': random };
}
