// Words of the questions of the module on measuring.
import type { Locale } from '#src/book/locales.ts';
import type { QuestionWords } from '#src/worksheet/question.ts';
import type { measurementModuleQuestions } from '#src/worksheet/questions/00-measurement.ts';

/** Prompts, options and explanations in every language. */
export const measurementModuleWords: Readonly<
  Record<Locale, QuestionWords<typeof measurementModuleQuestions>>
> = {
  en: {
    ablation: {
      prompt: ({ whole, without }) =>
        `A step takes ${whole} µs. Without its feed-forward block the same graph takes ${without} µs. What share of the step does the block take, in per cent?`,
      why: ({ whole, without }) =>
        `${whole} less ${without} µs is what the run gets shorter by; over ${whole} µs that is the share.`,
    },
    'sum-too-large': {
      prompt:
        'Each part is measured by leaving it out, and the parts add up to 135% of the step. What does that say?',
      options: {
        'counted-twice': {
          label: 'Parts share something, and it is counted in each of them',
          why: 'Yes. Leaving out either saves the shared work too. A sum above the whole explains no better than one below it.',
        },
        'all-explained': {
          label: 'That more than everything is explained',
          why: 'Nothing can take more than all of the time. The sum shows that the parts are not separate.',
        },
        'clock-wrong': {
          label: 'That the clock is wrong',
          why: 'A coarse clock makes all figures uncertain, and it does so in both directions; it does not add a third.',
        },
        'more-parts': {
          label: 'That more parts should be measured',
          why: 'More parts make the sum larger still. The ones there are overlap.',
        },
      },
    },
    'slow-page': {
      prompt: ({ share, answers }) =>
        `${share}% of answers are slow, at random. A reader asks for ${answers} answers in a sitting. How likely is it that at least one of them is slow, in per cent?`,
      why: ({ share, answers }) =>
        `None is slow with probability (1 − ${share}%) to the power ${answers}; one minus that. The 99th percentile is met by many readers, not by one in a hundred.`,
    },
    'mean-of-eight': {
      prompt:
        'A benchmark times eight answers together, divides by eight, and reports the 99th percentile of these means. What is wrong?',
      options: {
        'hides-slow': {
          label: 'One slow answer is divided by eight and disappears',
          why: 'Yes. Batching is right for a median of something too short for the clock; a tail has to be read off single answers.',
        },
        'finds-slow': {
          label: 'It finds too many slow answers',
          why: 'A slow answer makes its mean a little slower, an eighth of what it was late by.',
        },
        'same-percentile': {
          label: 'Nothing: a percentile of means is the same percentile',
          why: 'Means scatter less than what they are means of. Their extremes are milder.',
        },
        'needs-fewer': {
          label: 'It could do with fewer answers',
          why: 'A 99th percentile needs more samples, not fewer: below some hundreds nothing lies above it.',
        },
      },
    },
    'cache-bytes': {
      prompt: ({ layers, heads, headDim, tokens, batch }) =>
        `A model has ${layers} layers with ${heads} heads of width ${headDim} and keeps keys and values of ${tokens} tokens in 32-bit numbers. How many bytes are the caches of ${batch} sequences together?`,
      why: ({ layers, heads, headDim, tokens, batch }) =>
        `2 · ${layers} · ${heads} · ${headDim} values a token, times 4 bytes, ${tokens} tokens and ${batch} sequences. The weights are there once, whatever the batch.`,
    },
    baseline: {
      prompt:
        'When may today’s run be held against a baseline of last week? Mark all that must be the same.',
      options: {
        'same-machine': {
          label: 'The machine and browser',
          why: 'Needed: another machine differs by more than most changes in code do.',
        },
        'same-prompts': {
          label: 'What was run: prompts and parameters',
          why: 'Needed: longer prompts take longer, whatever was changed.',
        },
        'same-version': {
          label: 'What the experiment measures: its version',
          why: 'Needed: a figure whose meaning has changed is another figure under the same name.',
        },
        'same-hour': {
          label: 'The hour of the day',
          why: 'Not needed: what an hour changes is what the tolerance is for.',
        },
        'same-result': {
          label: 'The answers that came out',
          why: 'Not needed: if they changed, that is what the alarm should tell.',
        },
      },
    },
    'first-lever': {
      prompt: 'The parts of a step are known. Which one is worth working on first?',
      options: {
        'largest-share': {
          label: 'The one with the largest share that something could be done about',
          why: 'Yes. If a part takes a share of the time, removing all of it saves that share and no more.',
        },
        'slowest-operator': {
          label: 'The one whose operator is said to be slow',
          why: 'Said elsewhere, at another size. Here the shares are measured.',
        },
        'newest-technique': {
          label: 'The one that the newest technique speeds up',
          why: 'Then the technique chooses the problem. It may take almost none of the time.',
        },
        'smallest-share': {
          label: 'The smallest, because it is soon done',
          why: 'It is soon done, and nothing is saved.',
        },
      },
    },
  },
  es: {
    ablation: {
      prompt: ({ whole, without }) =>
        `Un paso tarda ${whole} µs. Sin su bloque de alimentación directa, el mismo grafo tarda ${without} µs. ¿Qué parte del paso ocupa el bloque, en tanto por ciento?`,
      why: ({ whole, without }) =>
        `${whole} menos ${without} µs es lo que se acorta la ejecución; dividido entre ${whole} µs da la parte.`,
    },
    'sum-too-large': {
      prompt: 'Cada parte se mide quitándola, y las partes suman el 135 % del paso. ¿Qué dice eso?',
      options: {
        'counted-twice': {
          label: 'Que las partes comparten algo y se cuenta en cada una',
          why: 'Sí. Quitar cualquiera ahorra también lo compartido. Una suma mayor que el todo no explica mejor que una menor.',
        },
        'all-explained': {
          label: 'Que está explicado más que todo',
          why: 'Nada puede ocupar más que todo el tiempo. La suma muestra que las partes no están separadas.',
        },
        'clock-wrong': {
          label: 'Que el reloj está mal',
          why: 'Un reloj basto vuelve inciertas todas las cifras, y en los dos sentidos; no añade un tercio.',
        },
        'more-parts': {
          label: 'Que habría que medir más partes',
          why: 'Con más partes la suma crece aún más. Las que hay se solapan.',
        },
      },
    },
    'slow-page': {
      prompt: ({ share, answers }) =>
        `El ${share} % de las respuestas son lentas, al azar. Un lector pide ${answers} respuestas en una sesión. ¿Qué probabilidad hay de que al menos una sea lenta, en tanto por ciento?`,
      why: ({ share, answers }) =>
        `Ninguna es lenta con probabilidad (1 − ${share} %) elevado a ${answers}; uno menos eso. El percentil 99 lo encuentran muchos lectores, no uno de cada cien.`,
    },
    'mean-of-eight': {
      prompt:
        'Una prueba cronometra ocho respuestas juntas, divide entre ocho y da el percentil 99 de esas medias. ¿Qué falla?',
      options: {
        'hides-slow': {
          label: 'Una respuesta lenta se divide entre ocho y desaparece',
          why: 'Sí. Agrupar está bien para la mediana de algo demasiado corto para el reloj; una cola hay que leerla en respuestas sueltas.',
        },
        'finds-slow': {
          label: 'Encuentra demasiadas respuestas lentas',
          why: 'Una respuesta lenta retrasa un poco su media: la octava parte de lo que ella se retrasó.',
        },
        'same-percentile': {
          label: 'Nada: un percentil de medias es el mismo percentil',
          why: 'Las medias se dispersan menos que aquello de lo que son medias. Sus extremos son más suaves.',
        },
        'needs-fewer': {
          label: 'Le bastarían menos respuestas',
          why: 'Un percentil 99 necesita más muestras, no menos: con menos de unos centenares no queda nada por encima.',
        },
      },
    },
    'cache-bytes': {
      prompt: ({ layers, heads, headDim, tokens, batch }) =>
        `Un modelo tiene ${layers} capas con ${heads} cabezas de ancho ${headDim} y guarda claves y valores de ${tokens} tokens en números de 32 bits. ¿Cuántos bytes ocupan juntas las cachés de ${batch} secuencias?`,
      why: ({ layers, heads, headDim, tokens, batch }) =>
        `2 · ${layers} · ${heads} · ${headDim} valores por token, por 4 bytes, ${tokens} tokens y ${batch} secuencias. Los pesos están una sola vez, sea cual sea el lote.`,
    },
    baseline: {
      prompt:
        '¿Cuándo se puede comparar la ejecución de hoy con un punto de partida de la semana pasada? Marca todo lo que tiene que ser igual.',
      options: {
        'same-machine': {
          label: 'La máquina y el navegador',
          why: 'Hace falta: otra máquina cambia más que la mayoría de los cambios de código.',
        },
        'same-prompts': {
          label: 'Lo que se ejecutó: textos y parámetros',
          why: 'Hace falta: los textos más largos tardan más, se haya cambiado lo que se haya cambiado.',
        },
        'same-version': {
          label: 'Lo que mide el experimento: su versión',
          why: 'Hace falta: una cifra cuyo sentido ha cambiado es otra cifra con el mismo nombre.',
        },
        'same-hour': {
          label: 'La hora del día',
          why: 'No hace falta: para lo que cambia una hora está la tolerancia.',
        },
        'same-result': {
          label: 'Las respuestas que salieron',
          why: 'No hace falta: si cambiaron, eso es lo que debe decir la alarma.',
        },
      },
    },
    'first-lever': {
      prompt: 'Ya se conocen las partes de un paso. ¿En cuál conviene trabajar primero?',
      options: {
        'largest-share': {
          label: 'En la mayor de las que admiten remedio',
          why: 'Sí. Si una parte ocupa una fracción del tiempo, quitarla entera ahorra esa fracción y nada más.',
        },
        'slowest-operator': {
          label: 'En la del operador que tiene fama de lento',
          why: 'La fama viene de otro sitio y de otro tamaño. Aquí las partes están medidas.',
        },
        'newest-technique': {
          label: 'En la que acelera la técnica más nueva',
          why: 'Entonces es la técnica la que elige el problema. Puede que casi no ocupe tiempo.',
        },
        'smallest-share': {
          label: 'En la más pequeña, porque se acaba pronto',
          why: 'Se acaba pronto y no se ahorra nada.',
        },
      },
    },
  },
};
