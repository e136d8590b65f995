// Words of the questions on memory.
import type { Locale } from '#src/book/locales.ts';
import type { QuestionWords } from '#src/worksheet/question.ts';
import type { memoryQuestions } from '#src/worksheet/questions/07-memory.ts';

/** Prompts, options and explanations in every language. */
export const memoryWords: Readonly<Record<Locale, QuestionWords<typeof memoryQuestions>>> = {
  en: {
    'group-bits': {
      prompt: ({ bits, blockSize, scaleBits }) =>
        `Weights of ${bits} bits in groups of ${blockSize}, each group with a scale of ${scaleBits} bits. How many bits does a weight take?`,
      why: ({ bits, blockSize, scaleBits }) =>
        `${bits} + ${scaleBits} / ${blockSize}. Of “four times less” than 16 bits, a little is spent on the scales.`,
    },
    outlier: {
      prompt:
        'One weight of a matrix is a hundred times as large as the others. What does rounding to 4 bits spoil?',
      options: {
        'shares-its-scale': {
          label: 'All weights that share its scale',
          why: 'Yes. The step is the largest magnitude by seven: with it so large, its neighbours are rounded to zero. The fewer share the scale, the fewer are hit.',
        },
        'whole-model': {
          label: 'The whole model',
          why: 'Other matrices have scales of their own.',
        },
        nothing: {
          label: 'Nothing: scales take care of it',
          why: 'A scale takes care of the block’s size, not of a block in which sizes differ.',
        },
        'only-itself': {
          label: 'Only itself, as the furthest from zero',
          why: 'The other way round: the largest is met exactly, and the small ones are lost.',
        },
      },
    },
    slower: {
      prompt:
        'On one machine the same int8 graph takes more time than float32 in the page, and less natively. What may be said?',
      options: {
        'this-kernel': {
          label: 'This kernel is slower in wasm',
          why: 'Yes: it says what was measured and where. The native figure shows that neither the bits nor the machine is to blame.',
        },
        'eight-bits': {
          label: 'Eight bits are slower than 32',
          why: 'Natively they are faster, with the same weights on the same processor.',
        },
        quality: {
          label: 'The answers get worse, so more work is done',
          why: 'The graph does the same products whatever the answers are.',
        },
        'more-bytes': {
          label: 'The scales make up for the bytes that were saved',
          why: 'They are counted: all together it is about a quarter.',
        },
      },
    },
    'asked-later': {
      prompt:
        'Votes at the prompt’s end keep the entries that a question at its end needs. A second question comes later, and fails. Why?',
      options: {
        'not-known-yet': {
          label: 'It was not known yet when entries were given up',
          why: 'Yes. The votes are those of the first question, and what is gone does not come back.',
        },
        'budget-small': {
          label: 'The budget was too small for two questions',
          why: 'A window of the same size answers more of the later questions: the size alone is not it.',
        },
        'votes-wrong': {
          label: 'The votes were miscounted',
          why: 'For the first question they are right nearly always.',
        },
        'sinks-lost': {
          label: 'The first position was given up',
          why: 'Then the first question would have failed as well.',
        },
      },
    },
    'same-quarter': {
      prompt:
        'A cache in half precision has to shrink to a quarter, scales apart. Which of these reach that?',
      options: {
        'half-and-eight': {
          label: 'Half of the entries, 8 bits each',
          why: 'Yes: ½ · ½. The two factors multiply.',
        },
        'all-and-three': {
          label: 'All entries, 3 bits each',
          why: 'Yes: 3/16 is less than a quarter, and nothing is given up for good.',
        },
        'quarter-and-sixteen': {
          label: 'A quarter of the entries, 16 bits each',
          why: 'Yes, and it is the way that lost most questions here.',
        },
        'half-and-sixteen': {
          label: 'Half of the entries, 16 bits each',
          why: 'That is a half: one factor of two is still missing.',
        },
      },
    },
    'shared-pages': {
      prompt: ({ prefix, own, children, pageSize }) =>
        `${children} sequences begin with the same ${prefix} tokens and have ${own} of their own each; pages hold ${pageSize} tokens and are shared where they can be. How many pages do they take?`,
      why: ({ prefix, pageSize, own, children }) =>
        `Only full pages stay shared: of ${prefix} tokens in pages of ${pageSize} these are 2. The rest of the prefix and ${own} tokens fill 2 pages more, ${children} times: the page in which the prefix ends is copied before it is written into.`,
    },
    external: {
      prompt: 'How much external fragmentation has a cache whose pages are all of one size?',
      options: {
        none: {
          label: 'None: any free page serves anybody',
          why: 'Yes. What remains is internal: the empty end of each last page.',
        },
        'less-than-page': {
          label: 'Less than a page a sequence',
          why: 'That is the bound of the internal waste.',
        },
        'last-page': { label: 'The last page of the memory', why: 'Pages need no neighbours.' },
        'as-pieces': {
          label: 'As much as with pieces',
          why: 'Holes between pieces are too narrow because a piece must be in one place. A table of pages need not be.',
        },
      },
    },
    checkpoints: {
      prompt: ({ layers }) =>
        `A model of ${layers} layers is trained with checkpoints at the borders of equal segments. Activations of how many layers are held at once at most, with the best number of segments?`,
      why: ({ layers }) =>
        `With s segments s borders and one segment of ${layers} / s layers are held; the sum is least at s = √${layers}, and is twice that.`,
    },
  },
  es: {
    'group-bits': {
      prompt: ({ bits, blockSize, scaleBits }) =>
        `Pesos de ${bits} bits en grupos de ${blockSize}, cada grupo con una escala de ${scaleBits} bits. ¿Cuántos bits ocupa un peso?`,
      why: ({ bits, blockSize, scaleBits }) =>
        `${bits} + ${scaleBits} / ${blockSize}. De las «cuatro veces menos» que 16 bits, una parte se gasta en las escalas.`,
    },
    outlier: {
      prompt:
        'Un peso de una matriz es cien veces mayor que los demás. ¿Qué estropea el redondeo a 4 bits?',
      options: {
        'shares-its-scale': {
          label: 'Todos los pesos que comparten su escala',
          why: 'Sí. El paso es la mayor magnitud entre siete: con una tan grande, sus vecinos se redondean a cero. Cuantos menos compartan la escala, menos quedan afectados.',
        },
        'whole-model': {
          label: 'El modelo entero',
          why: 'Las demás matrices tienen sus propias escalas.',
        },
        nothing: {
          label: 'Nada: de eso se ocupan las escalas',
          why: 'Una escala se ocupa del tamaño de un bloque, no de un bloque en el que los tamaños son dispares.',
        },
        'only-itself': {
          label: 'Solo a él, por ser el más alejado de cero',
          why: 'Al revés: el mayor se acierta con exactitud y los pequeños se pierden.',
        },
      },
    },
    slower: {
      prompt:
        'En una misma máquina, el mismo grafo en int8 tarda más que en float32 en la página y menos de forma nativa. ¿Qué se puede decir?',
      options: {
        'this-kernel': {
          label: 'Este kernel es más lento en wasm',
          why: 'Sí: dice qué se midió y dónde. La cifra nativa muestra que la culpa no es de los bits ni de la máquina.',
        },
        'eight-bits': {
          label: 'Ocho bits son más lentos que 32',
          why: 'De forma nativa son más rápidos, con los mismos pesos y en el mismo procesador.',
        },
        quality: {
          label: 'Las respuestas empeoran y por eso se trabaja más',
          why: 'El grafo hace los mismos productos, sean cuales sean las respuestas.',
        },
        'more-bytes': {
          label: 'Las escalas se comen los bytes ahorrados',
          why: 'Están contadas: con ellas queda más o menos la cuarta parte.',
        },
      },
    },
    'asked-later': {
      prompt:
        'Los votos al final del texto conservan las entradas que necesita una pregunta que está al final. Después llega una segunda pregunta y falla. ¿Por qué?',
      options: {
        'not-known-yet': {
          label: 'No se conocía aún cuando se expulsaron entradas',
          why: 'Sí. Los votos son los de la primera pregunta, y lo que se fue no vuelve.',
        },
        'budget-small': {
          label: 'El presupuesto no daba para dos preguntas',
          why: 'Una ventana del mismo tamaño contesta más de las preguntas posteriores: no es solo el tamaño.',
        },
        'votes-wrong': {
          label: 'Los votos se contaron mal',
          why: 'Para la primera pregunta aciertan casi siempre.',
        },
        'sinks-lost': {
          label: 'Se expulsó la primera posición',
          why: 'Entonces habría fallado también la primera pregunta.',
        },
      },
    },
    'same-quarter': {
      prompt:
        'Una caché en media precisión tiene que reducirse a la cuarta parte, escalas aparte. ¿Qué opciones lo logran?',
      options: {
        'half-and-eight': {
          label: 'La mitad de las entradas, a 8 bits',
          why: 'Sí: ½ · ½. Los dos factores se multiplican.',
        },
        'all-and-three': {
          label: 'Todas las entradas, a 3 bits',
          why: 'Sí: 3/16 es menos de un cuarto, y nada se abandona para siempre.',
        },
        'quarter-and-sixteen': {
          label: 'La cuarta parte de las entradas, a 16 bits',
          why: 'Sí, y es la manera que más preguntas perdió aquí.',
        },
        'half-and-sixteen': {
          label: 'La mitad de las entradas, a 16 bits',
          why: 'Eso es la mitad: falta todavía otro factor de dos.',
        },
      },
    },
    'shared-pages': {
      prompt: ({ prefix, own, children, pageSize }) =>
        `${children} secuencias empiezan con los mismos ${prefix} tokens y tienen ${own} propios cada una; en una página caben ${pageSize} tokens, y se comparte lo que se puede. ¿Cuántas páginas ocupan?`,
      why: ({ prefix, pageSize, own, children }) =>
        `Solo siguen compartidas las páginas llenas: de ${prefix} tokens en páginas de ${pageSize} son 2. El resto del comienzo común y ${own} tokens llenan otras 2, ${children} veces: la página en la que acaba el comienzo común se copia antes de escribir en ella.`,
    },
    external: {
      prompt:
        '¿Cuánta fragmentación externa tiene una caché cuyas páginas son todas del mismo tamaño?',
      options: {
        none: {
          label: 'Ninguna: cualquier página libre le sirve a cualquiera',
          why: 'Sí. Queda la interna: el final vacío de cada última página.',
        },
        'less-than-page': {
          label: 'Menos de una página por secuencia',
          why: 'Ese es el límite del desperdicio interno.',
        },
        'last-page': {
          label: 'La última página de la memoria',
          why: 'Las páginas no necesitan vecinas.',
        },
        'as-pieces': {
          label: 'La misma que con trozos',
          why: 'Los espacios entre trozos se quedan estrechos porque un trozo tiene que estar de una pieza. Una tabla de páginas, no.',
        },
      },
    },
    checkpoints: {
      prompt: ({ layers }) =>
        `Un modelo de ${layers} capas se entrena con puntos de control en los bordes de segmentos iguales. ¿Las activaciones de cuántas capas se guardan a la vez como máximo, con el mejor número de segmentos?`,
      why: ({ layers }) =>
        `Con s segmentos se guardan s bordes y un segmento de ${layers} / s capas; la suma es mínima con s = √${layers}, y vale el doble.`,
    },
  },
};
