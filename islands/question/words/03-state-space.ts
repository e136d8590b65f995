// Words of the questions of module 3, state spaces.
import type { Locale } from '#src/book/locales.ts';
import type { QuestionWords } from '#src/worksheet/question.ts';
import type { stateModuleQuestions } from '#src/worksheet/questions/03-state-space.ts';

/** Prompts, options and explanations in every language. */
export const stateModuleWords: Readonly<
  Record<Locale, QuestionWords<typeof stateModuleQuestions>>
> = {
  en: {
    step: {
      prompt: ({ decay, input, first, second, third }) =>
        `h = ${decay} · h + ${input} · x, beginning with nothing. The tokens are ${first}, ${second} and ${third}. What is h after the third?`,
      why: ({ decay, input, third }) =>
        `The first leaves 2, the second halves it to 1, and then ${decay} · 1 + ${input} · ${third}.`,
    },
    products: {
      prompt: ({ tokens }) =>
        `A text of ${tokens} tokens, one number of state. How many times as many multiplications as the recurrence does the matrix take?`,
      why: ({ tokens }) =>
        `One for every pair, ${tokens} · (${tokens} + 1) / 2, against two a token. The factor grows with the text.`,
    },
    fading: {
      prompt: ({ decay, left }) =>
        `A state keeps ${decay} of itself at every token. After how many tokens is ${left} of what was written left?`,
      why: ({ decay, left }) =>
        `${decay} to the power of n is ${left}: n is the quotient of their logarithms. A fixed decay is a window without an edge.`,
    },
    'two-forms': {
      prompt: 'Training uses the matrix form and decoding the recurrence. Why the matrix?',
      options: {
        'positions-at-once': {
          label: 'All positions are computed at once, as products of matrices',
          why: 'Yes. It is more work, but no position waits for the one before it, and processors are fast at such products.',
        },
        'fewer-products': {
          label: 'It takes fewer multiplications',
          why: 'It takes more, by a factor that grows with the text.',
        },
        'smaller-state': {
          label: 'It needs a smaller state',
          why: 'It needs no state at all, and a matrix as large as the text is long, squared.',
        },
        'other-result': {
          label: 'It can learn what the recurrence cannot',
          why: 'Both compute the same numbers; the first lab shows it.',
        },
      },
    },
    crossover: {
      prompt:
        'By operations the state should draw level with attention after a few dozen tokens. The stopwatch says later. Why?',
      options: {
        'operators-cost': {
          label:
            'A step of the state consists of many small operators, each with a price of its own',
          why: 'Yes. Attention with its cache is one fused operator here. At these widths starting operators takes longer than computing them.',
        },
        'more-bytes': {
          label: 'The state has more bytes than the cache at every length',
          why: 'Bytes are equal long before times are.',
        },
        'more-weights': {
          label: 'The layer with the state has more weights',
          why: 'It was built with as many: the feed-forward block gives up what the mixer takes.',
        },
        noise: {
          label: 'The clock is too coarse to tell',
          why: 'The interval of the crossover is narrow and does not reach down to the computed length.',
        },
      },
    },
    copying: {
      prompt:
        'The states of the copying table hold several times as many numbers as sixteen symbols need, and copy hardly any text of eight. What does that show?',
      options: {
        'not-learned': {
          label: 'That they did not learn it within this training',
          why: 'Yes, and no more. A longer training or another recipe may teach it; the proof that no fixed state copies texts of any length concerns lengths beyond its room.',
        },
        'no-room': {
          label: 'That the state has no room for eight symbols',
          why: 'It has room for many more: it holds several numbers for each of them.',
        },
        'no-positions': {
          label: 'That a model without positions cannot copy',
          why: 'Order is in the decay and in the convolution, and short texts are copied by some of the trainings.',
        },
        'too-long': {
          label: 'That the texts are longer than those of the training',
          why: 'The training had texts of every length up to sixteen.',
        },
      },
    },
  },
  es: {
    step: {
      prompt: ({ decay, input, first, second, third }) =>
        `h = ${decay} · h + ${input} · x, y al principio nada. Los tokens son ${first}, ${second} y ${third}. ¿Cuánto vale h tras el tercero?`,
      why: ({ decay, input, third }) =>
        `El primero deja 2, el segundo lo reduce a 1, y después ${decay} · 1 + ${input} · ${third}.`,
    },
    products: {
      prompt: ({ tokens }) =>
        `Un texto de ${tokens} tokens y un solo número de estado. ¿Cuántas veces más multiplicaciones que la recurrencia necesita la matriz?`,
      why: ({ tokens }) =>
        `Una por cada par, ${tokens} · (${tokens} + 1) / 2, frente a dos por token. El factor crece con el texto.`,
    },
    fading: {
      prompt: ({ decay, left }) =>
        `Un estado conserva ${decay} de sí mismo con cada token. ¿Tras cuántos tokens queda ${left} de lo que se escribió?`,
      why: ({ decay, left }) =>
        `${decay} elevado a n es ${left}: n es el cociente de sus logaritmos. Un factor fijo es una ventana sin borde.`,
    },
    'two-forms': {
      prompt:
        'Para entrenar se usa la forma matricial y para decodificar la recurrencia. ¿Por qué la matriz?',
      options: {
        'positions-at-once': {
          label: 'Todas las posiciones se calculan a la vez, como productos de matrices',
          why: 'Sí. Es más trabajo, pero ninguna posición espera a la anterior, y en tales productos los procesadores son rápidos.',
        },
        'fewer-products': {
          label: 'Necesita menos multiplicaciones',
          why: 'Necesita más, en un factor que crece con el texto.',
        },
        'smaller-state': {
          label: 'Necesita un estado más pequeño',
          why: 'No necesita estado alguno, y sí una matriz tan grande como la longitud del texto al cuadrado.',
        },
        'other-result': {
          label: 'Puede aprender lo que la recurrencia no',
          why: 'Las dos calculan los mismos números; el primer laboratorio lo muestra.',
        },
      },
    },
    crossover: {
      prompt:
        'Por operaciones, el estado debería alcanzar a la atención a las pocas decenas de tokens. El cronómetro dice que más tarde. ¿Por qué?',
      options: {
        'operators-cost': {
          label:
            'Un paso del estado consta de muchos operadores pequeños, cada uno con su propio precio',
          why: 'Sí. La atención con su caché es aquí un solo operador fusionado. Con estos anchos, poner en marcha operadores tarda más que calcularlos.',
        },
        'more-bytes': {
          label: 'El estado ocupa más bytes que la caché con cualquier longitud',
          why: 'Los bytes se igualan mucho antes que los tiempos.',
        },
        'more-weights': {
          label: 'La capa con el estado tiene más pesos',
          why: 'Se construyó con los mismos: el bloque de alimentación directa cede lo que toma el mezclador.',
        },
        noise: {
          label: 'El reloj es demasiado basto para distinguirlo',
          why: 'El intervalo del cruce es estrecho y no baja hasta la longitud calculada.',
        },
      },
    },
    copying: {
      prompt:
        'Los estados de la tabla de copia guardan varias veces los números que piden dieciséis símbolos, y apenas copian un texto de ocho. ¿Qué muestra eso?',
      options: {
        'not-learned': {
          label: 'Que no lo aprendieron en este entrenamiento',
          why: 'Sí, y nada más. Un entrenamiento más largo u otra receta quizá lo enseñe; la prueba de que ningún estado fijo copia textos de cualquier longitud habla de los que ya no caben.',
        },
        'no-room': {
          label: 'Que en el estado no caben ocho símbolos',
          why: 'Caben muchos más: hay sitio para varios números por cada uno.',
        },
        'no-positions': {
          label: 'Que un modelo sin posiciones no puede copiar',
          why: 'El orden está en el desvanecimiento y en la convolución, y algunos de los entrenamientos copian textos cortos.',
        },
        'too-long': {
          label: 'Que los textos son más largos que los del entrenamiento',
          why: 'En el entrenamiento hubo textos de todas las longitudes hasta dieciséis.',
        },
      },
    },
  },
};
