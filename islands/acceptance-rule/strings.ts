// Words of the acceptance-rule figure.
import { defineStrings } from '../kit/define-strings.ts';

/** Everything the figure says. */
export const acceptanceStrings = defineStrings({
  en: {
    title: 'One step of the rule, token by token',
    intro:
      'An invented step: after “Yesterday she”, five candidates. The filled part of each pair is what both models agree to give, min(p, q); what the target wants beyond it is drawn on rejection.',
    choose: 'Choose a draft.',
    draft: 'Draft',
    good: 'good',
    weak: 'weak',
    random: 'random',
    target: 'target p',
    proposal: 'draft q',
    shared: 'accepted, min(p, q)',
    residual: 'added on rejection, (1 − β) · r',
    sum: 'together',
    token: 'token',
    chart: 'Probabilities of five tokens under the target and the draft, with the accepted part',
    beta: 'Accepted, β = Σ min(p, q)',
    rejected: 'Rejected, 1 − β',
    caption:
      'The last column is the sum of the two before it and equals p in every row, whatever the draft. That is the proof below, in numbers.',
    example: 'invented example',
  },
  es: {
    title: 'Un paso de la regla, token por token',
    intro:
      'Un paso inventado: después de «Yesterday she», cinco candidatos. La parte rellena de cada par es lo que ambos modelos coinciden en dar, mín(p, q); lo que el objetivo quiere de más se sortea al rechazar.',
    choose: 'Elige un borrador.',
    draft: 'Borrador',
    good: 'bueno',
    weak: 'flojo',
    random: 'aleatorio',
    target: 'objetivo p',
    proposal: 'borrador q',
    shared: 'aceptado, mín(p, q)',
    residual: 'añadido al rechazar, (1 − β) · r',
    sum: 'en conjunto',
    token: 'token',
    chart:
      'Probabilidades de cinco tokens según el objetivo y el borrador, con la parte que se acepta',
    beta: 'Se acepta, β = Σ mín(p, q)',
    rejected: 'Se rechaza, 1 − β',
    caption:
      'La última columna es la suma de las dos anteriores y vale p en todas las filas, sea cual sea el borrador. Es la prueba de más abajo, con números.',
    example: 'ejemplo inventado',
  },
});
