// Words of the questions on routing.
import type { Locale } from '#src/book/locales.ts';
import type { QuestionWords } from '#src/worksheet/question.ts';
import type { routingQuestions } from '#src/worksheet/questions/05-routing.ts';

/** Prompts, options and explanations in every language. */
export const routingWords: Readonly<Record<Locale, QuestionWords<typeof routingQuestions>>> = {
  en: {
    'two-rung-cost': {
      prompt: ({ small, large, escalated }) =>
        `The small model costs ${small}, its confidence included, the large one ${large}. A share of ${escalated} of the prompts is escalated. What does a prompt cost on average?`,
      why: ({ small, large, escalated }) =>
        `Every prompt pays the small model, and the escalated ones pay the large one on top: ${small} + ${escalated} · ${large}. Whoever writes 0.7 · ${small} instead forgets that an escalated prompt was asked twice.`,
    },
    'break-even': {
      prompt: ({ small, large }) =>
        `The small model costs ${small} of the large one’s ${large}. Up to what share of escalated prompts is the cascade no dearer than the large model alone?`,
      why: ({ small, large }) =>
        `${small} + e · ${large} ≤ ${large} gives e ≤ 1 − ${small} / ${large}. On a flat ladder little may be escalated, however small the small model is on paper.`,
    },
    'which-baseline': {
      prompt:
        'A cascade over four models saves half the time of the largest. What has it to beat to be worth having?',
      options: {
        largest: {
          label: 'The largest model',
          why: 'That is the comparison of the advertisement. A middle model may be as right and cheaper than the cascade.',
        },
        'best-single': {
          label: 'The best single model that costs no more',
          why: 'Yes. Whoever has the ladder has its rungs one by one, without gates.',
        },
        smallest: {
          label: 'The smallest model',
          why: 'It costs less than any cascade that asks it first, and the question was quality at a cost.',
        },
        'mean-of-rungs': {
          label: 'The mean of the rungs',
          why: 'Nobody serves the mean. A draw between two rungs would be a baseline, and a weaker one than the best.',
        },
      },
    },
    'what-a-gate-needs': {
      prompt:
        'A model says 0.3 where it is right 66 times in 100, and its order of answers is good. What does a gate need above all?',
      options: {
        calibration: {
          label: 'That 0.3 means 30 in 100',
          why: 'That is needed to name the gate in advance. A gate chosen on prompts can be put wherever the scale happens to be.',
        },
        separation: {
          label: 'That right answers come out above wrong ones',
          why: 'Yes. Any rising change of the scale leaves the order, and moves the gate along with it.',
        },
        'high-confidence': {
          label: 'That confidences are high',
          why: 'A model that always says 0.99 has no gate at all.',
        },
        'low-error': {
          label: 'That the model seldom errs',
          why: 'That makes the cascade cheap. It does not tell which answers to escalate.',
        },
      },
    },
    'where-to-judge': {
      prompt:
        'Two thousand combinations of gates were tried. On which prompts is the best of them judged?',
      options: {
        'same-prompts': {
          label: 'On those it was found on',
          why: 'The best of two thousand is also the luckiest there.',
        },
        'other-prompts': {
          label: 'On others, drawn alike',
          why: 'Yes. Its luck stays behind, its skill comes along.',
        },
        'training-prompts': {
          label: 'On the training prompts',
          why: 'There the models are surer and more often right than they will ever be again.',
        },
        'hard-prompts': {
          label: 'On the hardest alone',
          why: 'The mix of easy and hard decides what a cascade costs: another mix is another question.',
        },
      },
    },
    'specialist-control': {
      prompt:
        'A specialist of equal size, trained on English alone, is right more often in English than the generalist. With which controls can one say why?',
      options: {
        'same-steps': {
          label: 'A specialist with the generalist’s batch and steps',
          why: 'Yes: as much training, twice the examples of its language.',
        },
        'same-examples-of-it': {
          label: 'A specialist with half the batch: as many English examples as the generalist saw',
          why: 'Yes: what remains of the gain then is not that it saw more English.',
        },
        'larger-generalist': {
          label: 'A generalist of twice the size',
          why: 'A good question of its own, about what two specialists’ bytes buy. It does not separate examples from specialisation.',
        },
        'other-language': {
          label: 'The specialist in the other language',
          why: 'It shows what a wrong route costs, not why the right one gains.',
        },
      },
    },
    'controller-share': {
      prompt: ({ small, large, budget }) =>
        `The small model costs ${small}, the large one ${large}; a prompt may cost ${budget} on average. Where a controller settles, what share does it escalate?`,
      why: ({ small, large, budget }) =>
        `It settles where the mean cost is the budget: (${budget} − ${small}) / ${large}. The confidences decide which prompts these are, and which gate that takes.`,
    },
  },
  es: {
    'two-rung-cost': {
      prompt: ({ small, large, escalated }) =>
        `El modelo pequeño cuesta ${small}, con su confianza incluida, y el grande ${large}. Pasa al grande una parte de ${escalated} de las entradas. ¿Cuánto cuesta de media una entrada?`,
      why: ({ small, large, escalated }) =>
        `Todas las entradas pagan el pequeño, y las que pasan pagan además el grande: ${small} + ${escalated} · ${large}. Quien escribe 0,7 · ${small} olvida que a una entrada que pasa se le preguntó dos veces.`,
    },
    'break-even': {
      prompt: ({ small, large }) =>
        `El modelo pequeño cuesta ${small} y el grande ${large}. ¿Hasta qué parte de entradas que pasan al grande no es la cascada más cara que el grande solo?`,
      why: ({ small, large }) =>
        `De ${small} + e · ${large} ≤ ${large} sale e ≤ 1 − ${small} / ${large}. En una escalera plana puede pasar poco, por pequeño que sea el pequeño sobre el papel.`,
    },
    'which-baseline': {
      prompt:
        'Una cascada de cuatro modelos ahorra la mitad del tiempo del mayor. ¿A qué tiene que ganar para que valga la pena?',
      options: {
        largest: {
          label: 'Al modelo mayor',
          why: 'Es la comparación del anuncio. Un modelo intermedio puede acertar lo mismo y costar menos que la cascada.',
        },
        'best-single': {
          label: 'Al mejor modelo suelto que no cueste más',
          why: 'Sí. Quien tiene la escalera tiene sus peldaños uno a uno, sin barreras.',
        },
        smallest: {
          label: 'Al modelo menor',
          why: 'Cuesta menos que cualquier cascada que le pregunte primero, y se preguntaba por la calidad a un coste.',
        },
        'mean-of-rungs': {
          label: 'A la media de los peldaños',
          why: 'Nadie sirve la media. Sortear entre dos peldaños sería una referencia, y más débil que el mejor.',
        },
      },
    },
    'what-a-gate-needs': {
      prompt:
        'Un modelo dice 0,3 donde acierta 66 veces de cada 100, y ordena bien sus respuestas. ¿Qué necesita ante todo una barrera?',
      options: {
        calibration: {
          label: 'Que 0,3 signifique 30 de cada 100',
          why: 'Hace falta para nombrar la barrera de antemano. Una barrera elegida con entradas se pone donde caiga la escala.',
        },
        separation: {
          label: 'Que las respuestas correctas queden por encima de las incorrectas',
          why: 'Sí. Cualquier cambio creciente de la escala deja el orden como está, y la barrera se mueve con él.',
        },
        'high-confidence': {
          label: 'Que las confianzas sean altas',
          why: 'Un modelo que dice siempre 0,99 no deja poner ninguna barrera.',
        },
        'low-error': {
          label: 'Que el modelo falle poco',
          why: 'Eso abarata la cascada. No dice qué respuestas hay que pasar.',
        },
      },
    },
    'where-to-judge': {
      prompt: 'Se probaron dos mil combinaciones de barreras. ¿Con qué entradas se juzga la mejor?',
      options: {
        'same-prompts': {
          label: 'Con aquellas en las que se encontró',
          why: 'La mejor de dos mil es también la que tuvo allí más suerte.',
        },
        'other-prompts': {
          label: 'Con otras, sacadas de la misma manera',
          why: 'Sí. La suerte se queda atrás y lo que sabe viene con ella.',
        },
        'training-prompts': {
          label: 'Con las de entrenamiento',
          why: 'Ahí los modelos están más seguros y aciertan más de lo que acertarán nunca.',
        },
        'hard-prompts': {
          label: 'Solo con las más difíciles',
          why: 'La mezcla de fáciles y difíciles decide lo que cuesta una cascada: otra mezcla es otra pregunta.',
        },
      },
    },
    'specialist-control': {
      prompt:
        'Un especialista del mismo tamaño, entrenado solo con inglés, acierta más en inglés que el generalista. ¿Con qué controles se puede decir por qué?',
      options: {
        'same-steps': {
          label: 'Un especialista con el lote y los pasos del generalista',
          why: 'Sí: igual entrenamiento y el doble de ejemplos de su idioma.',
        },
        'same-examples-of-it': {
          label:
            'Un especialista con medio lote: tantos ejemplos en inglés como vio el generalista',
          why: 'Sí: lo que quede entonces de la ganancia no es haber visto más inglés.',
        },
        'larger-generalist': {
          label: 'Un generalista del doble de tamaño',
          why: 'Es una buena pregunta, sobre lo que compran los bytes de dos especialistas. No separa los ejemplos de la especialización.',
        },
        'other-language': {
          label: 'El especialista en el otro idioma',
          why: 'Enseña lo que cuesta una ruta equivocada, no por qué gana la acertada.',
        },
      },
    },
    'controller-share': {
      prompt: ({ small, large, budget }) =>
        `El modelo pequeño cuesta ${small} y el grande ${large}; una entrada puede costar ${budget} de media. Donde se asienta un controlador, ¿qué parte pasa al grande?`,
      why: ({ small, large, budget }) =>
        `Se asienta donde el coste medio es el presupuesto: (${budget} − ${small}) / ${large}. Las confianzas deciden qué entradas son y qué barrera hace falta.`,
    },
  },
};
