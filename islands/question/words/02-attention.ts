// Words of the questions on attention.
import type { Locale } from '#src/book/locales.ts';
import type { QuestionWords } from '#src/worksheet/question.ts';
import type { attentionQuestions } from '#src/worksheet/questions/02-attention.ts';

/** Prompts, options and explanations in every language. */
export const attentionWords: Readonly<Record<Locale, QuestionWords<typeof attentionQuestions>>> = {
  en: {
    exact: {
      prompt: 'What does tiling with an online softmax change in the result?',
      options: {
        exact: {
          label: 'Nothing but the last digits',
          why: 'Yes: sums are taken in another order and scaled on the way. It is the same function.',
        },
        approximate: {
          label: 'It approximates the softmax, better with larger tiles',
          why: 'Tiles of any size give the same result. Approximations are the random features.',
        },
        trained: {
          label: 'Much, so the model is trained again',
          why: 'Trained weights stay as they are: the function is the same.',
        },
        sparse: {
          label: 'It leaves out pairs with small scores',
          why: 'Every pair is computed. Leaving pairs out is what sparse masks do.',
        },
      },
    },
    traffic: {
      prompt: ({ tokens, headDim }) =>
        `One head, ${tokens} tokens, width ${headDim}, float32. How many megabytes does the naive way move?`,
      why: ({ tokens, headDim }) =>
        `4 · (4 · ${tokens} · ${headDim} + 4 · ${tokens}²) B: scores and shares are each written once and read once.`,
    },
    taller: {
      prompt: ({ tokens, headDim, rows }) =>
        `The same head (${tokens} tokens, width ${headDim}) in blocks of ${rows} queries. What do tiles move, as a ratio to the naive way?`,
      why: ({ tokens, rows }) =>
        `(2nD + 2nD · ${tokens}/${rows}) / (4nD + 4n²): keys and values pass by once for each block of queries. Taller blocks, fewer passes.`,
    },
    bytes: {
      prompt:
        'Tiles move far fewer bytes, and in plain code on this machine they take no less time. What does that say?',
      options: {
        arithmetic: {
          label: 'Here the arithmetic takes the time, not the traffic',
          why: 'Yes: as many products and exponentials are left, and those are slow in plain code. Where arithmetic is cheap beside memory, as on a GPU, the bytes decide.',
        },
        'wrong-count': {
          label: 'The bytes were counted wrongly',
          why: 'The count is tested against what the code moves. It counts what would cross to slow memory; the caches of a processor hide much of it.',
        },
        'too-short': {
          label: 'The text was too short for tiles of that size',
          why: 'It is eight blocks long; the traffic is a fifth already.',
        },
        rounding: {
          label: 'The tiled result is not the same, so times cannot be compared',
          why: 'Both are equal within rounding; that is measured beside the time.',
        },
      },
    },
    positive: {
      prompt: 'Why do Performers take positive features where sines and cosines are unbiased too?',
      options: {
        sum: {
          label: 'The sum of shares below the line may come near zero if features have either sign',
          why: 'Yes: shares of softmax are positive, and their sum divides. With mixed signs an estimate of it can be near nothing, and the quotient explodes.',
        },
        faster: {
          label: 'They are quicker to compute',
          why: 'An exponential is no quicker than a cosine.',
        },
        exact: {
          label: 'They make the result exact',
          why: 'They remain an estimate, whose error falls with their number.',
        },
        fewer: {
          label: 'They need no random numbers',
          why: 'Both draw the same random directions.',
        },
      },
    },
    reach: {
      prompt: ({ window, layers }) =>
        `${layers} layers, each seeing the last ${window} tokens, itself included. How far back is the farthest token that can reach the output at all?`,
      why: ({ window, layers }) => `(${window} − 1) · ${layers}: each layer hands on what it sees.`,
    },
    mask: {
      prompt:
        'Half of the pairs are forbidden by a mask that is added to the scores. What does the engine save?',
      options: {
        nothing: {
          label: 'Nothing: all scores are computed, and a mask is added to them',
          why: 'Yes. Saving needs a kernel that never computes what is hidden, such as tiles that are skipped.',
        },
        density: {
          label: 'Half of the time of the pairs',
          why: 'Only if hidden pairs are skipped. Added to the scores, the mask is one more operand.',
        },
        square: {
          label: 'A quarter of the time',
          why: 'Nothing is skipped, so nothing is saved, by no power.',
        },
        'depends-on-task': {
          label: 'It depends on the task',
          why: 'The quality does. The time of the same operators does not.',
        },
      },
    },
    pattern: {
      prompt:
        'A model copies a text: each symbol stands a fixed distance before the one that repeats it. Which pattern keeps it at half of the pairs?',
      options: {
        slash: {
          label: 'Slashes: a few fixed distances',
          why: 'Yes, if the distances are found in the model’s own attention. A window must be as long as the distance itself.',
        },
        sinks: {
          label: 'First tokens and a window',
          why: 'The symbol to repeat is neither among the first few nor in the window.',
        },
        dilated: {
          label: 'Every second of the recent tokens',
          why: 'It sees far, but half of the places never: among them, what the layers below look at.',
        },
        random: {
          label: 'A window and a few random keys',
          why: 'Each symbol needs its own place; a random one is found now and then.',
        },
      },
    },
  },
  es: {
    exact: {
      prompt: '¿Qué cambia en el resultado trabajar por teselas con un softmax en línea?',
      options: {
        exact: {
          label: 'Nada más que las últimas cifras',
          why: 'Sí: se suma en otro orden y se reescala por el camino. Es la misma función.',
        },
        approximate: {
          label: 'Aproxima el softmax, mejor cuanto mayores son las teselas',
          why: 'Con teselas de cualquier tamaño sale lo mismo. Las que aproximan son las características aleatorias.',
        },
        trained: {
          label: 'Mucho, así que hay que volver a entrenar el modelo',
          why: 'Los pesos entrenados sirven tal cual: la función es la misma.',
        },
        sparse: {
          label: 'Deja fuera los pares de puntuación baja',
          why: 'Se calculan todos los pares. Dejar pares fuera es lo que hacen las máscaras dispersas.',
        },
      },
    },
    traffic: {
      prompt: ({ tokens, headDim }) =>
        `Una cabeza, ${tokens} tokens, ancho ${headDim}, float32. ¿Cuántos megabytes mueve la forma ingenua?`,
      why: ({ tokens, headDim }) =>
        `4 · (4 · ${tokens} · ${headDim} + 4 · ${tokens}²) B: las puntuaciones y las partes se escriben una vez y se leen otra.`,
    },
    taller: {
      prompt: ({ tokens, headDim, rows }) =>
        `La misma cabeza (${tokens} tokens, ancho ${headDim}) en bloques de ${rows} consultas. ¿Cuánto mueven las teselas, en proporción a la forma ingenua?`,
      why: ({ tokens, rows }) =>
        `(2nD + 2nD · ${tokens}/${rows}) / (4nD + 4n²): claves y valores pasan una vez por cada bloque de consultas. Con bloques más altos, menos pasadas.`,
    },
    bytes: {
      prompt:
        'Las teselas mueven muchos menos bytes y, en código llano en esta máquina, no tardan menos. ¿Qué indica eso?',
      options: {
        arithmetic: {
          label: 'Aquí lo que tarda es la aritmética, no el tráfico',
          why: 'Sí: quedan los mismos productos y exponenciales, y en código llano son lentos. Donde la aritmética es barata frente a la memoria, como en una GPU, deciden los bytes.',
        },
        'wrong-count': {
          label: 'Los bytes están mal contados',
          why: 'La cuenta se comprueba con lo que mueve el código. Cuenta lo que cruzaría a una memoria lenta; las cachés de un procesador ocultan gran parte.',
        },
        'too-short': {
          label: 'El texto era demasiado corto para teselas de ese tamaño',
          why: 'Mide ocho bloques; el tráfico ya es la quinta parte.',
        },
        rounding: {
          label: 'El resultado por teselas no es el mismo, así que los tiempos no se comparan',
          why: 'Los dos son iguales salvo redondeo; se mide junto al tiempo.',
        },
      },
    },
    positive: {
      prompt:
        '¿Por qué los Performers toman características positivas, si los senos y cosenos tampoco están sesgados?',
      options: {
        sum: {
          label: 'La suma del denominador puede acercarse a cero si tienen ambos signos',
          why: 'Sí: las partes del softmax son positivas y se divide entre su suma. Con signos mezclados, su estimación puede ser casi nada, y el cociente estalla.',
        },
        faster: {
          label: 'Se calculan más deprisa',
          why: 'Una exponencial no es más rápida que un coseno.',
        },
        exact: {
          label: 'Hacen exacto el resultado',
          why: 'Siguen siendo una estimación, cuyo error baja con su número.',
        },
        fewer: {
          label: 'No necesitan números aleatorios',
          why: 'Las dos clases sortean las mismas direcciones.',
        },
      },
    },
    reach: {
      prompt: ({ window, layers }) =>
        `${layers} capas, cada una ve los últimos ${window} tokens, ella incluida. ¿A qué distancia está el token más lejano que puede llegar siquiera a la salida?`,
      why: ({ window, layers }) =>
        `(${window} − 1) · ${layers}: cada capa pasa adelante lo que ve.`,
    },
    mask: {
      prompt:
        'Una máscara que se suma a las puntuaciones prohíbe la mitad de los pares. ¿Qué ahorra el motor?',
      options: {
        nothing: {
          label: 'Nada: se calculan todas las puntuaciones y se les suma una máscara',
          why: 'Sí. Para ahorrar hace falta un núcleo que nunca calcule lo oculto, como las teselas que se saltan.',
        },
        density: {
          label: 'La mitad del tiempo de los pares',
          why: 'Solo si los pares ocultos se saltan. Sumada a las puntuaciones, la máscara es un operando más.',
        },
        square: {
          label: 'Una cuarta parte del tiempo',
          why: 'No se salta nada, así que no se ahorra nada, con ningún exponente.',
        },
        'depends-on-task': {
          label: 'Depende de la tarea',
          why: 'La calidad, sí. El tiempo de los mismos operadores, no.',
        },
      },
    },
    pattern: {
      prompt:
        'Un modelo copia un texto: cada símbolo está a una distancia fija del que lo repite. ¿Qué patrón lo conserva con la mitad de los pares?',
      options: {
        slash: {
          label: 'Diagonales: unas pocas distancias fijas',
          why: 'Sí, si las distancias se buscan en la atención del propio modelo. Una ventana tiene que ser tan larga como la distancia.',
        },
        sinks: {
          label: 'Los primeros tokens y una ventana',
          why: 'El símbolo que hay que repetir no está entre los primeros ni en la ventana.',
        },
        dilated: {
          label: 'Uno de cada dos tokens recientes',
          why: 'Ve lejos, pero la mitad de los lugares nunca: entre ellos, los que miran las capas inferiores.',
        },
        random: {
          label: 'Una ventana y unas pocas claves al azar',
          why: 'Cada símbolo necesita su propio lugar; al azar se acierta de vez en cuando.',
        },
      },
    },
  },
};
