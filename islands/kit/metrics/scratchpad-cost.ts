// Names of what scratchpad-cost measures.
import { defineStrings } from '../define-strings.ts';

/** By summary key. */
export const metrics = defineStrings({
  en: {
    'right.{model}': '{{model}}: right',
    'tokens.{model}': '{{model}}: tokens written',
    'seconds.{model}': '{{model}}: time of an answer',
    'ratio.{model}': '{{model}}: time against the small model’s plain answer',
    'errors.{model}': '{{model}}: wrong answers against the small model’s plain ones',
  },
  es: {
    'right.{model}': '{{model}}: correctas',
    'tokens.{model}': '{{model}}: tokens escritos',
    'seconds.{model}': '{{model}}: tiempo de una respuesta',
    'ratio.{model}': '{{model}}: tiempo frente a la respuesta corriente del modelo pequeño',
    'errors.{model}': '{{model}}: respuestas erróneas frente a las corrientes del modelo pequeño',
  },
});
