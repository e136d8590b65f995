// Words of the A/B harness.
import type { Contender } from '#src/measure/experiments/ab-pair.ts';
import { defineStrings } from '../kit/define-strings.ts';

type Key =
  | Contender
  | 'what'
  | 'choose'
  | 'a'
  | 'b'
  | 'measure'
  | 'cancel'
  | 'loading'
  | 'loaded'
  | 'measuring'
  | 'cancelled'
  | 'discarded'
  | 'none'
  | 'faster'
  | 'slower'
  | 'same'
  | 'noScript'
  | 'recorded'
  | 'yours';

/** Contenders, controls and outcomes. */
export const harnessStrings = defineStrings({
  en: {
    what: 'Two ways of writing sixteen tokens, timed in pairs, A and B by turns in a drawn order.',
    choose: 'Choose the two.',
    a: 'A, the baseline',
    b: 'B, compared with it',
    tutor: 'the tutor, inside one graph',
    stepped: 'the tutor, one run a token',
    draft: 'the small draft, inside one graph',
    'draft-weak': 'the weak draft, inside one graph',
    measure: 'Measure the pair',
    cancel: 'Cancel',
    loading: 'Loading the engine and the models.',
    loaded: 'The models are loaded. The first sample is still to come.',
    measuring: 'Measuring: {{done}} of {{total}} samples',
    cancelled: 'Cancelled. Nothing was kept of this run.',
    discarded: 'Discarded: the machine or the page changed while it was measured. Measure again.',
    none: 'No pair measured yet.',
    faster:
      'B ({{b}}) takes {{ratio}} times as long as A ({{a}}), interval {{interval}}: B is faster by more than the noise of this run.',
    slower:
      'B ({{b}}) takes {{ratio}} times as long as A ({{a}}), interval {{interval}}: B is slower by more than the noise of this run.',
    same: 'B ({{b}}) takes {{ratio}} times as long as A ({{a}}), interval {{interval}}: this run cannot tell them apart.',
    noScript: 'Measuring needs JavaScript; the recorded pair is below.',
    recorded: 'Recorded on our machine',
    yours: 'Measured on your machine',
  } satisfies Record<Key, string>,
  es: {
    what: 'Dos maneras de escribir dieciséis tokens, cronometradas por pares, A y B por turnos en un orden sorteado.',
    choose: 'Elige las dos.',
    a: 'A, el punto de partida',
    b: 'B, que se compara con él',
    tutor: 'el tutor, dentro de un grafo',
    stepped: 'el tutor, una ejecución por token',
    draft: 'el borrador pequeño, dentro de un grafo',
    'draft-weak': 'el borrador débil, dentro de un grafo',
    measure: 'Medir el par',
    cancel: 'Cancelar',
    loading: 'Cargando el motor y los modelos.',
    loaded: 'Los modelos ya están cargados. Falta la primera muestra.',
    measuring: 'Midiendo: {{done}} de {{total}} muestras',
    cancelled: 'Cancelado. De esta ejecución no se guardó nada.',
    discarded: 'Descartada: la máquina o la página cambiaron mientras se medía. Mide otra vez.',
    none: 'Aún no hay ningún par medido.',
    faster:
      'B ({{b}}) tarda {{ratio}} veces lo que A ({{a}}), intervalo {{interval}}: B es más rápido, por más que el ruido de esta ejecución.',
    slower:
      'B ({{b}}) tarda {{ratio}} veces lo que A ({{a}}), intervalo {{interval}}: B es más lento, por más que el ruido de esta ejecución.',
    same: 'B ({{b}}) tarda {{ratio}} veces lo que A ({{a}}), intervalo {{interval}}: esta ejecución no los distingue.',
    noScript: 'Medir necesita JavaScript; el par registrado está abajo.',
    recorded: 'Registrado en nuestra máquina',
    yours: 'Medido en tu máquina',
  },
});
