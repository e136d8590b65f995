// Words of the drawing of a mixture of experts.
import { defineStrings } from '../../kit/define-strings.ts';

/** Labels, and descriptions for readers who do not see the drawing. */
export const moeWords = defineStrings({
  en: {
    standard: 'Standard block',
    changed: 'Mixture of experts',
    standardSays:
      'A token passes attention, then one feed-forward block; each result is added to the stream.',
    changedSays:
      'The feed-forward block is replaced by a router and four experts. The router sends this token to two of them; their outputs are weighted by the gates and added. The other two do nothing for this token.',
    caption:
      'The token passes the same attention. To the right, with the heavier outline, what a mixture changes: a router chooses two of four experts for this token. All four are stored, two are computed.',
    tokenIn: 'token in',
    tokenOut: 'token out',
    attention: 'attention',
    feedForward: 'feed-forward|d → d_ff → d',
    router: 'router, d → E',
    expert: 'FF',
    mix: 'g₂ · FF₂ + g₄ · FF₄',
  },
  es: {
    standard: 'Bloque corriente',
    changed: 'Mezcla de expertos',
    standardSays:
      'Un token pasa por la atención y luego por un bloque de alimentación directa; cada resultado se suma al flujo.',
    changedSays:
      'En lugar del bloque de alimentación directa hay un enrutador y cuatro expertos. El enrutador envía este token a dos de ellos; sus salidas se ponderan con las compuertas y se suman. Los otros dos no hacen nada por este token.',
    caption:
      'El token pasa por la misma atención. A la derecha, con el trazo más grueso, lo que cambia una mezcla: un enrutador elige dos de cuatro expertos para este token. Se guardan los cuatro; se calculan dos.',
    tokenIn: 'entra',
    tokenOut: 'sale',
    attention: 'atención',
    feedForward: 'alimentación directa|d → d_ff → d',
    router: 'enrutador, d → E',
    expert: 'FF',
    mix: 'g₂ · FF₂ + g₄ · FF₄',
  },
});
