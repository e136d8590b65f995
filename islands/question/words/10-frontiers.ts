// Words of the questions on reading papers.
import type { Locale } from '#src/book/locales.ts';
import type { QuestionWords } from '#src/worksheet/question.ts';
import type { frontiersQuestions } from '#src/worksheet/questions/10-frontiers.ts';

/** Prompts, options and explanations in every language. */
export const frontiersWords: Readonly<Record<Locale, QuestionWords<typeof frontiersQuestions>>> = {
  en: {
    'paper-row': {
      prompt: ({ acceptance, draftLength, draftCost }) =>
        `A row of a paper: acceptance ${acceptance}, ${draftLength} drafted tokens, a draft step at ${draftCost} of a target step, checking taken as one step. What speed-up does its own formula give?`,
      why: ({ acceptance, draftLength, draftCost }) =>
        `A cycle yields (1 − ${acceptance}^(${draftLength} + 1)) / (1 − ${acceptance}) tokens and costs ${draftLength} · ${draftCost} + 1 steps. A row whose figures do not come to what stands beside them is the place to start reading.`,
    },
    'up-to': {
      prompt: '“Up to 22.2×.” What does “up to” say?',
      options: {
        typical: {
          label: 'About what you will see',
          why: 'It is the top of what the authors saw, and they chose where to look.',
        },
        'best-of-tried': {
          label: 'The best among the settings that were tried',
          why: 'Yes. The setting at which it was reached is the condition of the claim; look for it first.',
        },
        guaranteed: {
          label: 'At least that much',
          why: 'That would be “at least”. The smallest setting of the same figure gives about a tenth of it.',
        },
        'upper-bound': {
          label: 'More is impossible',
          why: 'No bound was proved. A slower baseline or a longer window would give a larger figure.',
        },
      },
    },
    'which-baseline': {
      prompt:
        'A method keeps a few first tokens and a window of recent ones. Which comparison tells what the first tokens are worth?',
      options: {
        'window-recomputed': {
          label: 'With a window that is computed anew for every token',
          why: 'That tells what keeping a cache is worth. Its text is as good, so it cannot show what the first tokens do.',
        },
        'window-kept': {
          label: 'With a kept window of the same size, without them',
          why: 'Yes: the same time and the same bytes, and only the first tokens differ. What it shows is quality, not speed.',
        },
        'whole-text': {
          label: 'With a cache of the whole text',
          why: 'That differs in bytes, in time and in what can be recalled, all at once.',
        },
        'smaller-model': {
          label: 'With a smaller model',
          why: 'A fair rival for speed, and silent about the first tokens.',
        },
      },
    },
    'fitted-time': {
      prompt: ({ before, after, factor, otherFactor }) =>
        `A sample takes ${before} s; with a cache ${factor} times smaller it takes ${after} s. If the cache is all that changed and is read in proportion to its size, how long should it take with a cache ${otherFactor} times smaller?`,
      why: ({ before, after, factor, otherFactor }) =>
        `The cache’s share s solves ${before} · (1 − s + s/${factor}) = ${after}. The rest stays, and ${before} · (1 − s + s/${otherFactor}) is left. A paper that prints another figure there changed something else too.`,
    },
    'window-cache': {
      prompt: ({ layers, kvHeads, headDim, tokens }) =>
        `How many gigabytes is the cache of a window of ${tokens} tokens, in half precision, with ${layers} layers, ${kvHeads} key-value heads and ${headDim} values a head?`,
      why: ({ layers, kvHeads, headDim, tokens }) =>
        `2 · ${layers} · ${kvHeads} · ${headDim} values a token, two bytes each, times ${tokens}. It does not grow with the text: that is the claim’s whole gain in memory, and its loss in recall.`,
    },
    'what-refutes': {
      prompt:
        '“Two to three times as fast as the standard implementation, T5-XXL, batch 1, one TPU-v4, with identical outputs.” What would refute it?',
      options: {
        'own-hardware-slower': {
          label: 'On your own machine it is slower',
          why: 'That decides your question, and leaves the claim alone: your machine is not in its condition.',
        },
        'same-set-up-slower': {
          label: 'In the same set-up it is 1.3 times as fast',
          why: 'Yes. Condition, baseline and machine are the claim’s, and the figure is not.',
        },
        'text-differs': {
          label: 'Greedy outputs differ beyond rounding',
          why: 'Yes. “Identical outputs” is half of the claim and the easier half to test.',
        },
        'formula-differs': {
          label: 'Its formula gives another figure than it measured',
          why: 'That is a fault of the formula’s assumptions. The claim is about what was measured.',
        },
      },
    },
    'state-bound': {
      prompt: ({ values, vocabulary }) =>
        `A state of ${values} values in half precision, a vocabulary of ${vocabulary}. Beyond how many tokens is it impossible to give back every text exactly?`,
      why: ({ values, vocabulary }) =>
        `${values} · 16 bits tell that many powers of two apart, and a text needs log2(${vocabulary}) bits a token. Counting says no more than this: trained models lose exactness far earlier.`,
    },
    'no-paper': {
      prompt: 'When may you write “there is no paper on this”?',
      options: {
        'not-searched': {
          label: 'When you have not come across one',
          why: 'Then the sentence is about you.',
        },
        'searched-dated': {
          label: 'As “we found none”, with where, with which words and when',
          why: 'Yes. That can be checked and can go out of date, which is what an absence is like.',
        },
        impossible: {
          label: 'When it would be impossible',
          why: 'A proof of impossibility would be a paper on this.',
        },
        'nobody-needs': {
          label: 'When nobody needs it',
          why: 'A need is no evidence about papers, one way or the other.',
        },
      },
    },
  },
  es: {
    'paper-row': {
      prompt: ({ acceptance, draftLength, draftCost }) =>
        `Una fila de un artículo: aceptación ${acceptance}, ${draftLength} tokens de borrador, un paso del borrador a ${draftCost} de un paso del objetivo, comprobar contado como un paso. ¿Qué aceleración da su propia fórmula?`,
      why: ({ acceptance, draftLength, draftCost }) =>
        `Un ciclo rinde (1 − ${acceptance}^(${draftLength} + 1)) / (1 − ${acceptance}) tokens y cuesta ${draftLength} · ${draftCost} + 1 pasos. Una fila cuyas cifras no llegan a la que tienen al lado es el sitio por el que empezar a leer.`,
    },
    'up-to': {
      prompt: '«Hasta 22,2 ×». ¿Qué dice ese «hasta»?',
      options: {
        typical: {
          label: 'Más o menos lo que verás',
          why: 'Es lo más alto que vieron los autores, y ellos eligieron dónde mirar.',
        },
        'best-of-tried': {
          label: 'Lo mejor entre los ajustes que se probaron',
          why: 'Sí. El ajuste en que se alcanzó es la condición de la afirmación; búscalo lo primero.',
        },
        guaranteed: {
          label: 'Al menos eso',
          why: 'Eso sería «al menos». El ajuste menor de la misma figura da cerca de una décima parte.',
        },
        'upper-bound': {
          label: 'Más es imposible',
          why: 'No se demostró ningún límite. Una referencia más lenta o una ventana más larga darían una cifra mayor.',
        },
      },
    },
    'which-baseline': {
      prompt:
        'Un método guarda unos pocos primeros tokens y una ventana de los recientes. ¿Qué comparación dice cuánto valen los primeros?',
      options: {
        'window-recomputed': {
          label: 'Con una ventana que se recalcula en cada token',
          why: 'Eso dice cuánto vale guardar una caché. Su texto es igual de bueno, así que no puede mostrar qué hacen los primeros tokens.',
        },
        'window-kept': {
          label: 'Con una ventana guardada del mismo tamaño, sin ellos',
          why: 'Sí: el mismo tiempo y los mismos bytes, y solo cambian los primeros tokens. Lo que muestra es calidad, no velocidad.',
        },
        'whole-text': {
          label: 'Con una caché del texto entero',
          why: 'Esa difiere en bytes, en tiempo y en lo que puede recordar, todo a la vez.',
        },
        'smaller-model': {
          label: 'Con un modelo menor',
          why: 'Un rival justo en velocidad, que no dice nada de los primeros tokens.',
        },
      },
    },
    'fitted-time': {
      prompt: ({ before, after, factor, otherFactor }) =>
        `Una muestra tarda ${before} s; con una caché ${factor} veces menor tarda ${after} s. Si solo cambió la caché y se lee en proporción a su tamaño, ¿cuánto debería tardar con una caché ${otherFactor} veces menor?`,
      why: ({ before, after, factor, otherFactor }) =>
        `La parte s de la caché cumple ${before} · (1 − s + s/${factor}) = ${after}. El resto se queda, y queda ${before} · (1 − s + s/${otherFactor}). Un artículo que imprime ahí otra cifra cambió también otra cosa.`,
    },
    'window-cache': {
      prompt: ({ layers, kvHeads, headDim, tokens }) =>
        `¿Cuántos gigabytes ocupa la caché de una ventana de ${tokens} tokens, en media precisión, con ${layers} capas, ${kvHeads} cabezas de claves y valores y ${headDim} valores por cabeza?`,
      why: ({ layers, kvHeads, headDim, tokens }) =>
        `2 · ${layers} · ${kvHeads} · ${headDim} valores por token, de dos bytes cada uno, por ${tokens}. No crece con el texto: esa es toda la ganancia de memoria de la afirmación, y su pérdida de recuerdo.`,
    },
    'what-refutes': {
      prompt:
        '«De dos a tres veces más rápido que la implementación estándar, T5-XXL, lote 1, una TPU-v4, con salidas idénticas». ¿Qué la refutaría?',
      options: {
        'own-hardware-slower': {
          label: 'Que en tu máquina sea más lento',
          why: 'Eso decide tu pregunta y deja intacta la afirmación: tu máquina no está en su condición.',
        },
        'same-set-up-slower': {
          label: 'Que con el mismo montaje sea 1,3 veces más rápido',
          why: 'Sí. Condición, referencia y máquina son las de la afirmación, y la cifra no.',
        },
        'text-differs': {
          label: 'Que las salidas voraces difieran más que por redondeo',
          why: 'Sí. «Salidas idénticas» es la mitad de la afirmación, y la más fácil de comprobar.',
        },
        'formula-differs': {
          label: 'Que su fórmula dé otra cifra que la medida',
          why: 'Eso es un defecto de los supuestos de la fórmula. La afirmación trata de lo que se midió.',
        },
      },
    },
    'state-bound': {
      prompt: ({ values, vocabulary }) =>
        `Un estado de ${values} valores en media precisión y un vocabulario de ${vocabulary}. ¿A partir de cuántos tokens es imposible devolver con exactitud cualquier texto?`,
      why: ({ values, vocabulary }) =>
        `${values} · 16 bits distinguen esa potencia de dos de textos, y un texto necesita log2(${vocabulary}) bits por token. Contar no dice más: los modelos entrenados pierden la exactitud mucho antes.`,
    },
    'no-paper': {
      prompt: '¿Cuándo puedes escribir «no hay ningún artículo sobre esto»?',
      options: {
        'not-searched': {
          label: 'Cuando no te has encontrado con ninguno',
          why: 'Entonces la frase trata de ti.',
        },
        'searched-dated': {
          label: 'Como «no encontramos ninguno», con dónde, con qué palabras y cuándo',
          why: 'Sí. Eso se puede comprobar y puede caducar, que es como son las ausencias.',
        },
        impossible: {
          label: 'Cuando sería imposible',
          why: 'Una demostración de que es imposible sería un artículo sobre esto.',
        },
        'nobody-needs': {
          label: 'Cuando a nadie le hace falta',
          why: 'Una necesidad no dice nada sobre los artículos, ni a favor ni en contra.',
        },
      },
    },
  },
};
