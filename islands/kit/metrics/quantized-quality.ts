// Names of what quantized-quality measures.
import { defineStrings } from '../define-strings.ts';

/** By summary key. */
export const metrics = defineStrings({
  en: {
    'right.{model}.none': '{{model}}: right, not rounded',
    'right.{model}.{scheme}': '{{model}}: right, {{scheme}}',
    'lost.{model}.{scheme}': '{{model}}: answers lost, {{scheme}}',
    'bytes.{model}.{scheme}': '{{model}}: bytes over half precision, {{scheme}}',
  },
  es: {
    'right.{model}.none': '{{model}}: correctas, sin redondear',
    'right.{model}.{scheme}': '{{model}}: correctas, {{scheme}}',
    'lost.{model}.{scheme}': '{{model}}: respuestas perdidas, {{scheme}}',
    'bytes.{model}.{scheme}': '{{model}}: bytes entre los de media precisión, {{scheme}}',
  },
});
