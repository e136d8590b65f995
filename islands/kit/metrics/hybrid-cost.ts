// Names of what hybrid-cost measures.
import { defineStrings } from '../define-strings.ts';

/** By summary key. */
export const metrics = defineStrings({
  en: {
    'bytes.{model}.{tokens}': '{{model}}: memory given to a step behind {{tokens}}',
    'token.{model}.{tokens}': '{{model}}: a token behind {{tokens}}, inside one graph',
    'ratio.{model}.{tokens}': '{{model}}: a token behind {{tokens}}, against attention everywhere',
    'recall.{model}': '{{model}}: values recalled after eight pairs',
    'copy.{model}': '{{model}}: texts of eight symbols copied',
    'recall-gain': 'recall of the hybrid, less the better pure model’s',
    'copy-gain': 'copies of the hybrid, less the better pure model’s',
    'memory-share': 'memory of the hybrid against attention everywhere, behind forty tokens',
  },
  es: {
    'bytes.{model}.{tokens}': '{{model}}: memoria que recibe un paso tras {{tokens}}',
    'token.{model}.{tokens}': '{{model}}: un token tras {{tokens}}, dentro de un grafo',
    'ratio.{model}.{tokens}': '{{model}}: un token tras {{tokens}}, frente a solo atención',
    'recall.{model}': '{{model}}: valores recordados tras ocho parejas',
    'copy.{model}': '{{model}}: textos de ocho símbolos copiados',
    'recall-gain': 'lo que recuerda el híbrido, menos lo del mejor modelo puro',
    'copy-gain': 'lo que copia el híbrido, menos lo del mejor modelo puro',
    'memory-share': 'memoria del híbrido frente a solo atención, tras cuarenta tokens',
  },
});
