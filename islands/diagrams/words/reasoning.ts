// Words of the drawing of test-time compute.
import { defineStrings } from '../../kit/define-strings.ts';

/** Labels, and descriptions for readers who do not see the drawing. */
export const reasoningWords = defineStrings({
  en: {
    plain: 'Plain answer',
    sequential: 'Sequential',
    parallel: 'Parallel',
    plainSays: 'A question, then the three tokens of its answer, one after the other.',
    sequentialSays:
      'A question, six tokens of intermediate steps one after the other, then the three tokens of the answer, which can read those steps.',
    parallelSays:
      'A question, three answers of three tokens each written side by side, and a choice that keeps one of them.',
    caption:
      'Each square is a token and one pass of the model. Sequential: the model writes steps and the answer reads them, so the waiting grows with the steps. Parallel: several answers are written beside each other and one is chosen; no answer knows of the others, and the choice needs somebody who can tell a good one.',
    question: 'question',
    answer: 'answer',
    thought: 'steps written down',
    choice: 'choose|one',
    one: 'one',
    plainCost: 'one after the other: 3 passes|in all: 3',
    sequentialCost: 'one after the other: 9 passes|in all: 9',
    parallelCost: 'one after the other: 3 passes, and the choice|in all: 9',
  },
  es: {
    plain: 'Respuesta corriente',
    sequential: 'En secuencia',
    parallel: 'En paralelo',
    plainSays: 'Una pregunta y luego los tres tokens de su respuesta, uno tras otro.',
    sequentialSays:
      'Una pregunta, seis tokens de pasos intermedios uno tras otro y luego los tres tokens de la respuesta, que puede leer esos pasos.',
    parallelSays:
      'Una pregunta, tres respuestas de tres tokens escritas una al lado de la otra y una elección que se queda con una.',
    caption:
      'Cada cuadro es un token y una pasada del modelo. En secuencia: el modelo escribe pasos y la respuesta los lee, así que la espera crece con los pasos. En paralelo: se escriben varias respuestas a la vez y se elige una; ninguna sabe de las otras, y para elegir hace falta alguien que sepa reconocer la buena.',
    question: 'pregunta',
    answer: 'respuesta',
    thought: 'pasos escritos',
    choice: 'elegir|una',
    one: 'una',
    plainCost: 'una tras otra: 3 pasadas|en total: 3',
    sequentialCost: 'una tras otra: 9 pasadas|en total: 9',
    parallelCost: 'una tras otra: 3 pasadas, y la elección|en total: 9',
  },
});
