// Words of the questions on the key-value cache.
import type { Locale } from '#src/book/locales.ts';
import type { QuestionWords } from '#src/worksheet/question.ts';
import type { kvCacheQuestions } from '#src/worksheet/questions/kv-cache.ts';

/** Prompts, options and explanations in every language. */
export const kvCacheWords: Readonly<Record<Locale, QuestionWords<typeof kvCacheQuestions>>> = {
  en: {
    'why-exact': {
      prompt: 'Why is the text the same with a cache and without?',
      options: {
        causal: {
          label: 'A position’s key and value depend only on what stands before it',
          why: 'Yes. A later token cannot change them, so what was computed once stays right.',
        },
        rounding: {
          label: 'The differences are too small to change a token',
          why: 'There is no difference to be small, apart from the order of additions. An approximation would need a proof, or a measurement, that nothing changes.',
        },
        greedy: {
          label: 'Decoding is greedy',
          why: 'The distributions are the same, so sampled texts are distributed the same too.',
        },
        'trained-for-it': {
          label: 'The model was trained with one',
          why: 'Training uses none: the whole text is there at once. Nothing has to be learned for a cache to work.',
        },
      },
    },
    'why-not-queries': {
      prompt: 'Keys and values are kept. Why not the queries?',
      options: {
        'used-once': {
          label: 'A query is used by its own position alone',
          why: 'Yes: position t asks once, when it is written. Its key and value are read by every later position.',
        },
        'too-large': {
          label: 'They are larger than keys and values',
          why: 'With as many heads they are as large. With shared key–value heads they are larger, but that is not the reason.',
        },
        'changes-later': {
          label: 'They change when later tokens arrive',
          why: 'They do not; nothing of an earlier position does.',
        },
        'same-as-keys': {
          label: 'They can be had from the keys',
          why: 'They come from another matrix. They could be recomputed, but nobody needs them again.',
        },
      },
    },
    'bytes-a-token': {
      prompt: ({ layers, kvHeads, headDim }) =>
        `${layers} layers, ${kvHeads} key–value heads of ${headDim}, two bytes a value. How many KiB does each token add to the cache?`,
      why: ({ layers, kvHeads, headDim }) =>
        `2 · ${layers} · ${kvHeads} · ${headDim} values, two bytes each, divided by 1024. The first 2 is for keys and values; the query heads, however many, do not appear.`,
    },
    'texts-at-once': {
      prompt: ({ gibibytes, layers, kvHeads, headDim, tokens }) =>
        `${gibibytes} GiB are left beside the weights. The model has ${layers} layers and ${kvHeads} key–value heads of ${headDim}, 16 bits a value. How many texts of ${tokens} tokens can be held?`,
      why: ({ tokens }) =>
        `A token takes 512 KiB, a text of ${tokens} tokens 2 GiB. Memory for caches, not arithmetic, decides how many users share the machine.`,
    },
    positions: {
      prompt: ({ prompt, answer }) =>
        `${prompt} tokens are read and ${answer} written, without a cache. Over how many positions, all passes together, does the model compute?`,
      why: ({ prompt, answer }) =>
        `${prompt} in the first pass and one more in each of ${answer} passes. With a cache it would be ${prompt} + ${answer} − 1.`,
    },
    'no-gain': {
      prompt: 'Where does a key–value cache save nothing?',
      options: {
        'one-token': {
          label: 'Where the answer is a single token, such as a class',
          why: 'Right: after the first token nothing is computed again that could be spared.',
        },
        training: {
          label: 'While the model is trained',
          why: 'Right: the whole text goes through in one pass, so no position is computed twice.',
        },
        'both-ways': {
          label: 'In a model whose positions look both ways',
          why: 'Right: there a new token changes what every earlier position computes.',
        },
        'one-user': {
          label: 'With a single user',
          why: 'It saves there too: the user’s own text would be read anew for every token.',
        },
        'long-answer': {
          label: 'In long answers',
          why: 'There it saves most, as a factor.',
        },
      },
    },
    'edited-prompt': {
      prompt:
        'A text of a thousand tokens is in the cache, and its hundredth token is changed. What of the cache may be kept?',
      options: {
        'before-the-edit': {
          label: 'What stands before the changed token',
          why: 'Yes: the first ninety-nine positions know nothing of it. That is why servers share the cache of common beginnings and never of common ends.',
        },
        'all-but-one': {
          label: 'All but the changed position',
          why: 'Above the first layer, every later position has already mixed in the old token.',
        },
        nothing: {
          label: 'Nothing',
          why: 'The positions before the change do not depend on it.',
        },
        'after-the-edit': {
          label: 'What stands after it, with the positions counted anew',
          why: 'What stands after it was computed from it.',
        },
      },
    },
    'longer-context': {
      prompt: 'With a cache, what happens to the time of one further token as the text grows?',
      options: {
        'cache-is-read': {
          label: 'It grows in proportion: the whole cache is read for each token',
          why: 'Yes, besides a part that stays equal, the weights. For long texts the part that grows outweighs it.',
        },
        'stays-equal': {
          label: 'It stays equal: that is what the cache is for',
          why: 'The positions are not computed again, but they are read again.',
        },
        quadratic: {
          label: 'It grows with the square',
          why: 'That is the whole text, or one token without a cache.',
        },
        'weights-grow': {
          label: 'It grows because more weights are needed',
          why: 'The weights are the same for every position.',
        },
      },
    },
  },
  es: {
    'why-exact': {
      prompt: '¿Por qué el texto es el mismo con caché y sin ella?',
      options: {
        causal: {
          label: 'La clave y el valor de una posición dependen solo de lo que hay antes',
          why: 'Sí. Un token posterior no puede cambiarlos, así que lo calculado una vez sigue valiendo.',
        },
        rounding: {
          label: 'Las diferencias son demasiado pequeñas para cambiar un token',
          why: 'No hay diferencia que pueda ser pequeña, salvo el orden de las sumas. Una aproximación necesitaría una prueba, o una medida, de que nada cambia.',
        },
        greedy: {
          label: 'La decodificación es voraz',
          why: 'Las distribuciones son las mismas, así que también lo es la de los textos sorteados.',
        },
        'trained-for-it': {
          label: 'El modelo se entrenó con una',
          why: 'Al entrenar no hay ninguna: el texto entero está ahí de una vez. Para que una caché sirva no hay que aprender nada.',
        },
      },
    },
    'why-not-queries': {
      prompt: 'Se guardan claves y valores. ¿Por qué no las consultas?',
      options: {
        'used-once': {
          label: 'Una consulta solo la usa su propia posición',
          why: 'Sí: la posición t pregunta una vez, cuando se escribe. Su clave y su valor los leen todas las posteriores.',
        },
        'too-large': {
          label: 'Son mayores que las claves y los valores',
          why: 'Con igual número de cabezas son iguales. Con cabezas de clave y valor compartidas son mayores, pero no es esa la razón.',
        },
        'changes-later': {
          label: 'Cambian al llegar tokens nuevos',
          why: 'No cambian; nada de una posición anterior cambia.',
        },
        'same-as-keys': {
          label: 'Se pueden sacar de las claves',
          why: 'Salen de otra matriz. Se podrían calcular otra vez, pero nadie vuelve a necesitarlas.',
        },
      },
    },
    'bytes-a-token': {
      prompt: ({ layers, kvHeads, headDim }) =>
        `${layers} capas, ${kvHeads} cabezas de clave y valor de ${headDim}, dos bytes por valor. ¿Cuántos KiB añade cada token a la caché?`,
      why: ({ layers, kvHeads, headDim }) =>
        `2 · ${layers} · ${kvHeads} · ${headDim} valores, de dos bytes cada uno, entre 1024. El primer 2 es por claves y valores; las cabezas de consulta, sean las que sean, no aparecen.`,
    },
    'texts-at-once': {
      prompt: ({ gibibytes, layers, kvHeads, headDim, tokens }) =>
        `Junto a los pesos quedan ${gibibytes} GiB. El modelo tiene ${layers} capas y ${kvHeads} cabezas de clave y valor de ${headDim}, con 16 bits por valor. ¿Cuántos textos de ${tokens} tokens caben?`,
      why: ({ tokens }) =>
        `Un token ocupa 512 KiB; un texto de ${tokens} tokens, 2 GiB. Es la memoria para cachés, y no la aritmética, la que decide cuántos usuarios comparten la máquina.`,
    },
    positions: {
      prompt: ({ prompt, answer }) =>
        `Se leen ${prompt} tokens y se escriben ${answer}, sin caché. ¿Sobre cuántas posiciones calcula el modelo, sumadas todas las pasadas?`,
      why: ({ prompt, answer }) =>
        `${prompt} en la primera pasada y una más en cada una de las ${answer}. Con caché serían ${prompt} + ${answer} − 1.`,
    },
    'no-gain': {
      prompt: '¿Dónde no ahorra nada una caché de claves y valores?',
      options: {
        'one-token': {
          label: 'Donde la respuesta es un solo token, como una categoría',
          why: 'Cierto: tras el primer token no se vuelve a calcular nada que se pudiera ahorrar.',
        },
        training: {
          label: 'Mientras el modelo se entrena',
          why: 'Cierto: el texto entero pasa de una vez, así que ninguna posición se calcula dos veces.',
        },
        'both-ways': {
          label: 'En un modelo cuyas posiciones miran a los dos lados',
          why: 'Cierto: ahí un token nuevo cambia lo que calcula cada posición anterior.',
        },
        'one-user': {
          label: 'Con un solo usuario',
          why: 'Ahí también ahorra: su propio texto se leería de nuevo para cada token.',
        },
        'long-answer': {
          label: 'En respuestas largas',
          why: 'Ahí es donde más ahorra, como factor.',
        },
      },
    },
    'edited-prompt': {
      prompt:
        'En la caché hay un texto de mil tokens y se cambia el que hace cien. ¿Qué parte de la caché se puede conservar?',
      options: {
        'before-the-edit': {
          label: 'Lo que va antes del token cambiado',
          why: 'Sí: las primeras noventa y nueve posiciones no saben de él. Por eso los servidores comparten la caché de comienzos comunes y nunca la de finales comunes.',
        },
        'all-but-one': {
          label: 'Todo menos la posición cambiada',
          why: 'Por encima de la primera capa, cada posición posterior ya lleva mezclado el token antiguo.',
        },
        nothing: {
          label: 'Nada',
          why: 'Las posiciones anteriores al cambio no dependen de él.',
        },
        'after-the-edit': {
          label: 'Lo que va después, contando otra vez las posiciones',
          why: 'Lo que va después se calculó a partir de él.',
        },
      },
    },
    'longer-context': {
      prompt: 'Con caché, ¿qué pasa con el tiempo de un token más cuando el texto crece?',
      options: {
        'cache-is-read': {
          label: 'Crece en proporción: para cada token se lee la caché entera',
          why: 'Sí, junto a una parte que no cambia, los pesos. En textos largos pesa más la parte que crece.',
        },
        'stays-equal': {
          label: 'No cambia: para eso está la caché',
          why: 'Las posiciones no se calculan de nuevo, pero sí se leen de nuevo.',
        },
        quadratic: {
          label: 'Crece con el cuadrado',
          why: 'Eso es el texto entero, o un solo token sin caché.',
        },
        'weights-grow': {
          label: 'Crece porque hacen falta más pesos',
          why: 'Los pesos son los mismos para todas las posiciones.',
        },
      },
    },
  },
};
