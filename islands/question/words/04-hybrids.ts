// Words of the questions of module 4, hybrids.
import type { Locale } from '#src/book/locales.ts';
import type { QuestionWords } from '#src/worksheet/question.ts';
import type { hybridQuestions } from '#src/worksheet/questions/04-hybrids.ts';

/** Prompts, options and explanations in every language. */
export const hybridWords: Readonly<Record<Locale, QuestionWords<typeof hybridQuestions>>> = {
  en: {
    memory: {
      prompt: ({ dModel, tokens, state }) =>
        `Four layers of width ${dModel}: one keeps the keys and values of ${tokens} tokens, three keep a state of ${state} values each. What share is that, in percent, of four caches?`,
      why: ({ dModel, tokens, state }) =>
        `(2 · ${dModel} · ${tokens} + 3 · ${state}) over 4 · 2 · ${dModel} · ${tokens}. Behind so short a text the states weigh nearly as much as the one cache.`,
    },
    limit: {
      prompt: 'And as the text grows without end, what does that share tend to?',
      options: {
        quarter: {
          label: 'A quarter',
          why: 'Yes: the states stay as they are, and of the caches one in four is left. The memory still grows with the text.',
        },
        nothing: {
          label: 'Nothing',
          why: 'The one cache grows as before. Only states and windows alone stop growing.',
        },
        'same-share': {
          label: 'It stays what it is',
          why: 'The states weigh less and less beside the cache.',
        },
        whole: {
          label: 'The whole',
          why: 'Three of the four caches are gone at every length.',
        },
      },
    },
    window: {
      prompt: ({ dModel, window, tokens }) =>
        `A layer of local attention, width ${dModel}, sees ${window} tokens. How many values does it keep behind ${tokens} tokens?`,
      why: ({ dModel, window }) =>
        `2 · ${dModel} · ${window}: a key and a value for each token of the window. What has left it is not kept.`,
    },
    experts: {
      prompt:
        'Experts take the place of a layer’s feed-forward block. What happens to the memory that the layer keeps behind a text?',
      options: {
        nothing: {
          label: 'Nothing',
          why: 'Yes. What is kept is the mixer’s matter. Experts add weights, which are there once and not for every token.',
        },
        'times-experts': {
          label: 'It is multiplied by the experts',
          why: 'The weights of the block are. Keys, values and states are not theirs.',
        },
        divided: {
          label: 'It is divided among the experts',
          why: 'No expert keeps anything of a text.',
        },
        router: {
          label: 'The router’s choices are added',
          why: 'A choice is made for one token and forgotten.',
        },
      },
    },
    division: {
      prompt:
        'To recall, a model must find the key that is asked among those before, and say what stood after it. What can a state below a layer of attention contribute?',
      options: {
        neighbours: {
          label: 'It puts each value together with the key before it',
          why: 'Yes: a convolution over four tokens is enough. Attention then needs one look; two layers of attention must learn both halves together.',
        },
        'whole-text': {
          label: 'It hands the whole text on to the attention',
          why: 'The attention has the whole text in its cache.',
        },
        positions: {
          label: 'It numbers the tokens',
          why: 'Attention here has rotary positions of its own, and recall needs no numbers.',
        },
        'fewer-weights': {
          label: 'It has fewer weights and is learned faster',
          why: 'The mixers have about as many weights.',
        },
      },
    },
    evidence: {
      prompt:
        'In one training an order copies perfectly, in another not at all. What do you need before you say which of two orders is better?',
      options: {
        'more-seeds': {
          label: 'Several trainings of both, and the interval of the difference',
          why: 'Yes. Where a model finds a solution all at once or not at all, one training is one throw of a coin.',
        },
        'best-run': {
          label: 'The better training of each',
          why: 'The best of many throws says little about the next.',
        },
        'larger-model': {
          label: 'A larger model',
          why: 'It would be another comparison, with the same question.',
        },
        'longer-text': {
          label: 'Longer texts',
          why: 'They test something else; the throw of the coin remains.',
        },
      },
    },
  },
  es: {
    memory: {
      prompt: ({ dModel, tokens, state }) =>
        `Cuatro capas de ancho ${dModel}: una guarda las claves y los valores de ${tokens} tokens, tres guardan un estado de ${state} valores cada una. ¿Qué parte es eso, en tanto por ciento, de cuatro cachés?`,
      why: ({ dModel, tokens, state }) =>
        `(2 · ${dModel} · ${tokens} + 3 · ${state}) entre 4 · 2 · ${dModel} · ${tokens}. Tras un texto tan corto, los estados pesan casi tanto como la única caché.`,
    },
    limit: {
      prompt: 'Y si el texto crece sin fin, ¿a qué tiende esa parte?',
      options: {
        quarter: {
          label: 'A la cuarta parte',
          why: 'Sí: los estados se quedan como están, y de las cachés queda una de cada cuatro. La memoria sigue creciendo con el texto.',
        },
        nothing: {
          label: 'A nada',
          why: 'La única caché crece como antes. Solo los estados y las ventanas, sin nada más, dejan de crecer.',
        },
        'same-share': {
          label: 'Se queda como está',
          why: 'Los estados pesan cada vez menos al lado de la caché.',
        },
        whole: {
          label: 'Al total',
          why: 'Tres de las cuatro cachés faltan con cualquier longitud.',
        },
      },
    },
    window: {
      prompt: ({ dModel, window, tokens }) =>
        `Una capa de atención local, de ancho ${dModel}, ve ${window} tokens. ¿Cuántos valores guarda tras ${tokens} tokens?`,
      why: ({ dModel, window }) =>
        `2 · ${dModel} · ${window}: una clave y un valor por cada token de la ventana. Lo que salió de ella no se guarda.`,
    },
    experts: {
      prompt:
        'Unos expertos ocupan el lugar del bloque de alimentación directa de una capa. ¿Qué pasa con la memoria que la capa guarda tras un texto?',
      options: {
        nothing: {
          label: 'Nada',
          why: 'Sí. Lo que se guarda es cosa del mezclador. Los expertos añaden pesos, que están una vez y no por cada token.',
        },
        'times-experts': {
          label: 'Se multiplica por los expertos',
          why: 'Eso pasa con los pesos del bloque. Claves, valores y estados no son suyos.',
        },
        divided: {
          label: 'Se reparte entre los expertos',
          why: 'Ningún experto guarda nada de un texto.',
        },
        router: {
          label: 'Se añaden las decisiones del enrutador',
          why: 'Una decisión se toma para un token y se olvida.',
        },
      },
    },
    division: {
      prompt:
        'Para recordar, un modelo tiene que encontrar entre las anteriores la clave que se le pide y decir lo que venía después. ¿Qué puede aportar un estado debajo de una capa de atención?',
      options: {
        neighbours: {
          label: 'Junta cada valor con la clave que lo precede',
          why: 'Sí: basta una convolución sobre cuatro tokens. A la atención le queda entonces una sola mirada; dos capas de atención deben aprender ambas mitades a la vez.',
        },
        'whole-text': {
          label: 'Le entrega a la atención el texto entero',
          why: 'La atención ya tiene el texto entero en su caché.',
        },
        positions: {
          label: 'Numera los tokens',
          why: 'La atención tiene aquí sus propias posiciones rotatorias, y para recordar no hacen falta números.',
        },
        'fewer-weights': {
          label: 'Tiene menos pesos y se aprende antes',
          why: 'Los mezcladores tienen más o menos los mismos pesos.',
        },
      },
    },
    evidence: {
      prompt:
        'En un entrenamiento un orden copia a la perfección y en otro no copia nada. ¿Qué necesitas antes de decir cuál de dos órdenes es mejor?',
      options: {
        'more-seeds': {
          label: 'Varios entrenamientos de ambos, y el intervalo de la diferencia',
          why: 'Sí. Donde un modelo encuentra la solución de golpe o no la encuentra, un entrenamiento es una moneda al aire.',
        },
        'best-run': {
          label: 'El mejor entrenamiento de cada uno',
          why: 'La mejor de muchas tiradas dice poco de la siguiente.',
        },
        'larger-model': {
          label: 'Un modelo más grande',
          why: 'Sería otra comparación, con la misma pregunta.',
        },
        'longer-text': {
          label: 'Textos más largos',
          why: 'Ponen a prueba otra cosa; la moneda sigue en el aire.',
        },
      },
    },
  },
};
