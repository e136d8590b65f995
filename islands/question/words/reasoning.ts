// Words of the questions on reasoning and test-time compute.
import type { Locale } from '#src/book/locales.ts';
import type { QuestionWords } from '#src/worksheet/question.ts';
import type { reasoningQuestions } from '#src/worksheet/questions/reasoning.ts';

/** Prompts, options and explanations in every language. */
export const reasoningWords: Readonly<Record<Locale, QuestionWords<typeof reasoningQuestions>>> = {
  en: {
    'two-ways': {
      prompt:
        'A model may spend eight times the tokens on an answer: as one chain eight times as long, or as eight answers drawn side by side. Which makes a lone reader wait longer, on a machine with room in a pass?',
      options: {
        'parallel-latency': {
          label: 'The eight answers',
          why: 'They are written in the same passes: where a pass has room they cost little more than one.',
        },
        'sequential-latency': {
          label: 'The chain',
          why: 'Yes. Each of its tokens waits for the one before it, so the passes, and the waiting, are eight times as many.',
        },
        'same-latency': {
          label: 'Both the same: the tokens are as many',
          why: 'The arithmetic is the same. The number of passes one after the other is not.',
        },
        'memory-alone': {
          label: 'Neither: only memory grows',
          why: 'Memory grows in both (a longer cache, or eight of them), and time too.',
        },
      },
    },
    'pass-at-n': {
      prompt: ({ samples, right, n }) =>
        `Of ${samples} answers drawn to one prompt, ${right} are right. What is the unbiased estimate of pass@${n}? A number between 0 and 1.`,
      why: ({ samples, right, n }) =>
        `One minus the share of ways to take ${n} of the ${samples} that hold none of the ${right} right ones. Putting ${right}/${samples} into 1 − (1 − p)ⁿ gives less on average than the truth: it is biased.`,
    },
    'what-pass-measures': {
      prompt: 'A report says “pass@100 = 80%”. What does a reader who asks once get from it?',
      options: {
        'what-reader-gets': {
          label: 'Eighty right answers of a hundred',
          why: 'Only with a judge who finds the right answer among the hundred. Without one the reader gets pass@1, or what the choice leaves.',
        },
        'upper-bound': {
          label: 'An upper bound on what choosing among a hundred could reach',
          why: 'Yes. It counts a prompt as solved when any of the answers is right; somebody still has to pick it out.',
        },
        'mean-quality': {
          label: 'The mean quality of the hundred answers',
          why: 'That would be pass@1, which does not change with n.',
        },
        confidence: {
          label: 'The model’s confidence in its answer',
          why: 'It says nothing of what the model believes, only how often one of many is right.',
        },
      },
    },
    'samples-for': {
      prompt: ({ percent, target, after, reached }) =>
        `If every answer were right with probability ${percent} %, independently, ${after} of them would hold a right one in ${reached} % of cases. How many are needed for ${target} %?`,
      why: ({ percent, target }) =>
        `The smallest n with 1 − (1 − p)ⁿ ≥ ${target} %, p = ${percent} %: ln(1 − 0.99) / ln(1 − 0.3), rounded up. Real errors are not independent: hard prompts stay wrong, and the curve flattens.`,
    },
    'chain-latency': {
      prompt: ({ steps, answerTokens, firstToken, perToken }) =>
        `The first token comes after ${firstToken} s, each later one takes ${perToken} s. A model writes ${steps} tokens of steps and ${answerTokens} of answer. After how many seconds is the answer complete?`,
      why: ({ steps, answerTokens, firstToken, perToken }) =>
        `${firstToken} + (${steps} + ${answerTokens} − 1) · ${perToken} s. Tokens follow one another, so steps add to the waiting as much as the answer’s own tokens do.`,
    },
    'lax-verifier': {
      prompt:
        'A verifier checks only that an answer is well formed. What happens as more answers are drawn?',
      options: {
        slower: {
          label: 'Nothing but more time: a check cannot do harm',
          why: 'It can. The choice falls on what passes, and more draws find more wrong answers that do.',
        },
        'finds-loopholes': {
          label: 'More and more wrong answers that pass are found, and one of them may be chosen',
          why: 'Yes. In our lab a refusal to judge always passes such a check. The harder one searches, the better one finds what the judge does not see.',
        },
        'same-as-none': {
          label: 'The same as without a verifier',
          why: 'It does throw out what is malformed, and that helps a little.',
        },
        'always-better': {
          label: 'It approaches pass@n',
          why: 'Only a judge who tells right from wrong gets there.',
        },
      },
    },
    'pause-control': {
      prompt:
        'Beside the scratchpad we trained a model that writes as many filler tokens as there are steps. What does that control tell apart?',
      options: {
        'more-compute': {
          label: 'Whether more parameters would do as well',
          why: 'Both have the same parameters. A wider dense model is the control for that.',
        },
        'right-steps': {
          label: 'Whether the gain comes from what the steps say or from there being more tokens',
          why: 'Yes. It has the passes, the positions and the waiting of the scratchpad, and nothing in them.',
        },
        'longer-training': {
          label: 'Whether the scratchpad was trained longer',
          why: 'All three see as many positions in as many steps; that is settled before.',
        },
        'fair-time': {
          label: 'Whether the clock was fair',
          why: 'Timing is compared in the other experiment, best against best.',
        },
      },
    },
  },
  es: {
    'two-ways': {
      prompt:
        'Un modelo puede gastar ocho veces más tokens en una respuesta: en una sola cadena ocho veces más larga, o en ocho respuestas sorteadas una al lado de la otra. ¿Qué hace esperar más a un lector solo, en una máquina a la que le sobra sitio en cada pasada?',
      options: {
        'parallel-latency': {
          label: 'Las ocho respuestas',
          why: 'Se escriben en las mismas pasadas: donde sobra sitio cuestan poco más que una.',
        },
        'sequential-latency': {
          label: 'La cadena',
          why: 'Sí. Cada uno de sus tokens espera al anterior, así que las pasadas, y la espera, son ocho veces más.',
        },
        'same-latency': {
          label: 'Lo mismo: los tokens son los mismos',
          why: 'La aritmética es la misma. El número de pasadas una tras otra, no.',
        },
        'memory-alone': {
          label: 'Ninguna: solo crece la memoria',
          why: 'La memoria crece en las dos (una caché más larga u ocho), y el tiempo también.',
        },
      },
    },
    'pass-at-n': {
      prompt: ({ samples, right, n }) =>
        `De ${samples} respuestas sorteadas a una misma entrada, ${right} son correctas. ¿Cuál es la estimación sin sesgo de pass@${n}? Un número entre 0 y 1.`,
      why: ({ samples, right, n }) =>
        `Uno menos la parte de las maneras de tomar ${n} de las ${samples} que no contienen ninguna de las ${right} correctas. Poner ${right}/${samples} en 1 − (1 − p)ⁿ da en promedio menos que la verdad: tiene sesgo.`,
    },
    'what-pass-measures': {
      prompt: 'Un informe dice «pass@100 = 80 %». ¿Qué saca de ahí un lector que pregunta una vez?',
      options: {
        'what-reader-gets': {
          label: 'Ochenta respuestas correctas de cada cien',
          why: 'Solo con un juez que encuentre la correcta entre las cien. Sin él, el lector recibe pass@1, o lo que deje la elección.',
        },
        'upper-bound': {
          label: 'Una cota superior de lo que se lograría eligiendo entre cien',
          why: 'Sí. Da por resuelta una entrada cuando alguna de las respuestas es correcta; aún falta que alguien la escoja.',
        },
        'mean-quality': {
          label: 'La calidad media de las cien respuestas',
          why: 'Eso sería pass@1, que no cambia con n.',
        },
        confidence: {
          label: 'La confianza del modelo en su respuesta',
          why: 'No dice nada de lo que el modelo cree, solo cuántas veces acierta alguna de muchas.',
        },
      },
    },
    'samples-for': {
      prompt: ({ percent, target, after, reached }) =>
        `Si cada respuesta fuera correcta con probabilidad ${percent} %, sin depender de las demás, entre ${after} habría una correcta en el ${reached} % de los casos. ¿Cuántas hacen falta para el ${target} %?`,
      why: ({ percent, target }) =>
        `El menor n con 1 − (1 − p)ⁿ ≥ ${target} %, p = ${percent} %: ln(1 − 0,99) / ln(1 − 0,3), hacia arriba. Los errores reales no son independientes: lo difícil sigue mal, y la curva se aplana.`,
    },
    'chain-latency': {
      prompt: ({ steps, answerTokens, firstToken, perToken }) =>
        `El primer token llega a los ${firstToken} s y cada uno de los siguientes tarda ${perToken} s. Un modelo escribe ${steps} tokens de pasos y ${answerTokens} de respuesta. ¿A los cuántos segundos está completa?`,
      why: ({ steps, answerTokens, firstToken, perToken }) =>
        `${firstToken} + (${steps} + ${answerTokens} − 1) · ${perToken} s. Los tokens van uno tras otro: los pasos suman espera igual que los de la respuesta.`,
    },
    'lax-verifier': {
      prompt:
        'Un verificador solo comprueba que la respuesta esté bien formada. ¿Qué pasa cuando se sortean más respuestas?',
      options: {
        slower: {
          label: 'Nada, salvo más tiempo: comprobar no puede hacer daño',
          why: 'Sí puede. La elección cae en lo que pasa la prueba, y con más sorteos aparecen más respuestas erróneas que la pasan.',
        },
        'finds-loopholes': {
          label:
            'Aparecen cada vez más respuestas erróneas que pasan, y puede elegirse una de ellas',
          why: 'Sí. En nuestro laboratorio, negarse a juzgar pasa siempre esa prueba. Cuanto más se busca, mejor se encuentra lo que el juez no ve.',
        },
        'same-as-none': {
          label: 'Lo mismo que sin verificador',
          why: 'Descarta lo mal formado, y eso ayuda un poco.',
        },
        'always-better': {
          label: 'Se acerca a pass@n',
          why: 'Hasta ahí solo llega un juez que distingue lo correcto de lo erróneo.',
        },
      },
    },
    'pause-control': {
      prompt:
        'Junto al modelo con pasos entrenamos otro que escribe otros tantos tokens de relleno. ¿Qué distingue ese control?',
      options: {
        'more-compute': {
          label: 'Si más parámetros harían lo mismo',
          why: 'Los dos tienen los mismos parámetros. Para eso el control es un modelo denso más ancho.',
        },
        'right-steps': {
          label: 'Si la ganancia viene de lo que dicen los pasos o de que haya más tokens',
          why: 'Sí. Tiene las pasadas, las posiciones y la espera de los pasos, y nada en ellos.',
        },
        'longer-training': {
          label: 'Si el de los pasos se entrenó más',
          why: 'Los tres ven las mismas posiciones en los mismos pasos de entrenamiento; eso ya está resuelto.',
        },
        'fair-time': {
          label: 'Si el reloj fue justo',
          why: 'El tiempo se compara en el otro experimento, lo mejor contra lo mejor.',
        },
      },
    },
  },
};
