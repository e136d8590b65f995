// Words of the questions on latent attention.
import type { Locale } from '#src/book/locales.ts';
import type { QuestionWords } from '#src/worksheet/question.ts';
import type { mlaQuestions } from '#src/worksheet/questions/mla.ts';

/** Prompts, options and explanations in every language. */
export const mlaWords: Readonly<Record<Locale, QuestionWords<typeof mlaQuestions>>> = {
  en: {
    values: {
      prompt: ({ layers, heads, headDim, latentDim, rotaryDim }) =>
        `A model has ${layers} layers, ${heads} heads of ${headDim}, a latent of ${latentDim} and a rotary key of ${rotaryDim}. How many values does its latent cache hold for one token?`,
      why: ({ layers, latentDim, rotaryDim }) =>
        `${layers} · (${latentDim} + ${rotaryDim}). The heads do not appear: that is the whole idea.`,
    },
    smaller: {
      prompt: ({ heads, headDim, latentDim, rotaryDim }) =>
        `How many times smaller is that than caching all ${heads} heads of ${headDim}, with the same latent of ${latentDim} and rotary key of ${rotaryDim}?`,
      why: ({ heads, headDim, latentDim, rotaryDim }) =>
        `2 · ${heads} · ${headDim} over ${latentDim} + ${rotaryDim}. With an eighth of DeepSeek-V2’s heads the same latent saves an eighth of its ratio: about 14% of the cache is left, as the report says of its small model.`,
    },
    rotary: {
      prompt: 'Why does the rotary key stand in the cache beside the latent?',
      options: {
        'not-absorbed': {
          label:
            'A key made from the latent and then turned could not be absorbed: the turn differs at every position',
          why: 'Yes. Between the query’s matrix and the latent there would be a rotation that depends on the position of each cached token. A small key of its own carries the position in its place.',
        },
        'fewer-values': {
          label: 'It makes the cache smaller',
          why: 'It makes it larger, by d_R values a layer.',
        },
        'one-per-head': {
          label: 'Every head needs a rotary key of its own',
          why: 'All heads share one. Each has a rotary query of its own.',
        },
        'trains-faster': {
          label: 'It speeds up training',
          why: 'Training would work with turned keys made from the latent. Decoding is where it would fail.',
        },
      },
    },
    absorb: {
      prompt: 'What do absorbed projections change?',
      options: {
        'other-order': {
          label: 'The order of the products: the same answer, without making keys and values',
          why: 'Yes. q · (W c) = (Wᵀ q) · c, and W Σ w c in place of Σ w W c. The tests of this book hold both forms against each other.',
        },
        approximation: {
          label: 'They approximate keys and values',
          why: 'Nothing is approximated. What is of low rank is the model, and it was trained so.',
        },
        'smaller-cache': {
          label: 'They make the cache smaller',
          why: 'What is cached is the same latent in both forms. Without absorbing, keys and values are made from it anew, or cached after all.',
        },
        'less-arithmetic': {
          label: 'They need less arithmetic than ordinary attention',
          why: 'More: each head compares and sums vectors as wide as the latent. Less than making keys and values anew, which is what they replace.',
        },
      },
    },
    announced: {
      prompt: 'What goes into the announced reduction of the cache against DeepSeek 67B?',
      options: {
        latent: {
          label: 'A latent in place of eight key–value heads',
          why: 'Yes: 576 values a layer in place of 2,048.',
        },
        bits: {
          label: 'About six bits a value in place of sixteen',
          why: 'Yes, and it would fit the older model too.',
        },
        layers: {
          label: 'Sixty layers in place of ninety-five',
          why: 'Yes. This part has nothing to do with attention, and is easily overlooked.',
        },
        experts: {
          label: 'The mixture of experts',
          why: 'Experts stand in the feed-forward blocks. They cache nothing.',
        },
        'short-texts': {
          label: 'Shorter texts',
          why: 'The comparison is for each token.',
        },
      },
    },
    work: {
      prompt: ({ headDim, latentDim, rotaryDim }) =>
        `Heads of ${headDim}, a latent of ${latentDim}, a rotary key of ${rotaryDim}. How many times as much arithmetic does absorbed attention need for each cached position, beside ordinary attention?`,
      why: ({ headDim, latentDim, rotaryDim }) =>
        `(2 · ${latentDim} + ${rotaryDim}) over 2 · ${headDim}, whatever the number of heads. It pays where reading was the limit and arithmetic was idle.`,
    },
    ratio: {
      prompt:
        'A model’s latent cache is several times smaller than its heads’. By how much can a token become faster?',
      options: {
        'at-most-its-share': {
          label: 'By no more than the share of a token’s time that the cache costs',
          why: 'Yes: Amdahl’s law. Where the cache costs a hundredth, a cache of nothing would save a hundredth.',
        },
        'as-much-faster': {
          label: 'By the same factor',
          why: 'Only if a token did nothing but read its cache.',
        },
        slower: {
          label: 'Not at all: it always becomes slower',
          why: 'It may, since each head does more work. Where texts are long, the bytes saved can outweigh it.',
        },
        'half-of-it': {
          label: 'By half of the factor, since keys and values are shared',
          why: 'No such rule exists: what a ratio is worth depends on the share it is taken of.',
        },
      },
    },
    border: {
      prompt:
        'Suppose a run per token gains more from a latent cache than the loop inside one graph. Where does the difference come from?',
      options: {
        copies: {
          label:
            'A run per token carries the cache in and out of the graph, and there is less to carry',
          why: 'Yes. It is a real saving of that way of running, and no property of attention. The loop inside one graph, which the tutor uses, never pays for it.',
        },
        'faster-attention': {
          label: 'Attention is faster when it runs alone',
          why: 'The same operators run in both.',
        },
        'fewer-operators': {
          label: 'The step’s graph has fewer operators',
          why: 'Dense and latent steps have as many of them, in either way of running.',
        },
        noise: {
          label: 'From noise',
          why: 'That is a hypothesis to be tested against the noise floor, not an explanation.',
        },
      },
    },
  },
  es: {
    values: {
      prompt: ({ layers, heads, headDim, latentDim, rotaryDim }) =>
        `Un modelo tiene ${layers} capas, ${heads} cabezas de ${headDim}, un latente de ${latentDim} y una clave rotatoria de ${rotaryDim}. ¿Cuántos valores guarda su caché latente por token?`,
      why: ({ layers, latentDim, rotaryDim }) =>
        `${layers} · (${latentDim} + ${rotaryDim}). Las cabezas no aparecen: en eso consiste la idea.`,
    },
    smaller: {
      prompt: ({ heads, headDim, latentDim, rotaryDim }) =>
        `¿Cuántas veces menor es que guardar las ${heads} cabezas de ${headDim}, con el mismo latente de ${latentDim} y la clave rotatoria de ${rotaryDim}?`,
      why: ({ heads, headDim, latentDim, rotaryDim }) =>
        `2 · ${heads} · ${headDim} entre ${latentDim} + ${rotaryDim}. Con una octava parte de las cabezas de DeepSeek-V2, el mismo latente da una octava parte de su proporción: queda alrededor del 14 % de la caché, como dice el informe de su modelo pequeño.`,
    },
    rotary: {
      prompt: '¿Por qué está la clave rotatoria en la caché, junto al latente?',
      options: {
        'not-absorbed': {
          label:
            'Una clave hecha del latente y girada después no se podría absorber: el giro es otro en cada posición',
          why: 'Sí. Entre la matriz de la consulta y el latente habría una rotación que depende de la posición de cada token guardado. En su lugar, una clave pequeña y aparte lleva la posición.',
        },
        'fewer-values': {
          label: 'Hace menor la caché',
          why: 'La hace mayor, en d_R valores por capa.',
        },
        'one-per-head': {
          label: 'Cada cabeza necesita su propia clave rotatoria',
          why: 'Todas comparten una. Lo que cada una tiene propio es una consulta rotatoria.',
        },
        'trains-faster': {
          label: 'Acelera el entrenamiento',
          why: 'El entrenamiento funcionaría con claves giradas hechas del latente. Donde fallaría es al decodificar.',
        },
      },
    },
    absorb: {
      prompt: '¿Qué cambian las proyecciones absorbidas?',
      options: {
        'other-order': {
          label: 'El orden de los productos: la misma respuesta, sin hacer claves ni valores',
          why: 'Sí. q · (W c) = (Wᵀ q) · c, y W Σ w c en lugar de Σ w W c. Las pruebas de este libro comparan las dos formas entre sí.',
        },
        approximation: {
          label: 'Aproximan claves y valores',
          why: 'No se aproxima nada. De rango bajo es el modelo, y así se entrenó.',
        },
        'smaller-cache': {
          label: 'Hacen menor la caché',
          why: 'Lo guardado es el mismo latente en las dos formas. Sin absorber, claves y valores se rehacen a partir de él, o se guardan después de todo.',
        },
        'less-arithmetic': {
          label: 'Necesitan menos aritmética que la atención corriente',
          why: 'Más: cada cabeza compara y suma vectores tan anchos como el latente. Menos que rehacer claves y valores, que es lo que sustituyen.',
        },
      },
    },
    announced: {
      prompt: '¿Qué entra en la reducción de caché anunciada frente a DeepSeek 67B?',
      options: {
        latent: {
          label: 'Un latente en lugar de ocho cabezas de clave y valor',
          why: 'Sí: 576 valores por capa en lugar de 2048.',
        },
        bits: {
          label: 'Unos seis bits por valor en lugar de dieciséis',
          why: 'Sí, y al modelo antiguo también le servirían.',
        },
        layers: {
          label: 'Sesenta capas en lugar de noventa y cinco',
          why: 'Sí. Esta parte no tiene nada que ver con la atención, y es fácil no verla.',
        },
        experts: {
          label: 'La mezcla de expertos',
          why: 'Los expertos están en los bloques de alimentación directa. No guardan nada en la caché.',
        },
        'short-texts': {
          label: 'Textos más cortos',
          why: 'La comparación es por token.',
        },
      },
    },
    work: {
      prompt: ({ headDim, latentDim, rotaryDim }) =>
        `Cabezas de ${headDim}, un latente de ${latentDim}, una clave rotatoria de ${rotaryDim}. ¿Cuántas veces más aritmética necesita la atención absorbida, por cada posición guardada, que la corriente?`,
      why: ({ headDim, latentDim, rotaryDim }) =>
        `(2 · ${latentDim} + ${rotaryDim}) entre 2 · ${headDim}, haya las cabezas que haya. Compensa donde el límite era leer y la aritmética estaba ociosa.`,
    },
    ratio: {
      prompt:
        'La caché latente de un modelo es varias veces menor que la de sus cabezas. ¿Cuánto más rápido puede ser un token?',
      options: {
        'at-most-its-share': {
          label: 'No más que la parte del tiempo de un token que cuesta la caché',
          why: 'Sí: la ley de Amdahl. Donde la caché cuesta una centésima, una caché de nada ahorraría una centésima.',
        },
        'as-much-faster': {
          label: 'En el mismo factor',
          why: 'Solo si un token no hiciera otra cosa que leer su caché.',
        },
        slower: {
          label: 'Nada: siempre es más lento',
          why: 'Puede serlo, porque cada cabeza trabaja más. Con textos largos, los bytes ahorrados pueden pesar más.',
        },
        'half-of-it': {
          label: 'En la mitad del factor, porque clave y valor se comparten',
          why: 'No hay tal regla: lo que vale una proporción depende de la parte a la que se aplica.',
        },
      },
    },
    border: {
      prompt:
        'Supón que una ejecución por token gana más con una caché latente que el bucle dentro de un grafo. ¿De dónde sale la diferencia?',
      options: {
        copies: {
          label:
            'Una ejecución por token mete la caché en el grafo y la saca, y ahora hay menos que llevar',
          why: 'Sí. Es un ahorro real de esa manera de ejecutar, no una propiedad de la atención. El bucle dentro de un grafo, que es lo que usa el tutor, nunca lo paga.',
        },
        'faster-attention': {
          label: 'La atención es más rápida cuando se ejecuta sola',
          why: 'En los dos casos se ejecutan los mismos operadores.',
        },
        'fewer-operators': {
          label: 'El grafo del paso tiene menos operadores',
          why: 'El paso denso y el latente tienen los mismos, se ejecuten de una manera o de otra.',
        },
        noise: {
          label: 'Del ruido',
          why: 'Eso es una hipótesis que se comprueba con el suelo de ruido, no una explicación.',
        },
      },
    },
  },
};
