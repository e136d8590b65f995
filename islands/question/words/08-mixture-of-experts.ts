// Words of the questions on mixtures of experts.
import type { Locale } from '#src/book/locales.ts';
import type { QuestionWords } from '#src/worksheet/question.ts';
import type { mixtureQuestions } from '#src/worksheet/questions/08-mixture-of-experts.ts';

/** Prompts, options and explanations in every language. */
export const mixtureWords: Readonly<Record<Locale, QuestionWords<typeof mixtureQuestions>>> = {
  en: {
    places: {
      prompt: ({ tokens, experts, perToken, factor }) =>
        `A batch of ${tokens} tokens, ${experts} experts, ${perToken} a token, a capacity factor of ${factor}. How many places has each expert?`,
      why: ({ tokens, experts, perToken, factor }) =>
        `An even share is ${perToken} · ${tokens} / ${experts}; times ${factor}, rounded up. The places are kept whether they are used or not: with a factor above 1 some always stay empty.`,
    },
    'all-to-one': {
      prompt: ({ experts, factor }) =>
        `A router has collapsed: all tokens want the same one of ${experts} experts, one a token. The capacity factor is ${factor}. What share of the tokens is turned away, in a large batch?`,
      why: ({ experts, factor }) =>
        `The expert has ${factor} · N / ${experts} places for N tokens: 1 − ${factor} / ${experts} find none. They pass the layer as if it were not there.`,
    },
    'room-for-all': {
      prompt: ({ experts, perToken }) =>
        `${experts} experts, ${perToken} a token. From which capacity factor on can nothing be turned away, whatever the router wants?`,
      why: ({ experts, perToken }) =>
        `At worst every token wants the same expert, which then needs N places: the factor has to be ${experts} / ${perToken}. Then each expert holds places for the whole batch, and the memory that routing was to save is gone.`,
    },
    'balanced-and-dropped': {
      prompt:
        'Over an hour of traffic each of eight experts gets an eighth of the choices. Yet at a factor of 1 a fifth of them is turned away. How is that?',
      options: {
        scatter: {
          label: 'Sixteen tokens at a time scatter around their mean',
          why: 'Yes. Balance is a property of the mean; places are given out batch by batch, and a small batch is rarely even.',
        },
        'bad-loss': {
          label: 'The balance loss was too weak',
          why: 'It did what it is asked for: the means are even. It says nothing about one batch.',
        },
        'wrong-factor': {
          label: 'The factor was computed wrongly',
          why: 'A factor of 1 is places for an even load and not for one more. That is its meaning.',
        },
        'cannot-be': {
          label: 'It cannot be: balanced means that nothing is dropped',
          why: 'Only if every batch is exactly even, which draws are not.',
        },
      },
    },
    'experts-choose': {
      prompt:
        'Where experts choose their tokens the load is even by construction. What keeps this from a model that writes one token after the other?',
      options: {
        'later-tokens': {
          label: 'Who is chosen depends on tokens that are not written yet',
          why: 'Yes. An expert takes the best tokens of the batch, later ones among them; while writing, there are none.',
        },
        unbalanced: {
          label: 'The load would become uneven',
          why: 'It is even in every batch. With one token in the batch each expert takes that one.',
        },
        'more-parameters': {
          label: 'It needs more parameters',
          why: 'The weights are the same, router included: only who chooses differs.',
        },
        'no-gradient': {
          label: 'A choice has no derivative',
          why: 'No choice has one, and the gates have, as where tokens choose.',
        },
      },
    },
    'undecided-router': {
      prompt: ({ experts, mass }) =>
        `A router gives each of ${experts} experts the same probability. A token takes the fewest experts that reach ${mass} of the mass. How many?`,
      why: ({ experts, mass }) =>
        `${mass} · ${experts}, rounded up. Dynamic k is dear where the router is undecided, and that may mean that the token is hard or that the router has learned little.`,
    },
    'role-or-chance': {
      prompt:
        'A table of eight experts by six constructions shows shares between eight and twenty percent. What tells whether experts have roles?',
      options: {
        'larger-table': {
          label: 'A finer table, with more constructions',
          why: 'The more cells there are the more they scatter, and the more informative the table looks.',
        },
        shuffle: {
          label: 'The same table with labels shuffled between prompts',
          why: 'Yes. It has the same sizes and no roles; what the true table tells beyond it was not chance.',
        },
        'more-decimals': {
          label: 'More decimals',
          why: 'They describe the scatter in more detail.',
        },
        'look-again': {
          label: 'Looking for an expert that stands out',
          why: 'Of forty-eight cells some stand out, always.',
        },
      },
    },
    'role-or-word': {
      prompt:
        'An expert is busy in sentences in the perfect tense. Which checks tell whether it knows the tense or only the word *has*?',
      options: {
        'within-words': {
          label: 'What it tells of the tense among tokens of the same word',
          why: 'Yes: with the word held fixed nothing of the word is left to explain it.',
        },
        'guess-by-word': {
          label: 'How often a token’s experts are guessed from its word',
          why: 'Yes: if nearly always, the router is a table of words.',
        },
        'name-the-expert': {
          label: 'Naming it the expert for the perfect, and watching whether the name fits',
          why: 'The name will fit: *has* stands in every one of those sentences.',
        },
        'train-longer': {
          label: 'Training longer',
          why: 'That gives another router, with the same question.',
        },
      },
    },
  },
  es: {
    places: {
      prompt: ({ tokens, experts, perToken, factor }) =>
        `Un lote de ${tokens} tokens, ${experts} expertos, ${perToken} por token, un factor de capacidad de ${factor}. ¿Cuántas plazas tiene cada experto?`,
      why: ({ tokens, experts, perToken, factor }) =>
        `La parte igual es ${perToken} · ${tokens} / ${experts}; por ${factor}, redondeado hacia arriba. Las plazas se guardan, se usen o no: con un factor mayor que 1 siempre queda alguna vacía.`,
    },
    'all-to-one': {
      prompt: ({ experts, factor }) =>
        `Un enrutador ha colapsado: todos los tokens quieren el mismo de ${experts} expertos, uno por token. El factor de capacidad es ${factor}. ¿Qué parte de los tokens se rechaza, en un lote grande?`,
      why: ({ experts, factor }) =>
        `El experto tiene ${factor} · N / ${experts} plazas para N tokens: 1 − ${factor} / ${experts} no encuentran ninguna. Atraviesan la capa como si no estuviera.`,
    },
    'room-for-all': {
      prompt: ({ experts, perToken }) =>
        `${experts} expertos, ${perToken} por token. ¿A partir de qué factor de capacidad no se puede rechazar nada, quiera lo que quiera el enrutador?`,
      why: ({ experts, perToken }) =>
        `En el peor caso todos los tokens quieren el mismo experto, que necesita N plazas: el factor tiene que ser ${experts} / ${perToken}. Entonces cada experto guarda plazas para el lote entero, y la memoria que se iba a ahorrar ya no se ahorra.`,
    },
    'balanced-and-dropped': {
      prompt:
        'En una hora de tráfico, cada uno de ocho expertos recibe un octavo de las elecciones. Y aun así, con un factor de 1 se rechaza una quinta parte. ¿Cómo es posible?',
      options: {
        scatter: {
          label: 'De dieciséis en dieciséis, los tokens se dispersan alrededor de su media',
          why: 'Sí. El equilibrio es una propiedad de la media; las plazas se reparten lote a lote, y un lote pequeño rara vez sale uniforme.',
        },
        'bad-loss': {
          label: 'La pérdida de equilibrio era demasiado débil',
          why: 'Hizo lo que se le pide: las medias son iguales. De un lote concreto no dice nada.',
        },
        'wrong-factor': {
          label: 'El factor estaba mal calculado',
          why: 'Un factor de 1 son plazas para una carga uniforme y ni una más. Eso es lo que significa.',
        },
        'cannot-be': {
          label: 'No es posible: equilibrado quiere decir que no se descarta nada',
          why: 'Solo si cada lote sale exactamente uniforme, y los sorteos no salen así.',
        },
      },
    },
    'experts-choose': {
      prompt:
        'Si los expertos eligen sus tokens, la carga es uniforme por construcción. ¿Qué se lo impide a un modelo que escribe un token tras otro?',
      options: {
        'later-tokens': {
          label: 'A quién se elige depende de tokens que aún no están escritos',
          why: 'Sí. Un experto toma los mejores tokens del lote, también los posteriores; mientras se escribe, no los hay.',
        },
        unbalanced: {
          label: 'La carga se volvería desigual',
          why: 'Es uniforme en cada lote. Con un solo token en el lote, cada experto toma ese.',
        },
        'more-parameters': {
          label: 'Necesita más parámetros',
          why: 'Los pesos son los mismos, también los del enrutador: solo cambia quién elige.',
        },
        'no-gradient': {
          label: 'Una elección no tiene derivada',
          why: 'Ninguna la tiene, y las puertas sí, igual que cuando eligen los tokens.',
        },
      },
    },
    'undecided-router': {
      prompt: ({ experts, mass }) =>
        `Un enrutador da a cada uno de ${experts} expertos la misma probabilidad. Un token toma los menos expertos que reúnan ${mass} de ella. ¿Cuántos?`,
      why: ({ experts, mass }) =>
        `${mass} · ${experts}, redondeado hacia arriba. La k dinámica sale cara donde el enrutador duda, y eso puede querer decir que el token es difícil o que el enrutador ha aprendido poco.`,
    },
    'role-or-chance': {
      prompt:
        'Una tabla de ocho expertos por seis construcciones muestra partes de entre el ocho y el veinte por ciento. ¿Qué dice si los expertos tienen papeles?',
      options: {
        'larger-table': {
          label: 'Una tabla más fina, con más construcciones',
          why: 'Cuantas más casillas hay, más se dispersan, y más informativa parece la tabla.',
        },
        shuffle: {
          label: 'La misma tabla con las etiquetas barajadas entre entradas',
          why: 'Sí. Tiene los mismos tamaños y ningún papel; lo que la tabla verdadera dice de más no era azar.',
        },
        'more-decimals': {
          label: 'Más decimales',
          why: 'Describen la dispersión con más detalle.',
        },
        'look-again': {
          label: 'Buscar un experto que destaque',
          why: 'De cuarenta y ocho casillas, alguna destaca siempre.',
        },
      },
    },
    'role-or-word': {
      prompt:
        'Un experto trabaja mucho en frases en perfecto. ¿Qué comprobaciones dicen si conoce el tiempo verbal o solo la palabra *ha*?',
      options: {
        'within-words': {
          label: 'Lo que dice del tiempo entre tokens de la misma palabra',
          why: 'Sí: con la palabra fija, no queda nada de ella que lo explique.',
        },
        'guess-by-word': {
          label: 'Cuántas veces se adivinan los expertos de un token por su palabra',
          why: 'Sí: si es casi siempre, el enrutador es una tabla de palabras.',
        },
        'name-the-expert': {
          label: 'Llamarlo el experto del perfecto y ver si el nombre encaja',
          why: 'El nombre encajará: *ha* está en cada una de esas frases.',
        },
        'train-longer': {
          label: 'Entrenar más tiempo',
          why: 'Eso da otro enrutador, con la misma pregunta.',
        },
      },
    },
  },
};
