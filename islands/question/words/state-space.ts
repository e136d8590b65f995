// Words of the questions on state spaces.
import type { Locale } from '#src/book/locales.ts';
import type { QuestionWords } from '#src/worksheet/question.ts';
import type { stateSpaceQuestions } from '#src/worksheet/questions/state-space.ts';

/** Prompts, options and explanations in every language. */
export const stateSpaceWords: Readonly<Record<Locale, QuestionWords<typeof stateSpaceQuestions>>> =
  {
    en: {
      parity: {
        prompt: ({ dModel, expand, dState, dConv }) =>
          `A Mamba-1 layer of width ${dModel} has expansion ${expand}, a state of ${dState} and a convolution over ${dConv} tokens. At how many tokens does a multi-head cache of the same width hold as many values?`,
        why: ({ expand, dState, dConv }) =>
          `${expand} · d · (${dState} + ${dConv} − 1) values against 2 · d a token. The width cancels; the expansion and the state do not.`,
      },
      'larger-state': {
        prompt: ({ dModel, expand, dState, dConv, heads }) =>
          `And for a Mamba-2 layer of width ${dModel}, expansion ${expand}, a state of ${dState}, a convolution over ${dConv} tokens and ${heads} heads?`,
        why: ({ expand, dModel, dState }) =>
          `${expand} · ${dModel} · ${dState} values of state, and the window of x, B and C, over 2 · ${dModel}. The number of Mamba-1 is not every model’s.`,
      },
      'six-d': {
        prompt: 'With d_ff = 4d, something happens at a context of six times the width. What?',
        options: {
          'own-parts': {
            label: 'Attention’s pairs cost as many operations as the same layer’s matrices',
            why: 'Yes: 4·S·d = 24·d². It compares attention with its own layer. No state is in the formula.',
          },
          'state-cheaper': {
            label: 'A state becomes cheaper than attention',
            why: 'That depends on the state’s layer, and happens elsewhere: for the layers of this chapter at a few dozen tokens, counted in operations.',
          },
          bytes: {
            label: 'The cache becomes larger than a state',
            why: 'Bytes are another threshold, and for small states a far earlier one.',
          },
          prefill: {
            label: 'A prompt’s attention costs as much as its matrices',
            why: 'In a causal pass a position looks back on half of the prompt on average: twice as far, at 12d.',
          },
        },
      },
      'own-parity': {
        prompt: ({ dModel, dFeedForward }) =>
          `The tutor has d = ${dModel} and d_ff = ${dFeedForward}, not 4d. Behind how many tokens does attention’s own part of a token equal the matrices’?`,
        why: ({ dModel, dFeedForward }) =>
          `2 · ${dModel} + ${dFeedForward}: 4·S·d = 2·(4d² + 2·d·d_ff).`,
      },
      prompt: {
        prompt: ({ dModel, dFeedForward }) =>
          `And in a causal pass over a whole prompt, with d = ${dModel} and d_ff = ${dFeedForward}?`,
        why: () => 'Twice as many: a position looks back on half of the prompt on average.',
      },
      jamba: {
        prompt: ({ layers, period }) =>
          `Jamba has ${layers} layers, and one in ${period} has attention. How many layers keep a cache that grows?`,
        why: ({ layers, period }) =>
          `${layers} / ${period}. One in eight is seven Mamba layers to one with attention, not six.`,
      },
      weak: {
        prompt: 'For which of these is a state of fixed size the weakest?',
        options: {
          'phone-number': {
            label: 'Repeating exactly a list read thousands of tokens ago',
            why: 'Yes. Every item must have been written into the state without disturbing the others; the state has no more room for a longer list. “Excellent at long-context retrieval” is the opposite of what was measured.',
          },
          sentiment: {
            label: 'Saying whether a long review is friendly',
            why: 'A summary of the text is what a state is good for.',
          },
          'next-letter': {
            label: 'Continuing a common word',
            why: 'That needs the last few tokens alone.',
          },
          topic: {
            label: 'Saying what a long text is about',
            why: 'A summary of the text is what a state is good for.',
          },
        },
      },
      selective: {
        prompt: 'What did Mamba add to earlier state spaces such as S4?',
        options: {
          'by-token': {
            label: 'What is kept, written and read depends on the token',
            why: 'Yes: Δ, B and C are computed from the present token. With constants in their place the layer treats every token alike.',
          },
          'longer-state': {
            label: 'A state that grows with the text',
            why: 'Its size is fixed as before.',
          },
          'no-decay': {
            label: 'A state that never forgets',
            why: 'It forgets by as much as the token asks.',
          },
          attention: {
            label: 'A little attention in each layer',
            why: 'That is what hybrids such as Jamba add.',
          },
        },
      },
    },
    es: {
      parity: {
        prompt: ({ dModel, expand, dState, dConv }) =>
          `Una capa Mamba-1 de ancho ${dModel} tiene expansión ${expand}, un estado de ${dState} y una convolución sobre ${dConv} tokens. ¿Con cuántos tokens guarda tantos valores una caché multicabeza del mismo ancho?`,
        why: ({ expand, dState, dConv }) =>
          `${expand} · d · (${dState} + ${dConv} − 1) valores frente a 2 · d por token. El ancho se cancela; la expansión y el estado, no.`,
      },
      'larger-state': {
        prompt: ({ dModel, expand, dState, dConv, heads }) =>
          `¿Y para una capa Mamba-2 de ancho ${dModel}, expansión ${expand}, un estado de ${dState}, una convolución sobre ${dConv} tokens y ${heads} cabezas?`,
        why: ({ expand, dModel, dState }) =>
          `${expand} · ${dModel} · ${dState} valores de estado, y la ventana de x, B y C, entre 2 · ${dModel}. El número de Mamba-1 no es el de todos los modelos.`,
      },
      'six-d': {
        prompt: 'Con d_ff = 4d, algo ocurre con un contexto de seis veces el ancho. ¿Qué?',
        options: {
          'own-parts': {
            label:
              'Los pares de la atención cuestan tantas operaciones como las matrices de su misma capa',
            why: 'Sí: 4·S·d = 24·d². Compara la atención con su propia capa. En la fórmula no hay ningún estado.',
          },
          'state-cheaper': {
            label: 'Un estado pasa a ser más barato que la atención',
            why: 'Eso depende de la capa del estado y ocurre en otro sitio: con las capas de este capítulo, a las pocas decenas de tokens, contado en operaciones.',
          },
          bytes: {
            label: 'La caché pasa a ser mayor que un estado',
            why: 'Los bytes son otro umbral y, con estados pequeños, uno muy anterior.',
          },
          prefill: {
            label: 'La atención de una entrada cuesta tanto como sus matrices',
            why: 'En una pasada causal, una posición mira en promedio a la mitad de la entrada: el doble de lejos, en 12d.',
          },
        },
      },
      'own-parity': {
        prompt: ({ dModel, dFeedForward }) =>
          `El tutor tiene d = ${dModel} y d_ff = ${dFeedForward}, no 4d. ¿Tras cuántos tokens la parte propia de la atención en un token iguala a la de las matrices?`,
        why: ({ dModel, dFeedForward }) =>
          `2 · ${dModel} + ${dFeedForward}: 4·S·d = 2·(4d² + 2·d·d_ff).`,
      },
      prompt: {
        prompt: ({ dModel, dFeedForward }) =>
          `¿Y en una pasada causal sobre una entrada entera, con d = ${dModel} y d_ff = ${dFeedForward}?`,
        why: () => 'El doble: una posición mira en promedio a la mitad de la entrada.',
      },
      jamba: {
        prompt: ({ layers, period }) =>
          `Jamba tiene ${layers} capas y una de cada ${period} tiene atención. ¿Cuántas capas guardan una caché que crece?`,
        why: ({ layers, period }) =>
          `${layers} / ${period}. Una de cada ocho son siete capas Mamba por cada una con atención, no seis.`,
      },
      weak: {
        prompt: '¿Para cuál de estas tareas es más débil un estado de tamaño fijo?',
        options: {
          'phone-number': {
            label: 'Repetir con exactitud una lista leída hace miles de tokens',
            why: 'Sí. Cada elemento tuvo que escribirse en el estado sin estorbar a los demás, y el estado no tiene más sitio para una lista más larga. «Excelente para recuperar en contextos largos» es lo contrario de lo que se ha medido.',
          },
          sentiment: {
            label: 'Decir si una reseña larga es amable',
            why: 'Para un resumen del texto sirve bien un estado.',
          },
          'next-letter': {
            label: 'Continuar una palabra corriente',
            why: 'Para eso bastan los últimos tokens.',
          },
          topic: {
            label: 'Decir de qué trata un texto largo',
            why: 'Para un resumen del texto sirve bien un estado.',
          },
        },
      },
      selective: {
        prompt: '¿Qué añadió Mamba a espacios de estados anteriores como S4?',
        options: {
          'by-token': {
            label: 'Lo que se conserva, se escribe y se lee depende del token',
            why: 'Sí: Δ, B y C se calculan a partir del token presente. Con constantes en su lugar, la capa trata igual a todos los tokens.',
          },
          'longer-state': {
            label: 'Un estado que crece con el texto',
            why: 'Su tamaño sigue siendo fijo.',
          },
          'no-decay': {
            label: 'Un estado que no olvida nunca',
            why: 'Olvida tanto como pide el token.',
          },
          attention: {
            label: 'Un poco de atención en cada capa',
            why: 'Eso es lo que añaden los híbridos como Jamba.',
          },
        },
      },
    },
  };
