// The five questions of a checkpoint, as headings over the fields that answer them, and where its end leads.
import type { ValidationId } from '#src/worksheet/validation.ts';
import { defineStrings } from '../../kit/define-strings.ts';

/** The questions, in order. */
export const validationStrings = defineStrings({
  en: {
    performance: '1 · Performance: how much faster?',
    quality: '2 · Quality: what was lost, and is it acceptable?',
    understanding: '3 · Understanding: why does it work, and when not to use it?',
    generalisation: '4 · Generalisation: where else does this hold?',
    next: '5 · Next step: what limits now?',
  } satisfies Record<ValidationId, string>,
  es: {
    performance: '1 · Rendimiento: ¿cuánto más rápido?',
    quality: '2 · Calidad: ¿qué se perdió, y es aceptable?',
    understanding: '3 · Comprensión: ¿por qué funciona y cuándo no usarlo?',
    generalisation: '4 · Generalización: ¿dónde más vale esto?',
    next: '5 · Paso siguiente: ¿qué limita ahora?',
  },
});

/** Where a finished checkpoint leads. */
export const onwardStrings = defineStrings({
  en: {
    title: 'Where this leads',
    leads:
      'What limits now, by your own figures: {{quantity}}, {{interval}}. The module that addresses it:',
    leadsUncited: 'What limits now, as you see it: {{quantity}}. The module that addresses it:',
    paths: 'See it on your path',
  },
  es: {
    title: 'Adónde lleva esto',
    leads:
      'Lo que limita ahora, según tus propias cifras: {{quantity}}, {{interval}}. El módulo que se ocupa de ello:',
    leadsUncited: 'Lo que limita ahora, a tu juicio: {{quantity}}. El módulo que se ocupa de ello:',
    paths: 'Míralo en tu itinerario',
  },
});
