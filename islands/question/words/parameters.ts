// Words of the questions on parameters, operations and bytes.
import type { Locale } from '#src/book/locales.ts';
import type { QuestionWords } from '#src/worksheet/question.ts';
import type { parametersQuestions } from '#src/worksheet/questions/parameters.ts';

/** Prompts, options and explanations in every language. */
export const parametersWords: Readonly<Record<Locale, QuestionWords<typeof parametersQuestions>>> =
  {
    en: {
      'count-model': {
        prompt: ({ vocabulary, dModel, layers, dFeedForward }) =>
          `V = ${vocabulary}, d = ${dModel}, L = ${layers}, d_ff = ${dFeedForward}; as many key–value heads as heads, h · D = d, two feed-forward matrices, RMSNorm, no biases, a tied head, rotary positions. How many parameters?`,
        why: ({ vocabulary, dModel, layers, dFeedForward }) =>
          `${vocabulary} · ${dModel} for the table, ${layers} · (4 · ${dModel}² + 2 · ${dModel} · ${dFeedForward} + 2 · ${dModel}) for the layers, and ${dModel} for the last norm. This is one of the two counts on the curriculum’s own pages.`,
      },
      'tied-head': {
        prompt: 'The output head is the table of tokens used a second time. What does that save?',
        options: {
          'parameters-and-bytes': {
            label: 'V · d parameters, and their bytes',
            why: 'Yes. One matrix is stored and downloaded instead of two. The multiplication by it is done all the same.',
          },
          'operations-too': {
            label: 'Parameters, bytes, and the operations of the head',
            why: 'The last vector is still multiplied by every row of the table: 2 · V · d operations a token, tied or not.',
          },
          nothing: {
            label: 'Nothing: both copies are in memory',
            why: 'Then it would not be tied. A file or a framework that stores both copies has lost the tie, and a count of the file shows it.',
          },
          'half-the-model': {
            label: 'Half of the model',
            why: 'Only where the table is half of it. That share falls as models deepen and widen: V · d grows with the width, the layers with its square.',
          },
        },
      },
      'what-changes': {
        prompt:
          'Width d, layers L and inner width d_ff stay as they are. Which changes alter the number of parameters?',
        options: {
          gate: {
            label: 'A gate in the feed-forward part',
            why: 'Yes: three matrices of d · d_ff in place of two. Models with a gate usually make d_ff smaller to pay for it.',
          },
          'shared-heads': {
            label: 'Fewer key–value heads than heads',
            why: 'Yes: the key and value matrices become narrower. It is done for the cache; the parameters are a by-product.',
          },
          'more-heads': {
            label: 'Twice as many heads, each half as wide',
            why: 'The matrices are as wide as before, h · D = d. Heads only say how their columns are grouped.',
          },
          'longer-text': {
            label: 'A longer text, with rotary positions',
            why: 'Rotary positions are computed, not learned. With learned position vectors each further position would cost d.',
          },
          'own-head': {
            label: 'An output head of its own',
            why: 'Yes: V · d more, stored and fetched beside the table.',
          },
        },
      },
      'token-operations': {
        prompt: ({ billions, layers, dModel, context }) =>
          `A token meets ${billions} billion weights in a model of ${layers} layers whose attention is ${dModel} wide, and ${context} tokens are cached. How many GFLOP does the token cost?`,
        why: ({ billions, context, dModel, layers }) =>
          `2 · ${billions} in the matrices, and 4 · ${context} · ${dModel} · ${layers} in attention, which is here about a seventh of the whole. Without the second term the answer would be right for a short text only.`,
      },
      'batch-intensity': {
        prompt: ({ batch }) =>
          `Weights of 16 bits, ${batch} texts decoded together, caches left out. How many operations for each byte fetched?`,
        why: ({ batch }) =>
          `Each weight of two bytes is fetched once and used for two operations in each of ${batch} texts. On an accelerator that wants about 150 operations a byte, its arithmetic would still wait nine tenths of the time.`,
      },
      'four-bit-file': {
        prompt: ({ billions, bits, blockSize, scaleBits }) =>
          `${billions} billion weights stored in ${bits} bits, with a scale of ${scaleBits} bits for every ${blockSize}. How many GB?`,
        why: ({ bits, blockSize, scaleBits }) =>
          `${bits} + ${scaleBits} / ${blockSize} bits a weight. The scales are an eighth more, which “4 bits” does not say.`,
      },
      'expert-name': {
        prompt:
          'Mixtral 8×7B has eight experts and is named after a model of seven billion. Why has it fewer than 56 billion parameters?',
        options: {
          'shared-attention': {
            label: 'Only the feed-forward blocks are there eight times',
            why: 'Yes. Attention, norms and the table of tokens are there once.',
          },
          'active-only': {
            label: 'Only the two active experts are counted',
            why: 'That would be the active count, which is far smaller still. Stored are all eight.',
          },
          'rounded-up': {
            label: 'Seven billion is rounded up',
            why: 'It is, but by a few per cent. The gap is larger.',
          },
          pruned: {
            label: 'Experts that are hardly used were removed',
            why: 'None was. A loss during training keeps them in use.',
          },
        },
      },
      'not-in-the-count': {
        prompt:
          'Two models need as many operations a token, and one takes twice as long. Where can the difference lie?',
        options: {
          'operators-started': {
            label: 'In how many operators are started',
            why: 'Yes. Starting one takes time whatever it computes; a narrow model with many layers pays it often.',
          },
          'bytes-fetched': {
            label: 'In how many bytes are fetched for them',
            why: 'Yes. Equal operations on wider numbers, or on a long cache, move more bytes.',
          },
          kernel: {
            label: 'In how well the kernels suit the shapes',
            why: 'Yes. A kernel that fills the machine with one shape may leave half of it idle with another.',
          },
          multiplications: {
            label: 'In the number of multiplications',
            why: 'It is the same: that is what was counted.',
          },
        },
      },
    },
    es: {
      'count-model': {
        prompt: ({ vocabulary, dModel, layers, dFeedForward }) =>
          `V = ${vocabulary}, d = ${dModel}, L = ${layers}, d_ff = ${dFeedForward}; tantas cabezas de clave y valor como cabezas, h · D = d, dos matrices de alimentación directa, RMSNorm, sin sesgos, salida compartida, posiciones rotatorias. ¿Cuántos parámetros?`,
        why: ({ vocabulary, dModel, layers, dFeedForward }) =>
          `${vocabulary} · ${dModel} de la tabla, ${layers} · (4 · ${dModel}² + 2 · ${dModel} · ${dFeedForward} + 2 · ${dModel}) de las capas y ${dModel} de la última norma. Es una de las dos cuentas que dan las propias páginas del plan de estudios.`,
      },
      'tied-head': {
        prompt: 'La salida es la tabla de tokens usada otra vez. ¿Qué se ahorra con eso?',
        options: {
          'parameters-and-bytes': {
            label: 'V · d parámetros, y sus bytes',
            why: 'Sí. Se guarda y se descarga una matriz en vez de dos. La multiplicación por ella se hace igual.',
          },
          'operations-too': {
            label: 'Parámetros, bytes y las operaciones de la salida',
            why: 'El último vector se multiplica igualmente por todas las filas de la tabla: 2 · V · d operaciones por token, compartida o no.',
          },
          nothing: {
            label: 'Nada: las dos copias están en memoria',
            why: 'Entonces no sería compartida. Un archivo o una biblioteca que guarde las dos copias la ha perdido, y contar el archivo lo delata.',
          },
          'half-the-model': {
            label: 'La mitad del modelo',
            why: 'Solo si la tabla es la mitad. Esa parte mengua cuando los modelos crecen: V · d crece con el ancho; las capas, con su cuadrado.',
          },
        },
      },
      'what-changes': {
        prompt:
          'El ancho d, las capas L y el ancho interior d_ff no cambian. ¿Qué cambios alteran el número de parámetros?',
        options: {
          gate: {
            label: 'Una compuerta en la alimentación directa',
            why: 'Sí: tres matrices de d · d_ff en vez de dos. Los modelos con compuerta suelen reducir d_ff para pagarla.',
          },
          'shared-heads': {
            label: 'Menos cabezas de clave y valor que cabezas',
            why: 'Sí: las matrices de claves y valores se estrechan. Se hace por la caché; los parámetros vienen de propina.',
          },
          'more-heads': {
            label: 'El doble de cabezas, cada una la mitad de ancha',
            why: 'Las matrices son igual de anchas, h · D = d. Las cabezas solo dicen cómo se agrupan sus columnas.',
          },
          'longer-text': {
            label: 'Un texto más largo, con posiciones rotatorias',
            why: 'Las posiciones rotatorias se calculan, no se aprenden. Con vectores de posición aprendidos, cada posición más costaría d.',
          },
          'own-head': {
            label: 'Una salida propia',
            why: 'Sí: V · d más, que se guardan y se traen junto a la tabla.',
          },
        },
      },
      'token-operations': {
        prompt: ({ billions, layers, dModel, context }) =>
          `Un token usa ${billions} mil millones de pesos en un modelo de ${layers} capas cuya atención tiene ${dModel} de ancho, y en la caché hay ${context} tokens. ¿Cuántos GFLOP cuesta el token?`,
        why: ({ billions, context, dModel, layers }) =>
          `2 · ${billions} en las matrices y 4 · ${context} · ${dModel} · ${layers} en la atención, que aquí es cerca de una séptima parte del total. Sin el segundo término la respuesta solo valdría para un texto corto.`,
      },
      'batch-intensity': {
        prompt: ({ batch }) =>
          `Pesos de 16 bits, ${batch} textos decodificados a la vez, sin contar las cachés. ¿Cuántas operaciones por cada byte traído?`,
        why: ({ batch }) =>
          `Cada peso, de dos bytes, se trae una vez y sirve para dos operaciones en cada uno de los ${batch} textos. En un acelerador que pide unas 150 operaciones por byte, el cálculo aún esperaría nueve décimas partes del tiempo.`,
      },
      'four-bit-file': {
        prompt: ({ billions, bits, blockSize, scaleBits }) =>
          `${billions} mil millones de pesos guardados en ${bits} bits, con una escala de ${scaleBits} bits por cada ${blockSize}. ¿Cuántos GB?`,
        why: ({ bits, blockSize, scaleBits }) =>
          `${bits} + ${scaleBits} / ${blockSize} bits por peso. Las escalas son un octavo más, cosa que «4 bits» no dice.`,
      },
      'expert-name': {
        prompt:
          'Mixtral 8×7B tiene ocho expertos y toma el nombre de un modelo de siete mil millones. ¿Por qué tiene menos de 56 mil millones de parámetros?',
        options: {
          'shared-attention': {
            label: 'Solo los bloques de alimentación directa están ocho veces',
            why: 'Sí. La atención, las normas y la tabla de tokens están una vez.',
          },
          'active-only': {
            label: 'Solo se cuentan los dos expertos activos',
            why: 'Esa sería la cuenta de los activos, que es mucho menor aún. Guardados están los ocho.',
          },
          'rounded-up': {
            label: 'Los siete mil millones están redondeados hacia arriba',
            why: 'Lo están, pero en unos pocos puntos porcentuales. La diferencia es mayor.',
          },
          pruned: {
            label: 'Se quitaron los expertos que casi no se usan',
            why: 'No se quitó ninguno. Un término de la pérdida hace que todos se usen.',
          },
        },
      },
      'not-in-the-count': {
        prompt:
          'Dos modelos piden las mismas operaciones por token y uno tarda el doble. ¿Dónde puede estar la diferencia?',
        options: {
          'operators-started': {
            label: 'En cuántos operadores se ponen en marcha',
            why: 'Sí. Poner uno en marcha lleva tiempo, calcule lo que calcule; un modelo estrecho con muchas capas lo paga a menudo.',
          },
          'bytes-fetched': {
            label: 'En cuántos bytes se traen para ellas',
            why: 'Sí. Las mismas operaciones sobre números más anchos, o sobre una caché larga, mueven más bytes.',
          },
          kernel: {
            label: 'En lo bien que los núcleos de cálculo se ajustan a las formas',
            why: 'Sí. Un núcleo que llena la máquina con una forma puede dejarla medio ociosa con otra.',
          },
          multiplications: {
            label: 'En el número de multiplicaciones',
            why: 'Es el mismo: eso es lo que se contó.',
          },
        },
      },
    },
  };
