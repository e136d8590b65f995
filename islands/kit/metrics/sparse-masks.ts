// Names of what sparse-masks measures.
import { defineStrings } from '../define-strings.ts';

/** By summary key. */
export const metrics = defineStrings({
  en: {
    'right.{model}.full': '{{model}}: right, without a mask',
    'right.{model}.local.{keys}': '{{model}}: right, the last {{keys}} keys',
    'right.{model}.dilated.{keys}': '{{model}}: right, {{keys}} keys, every second',
    'right.{model}.bigbird.{keys}': '{{model}}: right, BigBird with {{keys}} keys',
    'right.{model}.a-shape.{keys}': '{{model}}: right, first tokens and a window, {{keys}} keys',
    'right.{model}.vertical-slash.{keys}': '{{model}}: right, lines and slashes, {{keys}} keys',
    'density.{model}.local.{keys}': '{{model}}: pairs kept, the last {{keys}} keys',
    'density.{model}.dilated.{keys}': '{{model}}: pairs kept, {{keys}} keys, every second',
    'density.{model}.bigbird.{keys}': '{{model}}: pairs kept, BigBird with {{keys}} keys',
    'density.{model}.a-shape.{keys}':
      '{{model}}: pairs kept, first tokens and a window, {{keys}} keys',
    'density.{model}.vertical-slash.{keys}':
      '{{model}}: pairs kept, lines and slashes, {{keys}} keys',
    'masked.{tokens}': 'a prompt of {{tokens}} with a mask against without',
    'pairs.{tokens}': 'share of a prompt’s time that pairs take, {{tokens}} tokens',
  },
  es: {
    'right.{model}.full': '{{model}}: correctas, sin máscara',
    'right.{model}.local.{keys}': '{{model}}: correctas, las últimas {{keys}} claves',
    'right.{model}.dilated.{keys}': '{{model}}: correctas, {{keys}} claves, una de cada dos',
    'right.{model}.bigbird.{keys}': '{{model}}: correctas, BigBird con {{keys}} claves',
    'right.{model}.a-shape.{keys}':
      '{{model}}: correctas, primeros tokens y ventana, {{keys}} claves',
    'right.{model}.vertical-slash.{keys}':
      '{{model}}: correctas, columnas y diagonales, {{keys}} claves',
    'density.{model}.local.{keys}': '{{model}}: pares que quedan, las últimas {{keys}} claves',
    'density.{model}.dilated.{keys}':
      '{{model}}: pares que quedan, {{keys}} claves, una de cada dos',
    'density.{model}.bigbird.{keys}': '{{model}}: pares que quedan, BigBird con {{keys}} claves',
    'density.{model}.a-shape.{keys}':
      '{{model}}: pares que quedan, primeros tokens y ventana, {{keys}} claves',
    'density.{model}.vertical-slash.{keys}':
      '{{model}}: pares que quedan, columnas y diagonales, {{keys}} claves',
    'masked.{tokens}': 'una entrada de {{tokens}} con máscara frente a sin ella',
    'pairs.{tokens}': 'parte del tiempo de una entrada que se llevan los pares, {{tokens}} tokens',
  },
});
