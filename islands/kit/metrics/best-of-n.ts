// Names of what best-of-n measures.
import { defineStrings } from '../define-strings.ts';

/** By summary key. */
export const metrics = defineStrings({
  en: {
    'pass.{model}.{n}': '{{model}}: one of {{n}} is right',
    'fitting.{model}.{n}': '{{model}}: right, chosen of {{n}} by a rule that reads the sentence',
    'legal.{model}.{n}': '{{model}}: right, chosen of {{n}} by a rule that reads the answer alone',
    'likeliest.{model}.{n}': '{{model}}: right, the likeliest of {{n}}',
    'majority.{model}.{n}': '{{model}}: right, the most frequent of {{n}}',
    'independent.{model}.{n}': '{{model}}: one of {{n}} right, if errors were independent',
    'greedy.{model}': '{{model}}: right, without sampling',
    'distinct.{model}': '{{model}}: different answers among all samples of a sentence',
    'passes-true.legal': 'true answers let pass by the rule that reads the answer alone',
    'passes-true.fitting': 'true answers let pass by the rule that reads the sentence',
    'passes-wrong.legal.{model}':
      '{{model}}: wrong answers let pass by the rule that reads the answer alone',
    'passes-wrong.fitting.{model}':
      '{{model}}: wrong answers let pass by the rule that reads the sentence',
  },
  es: {
    'pass.{model}.{n}': '{{model}}: una de {{n}} es correcta',
    'fitting.{model}.{n}': '{{model}}: correcta, elegida de {{n}} por una regla que lee la frase',
    'legal.{model}.{n}':
      '{{model}}: correcta, elegida de {{n}} por una regla que solo lee la respuesta',
    'likeliest.{model}.{n}': '{{model}}: correcta, la más verosímil de {{n}}',
    'majority.{model}.{n}': '{{model}}: correcta, la más frecuente de {{n}}',
    'independent.{model}.{n}':
      '{{model}}: una de {{n}} correcta, si los errores fueran independientes',
    'greedy.{model}': '{{model}}: correcta, sin sortear',
    'distinct.{model}': '{{model}}: respuestas distintas entre todas las de una frase',
    'passes-true.legal': 'respuestas correctas que deja pasar la regla que solo lee la respuesta',
    'passes-true.fitting': 'respuestas correctas que deja pasar la regla que lee la frase',
    'passes-wrong.legal.{model}':
      '{{model}}: respuestas erróneas que deja pasar la regla que solo lee la respuesta',
    'passes-wrong.fitting.{model}':
      '{{model}}: respuestas erróneas que deja pasar la regla que lee la frase',
  },
});
