// Words of the questions of the module on small models.
import type { Locale } from '#src/book/locales.ts';
import type { QuestionWords } from '#src/worksheet/question.ts';
import type { smallModelsQuestions } from '#src/worksheet/questions/01-small-models.ts';

/** Prompts, options and explanations in every language. */
export const smallModelsWords: Readonly<
  Record<Locale, QuestionWords<typeof smallModelsQuestions>>
> = {
  en: {
    'mean-cost': {
      prompt: ({ easy, smallCost, largeCost }) =>
        `A share ${easy} of questions is easy and goes to a model that costs ${smallCost} an answer; the rest goes to one that costs ${largeCost}. What does an answer cost on average?`,
      why: ({ easy, smallCost, largeCost }) =>
        `${easy} · ${smallCost} plus the rest times ${largeCost}. The rare hard questions make up most of the bill.`,
    },
    'map-right': {
      prompt: ({ easy, smallRight, hardRight, largeRight }) =>
        `A small model has ${smallRight} of the easy questions right, a large one ${largeRight} of them and ${hardRight} of the hard ones. The share ${easy} is easy. What per cent of answers is right if easy questions go to the small model and hard ones to the large?`,
      why: ({ easy, smallRight, hardRight }) =>
        `${easy} · ${smallRight} plus the rest times ${hardRight}. What the large model would have done on easy questions does not enter.`,
    },
    front: {
      prompt: 'Which size is not on the Pareto front?',
      options: {
        'dearer-no-better': {
          label: 'One beside which another is right at least as often and costs less',
          why: 'Yes. There is no weighing to be done: whoever takes it pays for nothing.',
        },
        slowest: {
          label: 'The slowest',
          why: 'It is on the front if nothing cheaper is right as often.',
        },
        'least-right': {
          label: 'The one that is right least often',
          why: 'It is on the front if nothing is cheaper: there may be a use for it.',
        },
        largest: {
          label: 'The largest',
          why: 'Size is neither time nor quality. It may be best, or it may be beaten.',
        },
      },
    },
    'chosen-on': {
      prompt:
        'The best of more than a thousand maps was chosen on some prompts. On which is it to be judged?',
      options: {
        'other-prompts': {
          label: 'On others, which no map was chosen by',
          why: 'Yes. The best of many is the luckiest too, and its luck stays behind.',
        },
        'same-prompts': {
          label: 'On the same ones, so that the figures agree',
          why: 'They agree, and they are too good.',
        },
        'training-prompts': {
          label: 'On those the models were trained with',
          why: 'There every size knows the answers, and differences vanish.',
        },
        'more-rungs': {
          label: 'It does not matter if there are enough sizes',
          why: 'More sizes are more maps, and more room for luck.',
        },
      },
    },
    'equal-cost': {
      prompt:
        'A map is faster than the largest model and right as often. Its authors stop there. What is missing?',
      options: {
        'baseline-too-weak': {
          label: 'A smaller single model may be right as often too, and cheaper than the map',
          why: 'Yes. Beating the largest proves that it was too large. The map has to beat the best single size at its own cost.',
        },
        'too-strict': {
          label: 'Nothing less than the largest should be required',
          why: 'The largest is the weakest opponent there is, in time.',
        },
        'needs-speed': {
          label: 'A figure of how much faster it is',
          why: 'They have that one. It is held against the wrong baseline.',
        },
        fine: {
          label: 'Nothing',
          why: 'The comparison may be one with a model that nobody needed.',
        },
      },
    },
    'who-knows': {
      prompt:
        'In our lab the difficulty of a prompt is known from the set it was drawn from. What must take its place in use?',
      options: {
        'a-router': {
          label:
            'Something that guesses it from the prompt, or from how sure the small model is, at a cost and with errors',
          why: 'Yes, and that is module 5. The map of this module is the most such a thing could reach.',
        },
        'the-answer': {
          label: 'The right answer',
          why: 'Whoever has it needs no model.',
        },
        'the-largest': {
          label: 'The largest model, which is asked first',
          why: 'Then its cost is paid every time, and nothing is left to save.',
        },
        nobody: {
          label: 'Nothing: the map is enough',
          why: 'A map says where to send a hard question. It does not say which questions are hard.',
        },
      },
    },
  },
  es: {
    'mean-cost': {
      prompt: ({ easy, smallCost, largeCost }) =>
        `Una parte ${easy} de las preguntas es fácil y va a un modelo que cuesta ${smallCost} por respuesta; el resto va a uno que cuesta ${largeCost}. ¿Cuánto cuesta de media una respuesta?`,
      why: ({ easy, smallCost, largeCost }) =>
        `${easy} · ${smallCost} más el resto por ${largeCost}. Las pocas preguntas difíciles hacen la mayor parte de la cuenta.`,
    },
    'map-right': {
      prompt: ({ easy, smallRight, hardRight, largeRight }) =>
        `Un modelo pequeño acierta ${smallRight} de las preguntas fáciles; uno grande, ${largeRight} de ellas y ${hardRight} de las difíciles. La parte ${easy} es fácil. ¿Qué tanto por ciento sale bien si las fáciles van al pequeño y las difíciles al grande?`,
      why: ({ easy, smallRight, hardRight }) =>
        `${easy} · ${smallRight} más el resto por ${hardRight}. Lo que el grande habría hecho con las fáciles no entra.`,
    },
    front: {
      prompt: '¿Qué tamaño no está en el frente de Pareto?',
      options: {
        'dearer-no-better': {
          label: 'Aquel al que otro iguala en aciertos, o más, y cuesta menos',
          why: 'Sí. No hay nada que sopesar: quien lo elige paga a cambio de nada.',
        },
        slowest: {
          label: 'El más lento',
          why: 'Está en el frente si nada más barato acierta tanto.',
        },
        'least-right': {
          label: 'El que menos acierta',
          why: 'Está en el frente si nada es más barato: puede que sirva para algo.',
        },
        largest: {
          label: 'El más grande',
          why: 'El tamaño no es tiempo ni calidad. Puede ser el mejor o puede estar superado.',
        },
      },
    },
    'chosen-on': {
      prompt:
        'El mejor de más de mil mapas se eligió con unos textos. ¿Con cuáles hay que juzgarlo?',
      options: {
        'other-prompts': {
          label: 'Con otros, con los que no se eligió ningún mapa',
          why: 'Sí. El mejor de muchos es también el más afortunado, y su suerte se queda atrás.',
        },
        'same-prompts': {
          label: 'Con los mismos, para que las cifras coincidan',
          why: 'Coinciden, y son demasiado buenas.',
        },
        'training-prompts': {
          label: 'Con los del entrenamiento de los modelos',
          why: 'Ahí todos los tamaños se saben las respuestas y las diferencias desaparecen.',
        },
        'more-rungs': {
          label: 'Da igual si hay bastantes tamaños',
          why: 'Más tamaños son más mapas y más sitio para la suerte.',
        },
      },
    },
    'equal-cost': {
      prompt:
        'Un mapa es más rápido que el modelo más grande y acierta tanto. Sus autores se paran ahí. ¿Qué falta?',
      options: {
        'baseline-too-weak': {
          label:
            'Puede que un solo modelo menor acierte tanto también y sea más barato que el mapa',
          why: 'Sí. Ganarle al más grande demuestra que era demasiado grande. El mapa tiene que ganarle al mejor tamaño único a su mismo coste.',
        },
        'too-strict': {
          label: 'No habría que exigir menos que el más grande',
          why: 'En tiempo, el más grande es el rival más débil que hay.',
        },
        'needs-speed': {
          label: 'La cifra de cuánto más rápido es',
          why: 'Esa la tienen. Está comparada con lo que no toca.',
        },
        fine: {
          label: 'Nada',
          why: 'La comparación puede ser con un modelo que nadie necesitaba.',
        },
      },
    },
    'who-knows': {
      prompt:
        'En nuestro laboratorio la dificultad de un texto se sabe por el conjunto del que salió. ¿Qué tiene que ocupar su lugar en el uso real?',
      options: {
        'a-router': {
          label:
            'Algo que la adivine por el texto, o por lo seguro que está el modelo pequeño, con un coste y con errores',
          why: 'Sí, y eso es el módulo 5. El mapa de este módulo es lo más que algo así podría alcanzar.',
        },
        'the-answer': {
          label: 'La respuesta correcta',
          why: 'Quien la tiene no necesita modelo.',
        },
        'the-largest': {
          label: 'El modelo más grande, al que se pregunta primero',
          why: 'Entonces su coste se paga siempre y no queda nada que ahorrar.',
        },
        nobody: {
          label: 'Nada: basta el mapa',
          why: 'Un mapa dice adónde mandar una pregunta difícil. No dice cuáles son difíciles.',
        },
      },
    },
  },
};
