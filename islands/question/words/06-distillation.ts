// Words of the questions on distillation.
import type { Locale } from '#src/book/locales.ts';
import type { QuestionWords } from '#src/worksheet/question.ts';
import type { distillationQuestions } from '#src/worksheet/questions/06-distillation.ts';

/** Prompts, options and explanations in every language. */
export const distillationWords: Readonly<
  Record<Locale, QuestionWords<typeof distillationQuestions>>
> = {
  en: {
    'same-bits': {
      prompt:
        'A student is trained with α = 0 at T = 3, from the same seed and on the same examples as the student alone. How do the weights compare?',
      options: {
        identical: {
          label: 'They are identical, bit for bit',
          why: 'Yes. The teacher’s part is multiplied by zero and the rest by one. It is the identity our tests hold the training to.',
        },
        close: {
          label: 'They are close, up to rounding',
          why: 'Multiplying by one and adding zero rounds nothing.',
        },
        different: {
          label: 'They differ: the teacher was in the graph',
          why: 'It was computed and had no say: its coefficient is zero.',
        },
        'depends-on-temperature': {
          label: 'They differ unless T = 1',
          why: 'The temperature is in the teacher’s part alone; the true answers are always judged at 1.',
        },
      },
    },
    'factor-of-t': {
      prompt: 'Why is the softened part of the loss multiplied by T²?',
      options: {
        'gradients-keep-size': {
          label:
            'Its gradient shrinks as 1/T²; so its weight beside the true answers stays what α says',
          why: 'Yes. Otherwise a change of T would be a change of α as well.',
        },
        'probabilities-sum': {
          label: 'So that the softened probabilities sum to one',
          why: 'A softmax sums to one at every temperature.',
        },
        faster: {
          label: 'So that training is faster',
          why: 'It restores a size; with an optimiser that divides by the size of gradients the difference would hardly be speed.',
        },
        colder: {
          label: 'To undo the softening when the student answers',
          why: 'The student answers at T = 1 whatever it was trained with. The factor is in the loss only.',
        },
      },
    },
    tail: {
      prompt: ({ lead, vocabulary, temperature }) =>
        `The likeliest of ${vocabulary} tokens leads every other by ${lead} in its logit. How much probability, in per cent, do all the others get together at T = ${temperature}?`,
      why: ({ lead, vocabulary, temperature }) =>
        `Each other token weighs e^(−${lead}/${temperature}), and there are ${vocabulary} − 1 of them; their sum over one plus their sum. Nearly all the student is shown is tail. At T = 1 it would be about a tenth.`,
    },
    control: {
      prompt:
        'Somebody reports that a distilled student is better. What must be equal in the student trained alone beside it? Mark all.',
      options: {
        'same-shape': {
          label: 'Its shape',
          why: 'Yes: otherwise one compares sizes.',
        },
        'same-examples': {
          label: 'The examples it sees',
          why: 'Yes: a student that saw more sentences may owe it to them. Where the teacher answers sentences that have no true answer, that is the gain, and it is to be said.',
        },
        'same-steps': {
          label: 'Its steps and its recipe',
          why: 'Yes: a longer training may be all there is to it.',
        },
        'teacher-itself': {
          label: 'It must be the teacher',
          why: 'The teacher tells what there is to keep, not what the teaching brought.',
        },
        'longer-training': {
          label: 'It must be trained longer, as the teacher’s work counts too',
          why: 'A question worth asking, and another one: it compares by cost of training, not by what is learned from as many examples.',
        },
      },
    },
    kept: {
      prompt: ({ teacherRight, studentRight, teacherTime, studentTime }) =>
        `A teacher has ${teacherRight} % right and takes ${teacherTime} µs a token, its student ${studentRight} % and ${studentTime} µs. What does the student keep of the accuracy, as a ratio?`,
      why: ({ teacherRight, studentRight, teacherTime, studentTime }) =>
        `${studentRight} / ${teacherRight}. It keeps less than 0.95, so the exit criterion of this module is refuted, although ${studentTime} / ${teacherTime} is less than a quarter of the time. Both must hold.`,
    },
    'sequences-here': {
      prompt:
        'On the tutor’s training sentences its own answers nearly always are the true ones. What does a student trained on them instead learn?',
      options: {
        'same-answers': {
          label: 'About what it learns alone: the examples are nearly the same',
          why: 'Yes. In translation a teacher’s sentence is one of many good ones, and simpler to imitate than what people wrote. Here each prompt has one answer.',
        },
        'student-too-slow': {
          label: 'Less, for it must wait for the teacher',
          why: 'The teacher answers before the training; the student’s steps are the same.',
        },
        'no-temperature': {
          label: 'Nothing, for without temperature there is nothing soft',
          why: 'A sequence is a hard target, as the true answer is; one learns from those.',
        },
        'teacher-wrong': {
          label: 'The teacher’s mistakes above all',
          why: 'It learns them too; on training sentences there are few.',
        },
      },
    },
    'when-it-helps': {
      prompt: 'In which of these cases has a teacher something to give?',
      options: {
        'few-answers': {
          label: 'Sentences in plenty, true answers to few of them',
          why: 'Yes: its answers to the others stand in for true ones. That is where our student gains most.',
        },
        'unlimited-answers': {
          label: 'As many true answers as anybody wants',
          why: 'Then its answers repeat what is known, and its soft targets have to bring all the gain.',
        },
        'fast-teacher': {
          label: 'A teacher that answers immediately and fits into memory',
          why: 'Then the teacher may answer by itself.',
        },
        'dispatch-binds': {
          label: 'A model whose time goes into starting operators',
          why: 'A student starts as many. Its time does not shrink with its parameters.',
        },
      },
    },
  },
  es: {
    'same-bits': {
      prompt:
        'Un alumno se entrena con α = 0 y T = 3, con la misma semilla y los mismos ejemplos que el alumno solo. ¿Cómo son los pesos de uno frente a los del otro?',
      options: {
        identical: {
          label: 'Idénticos, bit a bit',
          why: 'Sí. La parte del maestro se multiplica por cero y el resto por uno. Es la identidad a la que nuestras pruebas obligan al entrenamiento.',
        },
        close: {
          label: 'Parecidos, salvo el redondeo',
          why: 'Multiplicar por uno y sumar cero no redondea nada.',
        },
        different: {
          label: 'Distintos: el maestro estaba en el grafo',
          why: 'Se calculó y no tuvo voz: su coeficiente es cero.',
        },
        'depends-on-temperature': {
          label: 'Distintos salvo si T = 1',
          why: 'La temperatura está solo en la parte del maestro; las respuestas verdaderas se juzgan siempre con 1.',
        },
      },
    },
    'factor-of-t': {
      prompt: '¿Por qué se multiplica por T² la parte suavizada de la pérdida?',
      options: {
        'gradients-keep-size': {
          label:
            'Su gradiente mengua como 1/T²; así su peso junto a las respuestas verdaderas sigue siendo el que dice α',
          why: 'Sí. De otro modo, cambiar T sería cambiar también α.',
        },
        'probabilities-sum': {
          label: 'Para que las probabilidades suavizadas sumen uno',
          why: 'Un softmax suma uno a cualquier temperatura.',
        },
        faster: {
          label: 'Para que el entrenamiento sea más rápido',
          why: 'Restituye un tamaño; con un optimizador que divide por el tamaño de los gradientes, la diferencia apenas sería de velocidad.',
        },
        colder: {
          label: 'Para deshacer el suavizado cuando el alumno contesta',
          why: 'El alumno contesta con T = 1 se entrene como se entrene. El factor está solo en la pérdida.',
        },
      },
    },
    tail: {
      prompt: ({ lead, vocabulary, temperature }) =>
        `El más probable de ${vocabulary} tokens aventaja en ${lead} al logit de cada uno de los demás. ¿Cuánta probabilidad, en tanto por ciento, reciben todos los demás juntos con T = ${temperature}?`,
      why: ({ lead, vocabulary, temperature }) =>
        `Cada uno de los otros pesa e^(−${lead}/${temperature}), y son ${vocabulary} − 1; su suma, dividida por uno más esa suma. Casi todo lo que se muestra al alumno es cola. Con T = 1 sería alrededor de una décima parte.`,
    },
    control: {
      prompt:
        'Alguien informa de que un alumno destilado es mejor. ¿Qué tiene que ser igual en el alumno entrenado solo a su lado? Marca todo.',
      options: {
        'same-shape': { label: 'Su forma', why: 'Sí: si no, se comparan tamaños.' },
        'same-examples': {
          label: 'Los ejemplos que ve',
          why: 'Sí: un alumno que vio más frases puede debérselo a ellas. Cuando el maestro contesta a frases sin respuesta verdadera, esa es la ganancia, y hay que decirlo.',
        },
        'same-steps': {
          label: 'Sus pasos y su receta',
          why: 'Sí: un entrenamiento más largo puede ser toda la explicación.',
        },
        'teacher-itself': {
          label: 'Tiene que ser el maestro',
          why: 'El maestro dice qué hay que conservar, no qué aportó la enseñanza.',
        },
        'longer-training': {
          label: 'Tiene que entrenarse más tiempo, pues el trabajo del maestro también cuenta',
          why: 'Una pregunta que vale la pena, y es otra: compara por coste de entrenamiento, no por lo que se aprende de otros tantos ejemplos.',
        },
      },
    },
    kept: {
      prompt: ({ teacherRight, studentRight, teacherTime, studentTime }) =>
        `Un maestro acierta el ${teacherRight} % y tarda ${teacherTime} µs por token; su alumno, el ${studentRight} % y ${studentTime} µs. ¿Qué proporción de los aciertos conserva el alumno?`,
      why: ({ teacherRight, studentRight, teacherTime, studentTime }) =>
        `${studentRight} / ${teacherRight}. Conserva menos de 0,95, así que el criterio de salida de este módulo queda refutado, aunque ${studentTime} / ${teacherTime} sea menos de un cuarto del tiempo. Tienen que cumplirse las dos cosas.`,
    },
    'sequences-here': {
      prompt:
        'En las frases de entrenamiento del tutor, sus propias respuestas son casi siempre las verdaderas. ¿Qué aprende un alumno que se entrena con ellas?',
      options: {
        'same-answers': {
          label: 'Más o menos lo que aprende solo: los ejemplos son casi los mismos',
          why: 'Sí. En traducción, la frase de un maestro es una de muchas buenas, y más fácil de imitar que lo que escribió la gente. Aquí cada entrada tiene una sola respuesta.',
        },
        'student-too-slow': {
          label: 'Menos, porque tiene que esperar al maestro',
          why: 'El maestro contesta antes del entrenamiento; los pasos del alumno son los mismos.',
        },
        'no-temperature': {
          label: 'Nada, porque sin temperatura no hay nada suave',
          why: 'Una secuencia es un objetivo duro, como la respuesta verdadera; de esos se aprende.',
        },
        'teacher-wrong': {
          label: 'Sobre todo los errores del maestro',
          why: 'También los aprende; en las frases de entrenamiento son pocos.',
        },
      },
    },
    'when-it-helps': {
      prompt: '¿En cuál de estos casos tiene algo que dar un maestro?',
      options: {
        'few-answers': {
          label: 'Frases en abundancia y respuestas verdaderas a pocas de ellas',
          why: 'Sí: sus respuestas a las demás hacen de verdaderas. Es donde más gana nuestro alumno.',
        },
        'unlimited-answers': {
          label: 'Tantas respuestas verdaderas como se quieran',
          why: 'Entonces sus respuestas repiten lo sabido, y toda la ganancia tendría que venir de lo suave.',
        },
        'fast-teacher': {
          label: 'Un maestro que contesta al instante y cabe en memoria',
          why: 'Entonces puede contestar el propio maestro.',
        },
        'dispatch-binds': {
          label: 'Un modelo cuyo tiempo se va en arrancar operadores',
          why: 'Un alumno arranca los mismos. Su tiempo no mengua con sus parámetros.',
        },
      },
    },
  },
};
