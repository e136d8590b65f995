// Names of what state-space-cost measures.
import { defineStrings } from '../define-strings.ts';

/** By summary key. */
export const metrics = defineStrings({
  en: {
    'bytes.{model}.{tokens}': '{{model}}: memory given to a step behind {{tokens}}',
    'token.{model}.{tokens}': '{{model}}: a token behind {{tokens}}, inside one graph',
    'ratio.{model}.{tokens}': '{{model}}: a token behind {{tokens}}, against attention',
    'prompt.{model}.{tokens}': '{{model}}: a token of a prompt of {{tokens}}',
    'bytes-equal.{model}': '{{model}}: text whose cache is as large as the state',
    'time-equal.{model}': '{{model}}: text behind which a token takes as long as with attention',
    'token-doubled': 'text behind which a token of attention takes twice its time',
    'prompt-doubled': 'prompt in which a token of attention takes twice its time',
  },
  es: {
    'bytes.{model}.{tokens}': '{{model}}: memoria que recibe un paso tras {{tokens}}',
    'token.{model}.{tokens}': '{{model}}: un token tras {{tokens}}, dentro de un grafo',
    'ratio.{model}.{tokens}': '{{model}}: un token tras {{tokens}}, frente a la atención',
    'prompt.{model}.{tokens}': '{{model}}: un token de una entrada de {{tokens}}',
    'bytes-equal.{model}': '{{model}}: texto cuya caché ocupa tanto como el estado',
    'time-equal.{model}': '{{model}}: texto tras el que un token tarda tanto como con atención',
    'token-doubled': 'texto tras el que un token de la atención tarda el doble',
    'prompt-doubled': 'entrada en la que un token de la atención tarda el doble',
  },
});
