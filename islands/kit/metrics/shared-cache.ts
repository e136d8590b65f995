// Names of what shared-cache measures.
import { defineStrings } from '../define-strings.ts';

/** By summary key. */
export const metrics = defineStrings({
  en: {
    'cache.{model}': '{{model}}: cache given to a step',
    smaller: 'how many times smaller one cache is than one for each layer',
    stepwise: 'a token in a run of its own, one cache against two',
    'bytes.{model}.{tokens}': '{{model}}: caches behind {{tokens}}',
    'token.{model}.{tokens}': '{{model}}: a token behind {{tokens}}, inside one graph',
    'ratio.{tokens}': 'a token behind {{tokens}}, one cache against two, inside one graph',
    'right.{model}': '{{model}}: whole answers right',
    lost: 'right answers lost with one cache',
  },
  es: {
    'cache.{model}': '{{model}}: caché que recibe un paso',
    smaller: 'cuántas veces menor es una caché que una por capa',
    stepwise: 'un token en una ejecución propia, una caché frente a dos',
    'bytes.{model}.{tokens}': '{{model}}: cachés tras {{tokens}}',
    'token.{model}.{tokens}': '{{model}}: un token tras {{tokens}}, dentro de un grafo',
    'ratio.{tokens}': 'un token tras {{tokens}}, una caché frente a dos, dentro de un grafo',
    'right.{model}': '{{model}}: respuestas enteras correctas',
    lost: 'respuestas correctas que se pierden con una caché',
  },
});
