// Names of what mla-cost measures.
import { defineStrings } from '../define-strings.ts';

/** By summary key. */
export const metrics = defineStrings({
  en: {
    'cache.{model}': '{{model}}: cache given to a step',
    'smaller.{model}': '{{model}}: how many times smaller its cache is than the tutor’s',
    'cache-share': 'share of the tutor’s token that its full cache costs',
    'token.{model}': '{{model}}: one token inside one graph',
    'in-graph.{model}': '{{model}}: a token inside one graph, against the tutor',
    'stepwise.{model}': '{{model}}: a token in a run of its own, against the tutor',
    'first.{model}': '{{model}}: time to the first token, against the tutor',
    'expanded.{model}':
      '{{model}}: keys and values made anew, against absorbed projections (plain operators)',
    'text.{model}.{tokens}':
      '{{model}}: a token at the end of {{tokens}}, against the tutor’s widths (random weights)',
    'right.{model}': '{{model}}: whole answers right',
    'lost.{model}': '{{model}}: right answers lost against the tutor',
  },
  es: {
    'cache.{model}': '{{model}}: caché que recibe un paso',
    'smaller.{model}': '{{model}}: cuántas veces menor es su caché que la del tutor',
    'cache-share': 'parte del token del tutor que cuesta su caché llena',
    'token.{model}': '{{model}}: un token dentro de un grafo',
    'in-graph.{model}': '{{model}}: un token dentro de un grafo, frente al tutor',
    'stepwise.{model}': '{{model}}: un token en una ejecución propia, frente al tutor',
    'first.{model}': '{{model}}: tiempo hasta el primer token, frente al tutor',
    'expanded.{model}':
      '{{model}}: claves y valores rehechos, frente a proyecciones absorbidas (operadores sueltos)',
    'text.{model}.{tokens}':
      '{{model}}: un token al final de {{tokens}}, frente a los anchos del tutor (pesos aleatorios)',
    'right.{model}': '{{model}}: respuestas enteras correctas',
    'lost.{model}': '{{model}}: respuestas correctas que pierde frente al tutor',
  },
});
