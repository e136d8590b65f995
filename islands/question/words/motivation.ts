// Words of the questions on bottlenecks and the three words.
import type { Locale } from '#src/book/locales.ts';
import type { QuestionWords } from '#src/worksheet/question.ts';
import type { motivationQuestions } from '#src/worksheet/questions/motivation.ts';

/** Prompts, options and explanations in every language. */
export const motivationWords: Readonly<Record<Locale, QuestionWords<typeof motivationQuestions>>> =
  {
    en: {
      'first-question': {
        prompt: 'A new paper reports a technique with remarkable gains. What do you ask first?',
        options: {
          'what-it-does': {
            label: 'What does it do?',
            why: 'You will want to know, but the mechanism alone does not tell you whether your system has anything to gain from it.',
          },
          'which-bottleneck': {
            label: 'Which bottleneck does it relieve, and do I have it?',
            why: 'Yes. If the resource it saves is not scarce in your system, the rest of the paper describes a cost.',
          },
          'how-recent': {
            label: 'Is it more recent than what I use?',
            why: 'Age says nothing about your bottleneck. The newest technique may relieve one you do not have.',
          },
          'how-much-faster': {
            label: 'How many times faster is it?',
            why: 'Faster than what, on which machine, for which model? A factor without its conditions does not carry over.',
          },
        },
      },
      amdahl: {
        prompt: ({ share }) =>
          `A profile says that a share of ${share} of the time goes into the part a technique relieves. If that part took no time at all, how many times as fast would the whole be?`,
        why: ({ share }) =>
          `Amdahl’s ceiling: 1 / (1 − ${share}). No technique for this part can do better, however good it is.`,
      },
      'defer-or-never': {
        prompt:
          'You measured: the bottleneck is absent. A model of seven billion parameters would create it; your declared scope is half a million. Which word?',
        options: {
          apply: {
            label: 'Apply',
            why: 'Apply needs the bottleneck to be present and the gain to be above the cost. It is absent.',
          },
          defer: {
            label: 'Defer',
            why: 'Defer needs a change inside the scope that would create the bottleneck, or a measurement you still owe. Seven billion parameters lie outside.',
          },
          never: {
            label: 'Never',
            why: 'Yes: absent, and nothing inside the declared scope creates it. The flip condition, with its number, lies outside and is named.',
          },
        },
      },
      scope: {
        prompt:
          'The declared scope of the tutor is a dense transformer of about half a million parameters, a window of 32 tokens, one user, a CPU. Which of these changes lie inside it?',
        options: {
          'second-sentence': {
            label: 'A second short sentence in the same window',
            why: 'Inside: the window stays at 32 tokens.',
          },
          'slower-laptop': {
            label: 'A laptop half as fast',
            why: 'Inside: it is still one user on a CPU. That is why verdicts are tied to a machine.',
          },
          'seven-billion': {
            label: 'A model of seven billion parameters',
            why: 'Outside: the scope says about half a million.',
          },
          'hundred-users': {
            label: 'A hundred users at once',
            why: 'Outside: the scope says one.',
          },
          'graphics-card': {
            label: 'A graphics card',
            why: 'Outside: the scope says a CPU.',
          },
        },
      },
    },
    es: {
      'first-question': {
        prompt:
          'Un artículo nuevo presenta una técnica con ganancias notables. ¿Qué preguntas primero?',
        options: {
          'what-it-does': {
            label: '¿Qué hace?',
            why: 'Querrás saberlo, pero el mecanismo por sí solo no dice si tu sistema tiene algo que ganar.',
          },
          'which-bottleneck': {
            label: '¿Qué cuello de botella alivia, y lo tengo yo?',
            why: 'Sí. Si el recurso que ahorra no escasea en tu sistema, el resto del artículo describe un coste.',
          },
          'how-recent': {
            label: '¿Es más reciente que lo que uso?',
            why: 'La edad no dice nada de tu cuello de botella. La técnica más nueva puede aliviar uno que no tienes.',
          },
          'how-much-faster': {
            label: '¿Cuántas veces más rápida es?',
            why: '¿Más rápida que qué, en qué máquina, con qué modelo? Un factor sin sus condiciones no se traslada.',
          },
        },
      },
      amdahl: {
        prompt: ({ share }) =>
          `Un perfil dice que una fracción de ${share} del tiempo se va en la parte que alivia una técnica. Si esa parte no costara nada, ¿por cuánto se multiplicaría la velocidad del conjunto?`,
        why: ({ share }) =>
          `El techo de Amdahl: 1 / (1 − ${share}). Ninguna técnica sobre esa parte puede hacer más, por buena que sea.`,
      },
      'defer-or-never': {
        prompt:
          'Has medido: el cuello de botella está ausente. Un modelo de siete mil millones de parámetros lo crearía; tu alcance declarado es de medio millón. ¿Qué palabra?',
        options: {
          apply: {
            label: 'Aplicar',
            why: 'Aplicar exige que el cuello de botella esté presente y que la ganancia supere al coste. Está ausente.',
          },
          defer: {
            label: 'Aplazar',
            why: 'Aplazar exige un cambio dentro del alcance que lo crearía, o una medida que todavía debes. Siete mil millones de parámetros quedan fuera.',
          },
          never: {
            label: 'Nunca',
            why: 'Sí: está ausente y nada dentro del alcance declarado lo crea. La condición de cambio, con su cifra, queda fuera y tiene nombre.',
          },
        },
      },
      scope: {
        prompt:
          'El alcance declarado del tutor es un transformer denso de alrededor de medio millón de parámetros, una ventana de 32 tokens, un usuario y una CPU. ¿Cuáles de estos cambios quedan dentro?',
        options: {
          'second-sentence': {
            label: 'Una segunda frase corta en la misma ventana',
            why: 'Dentro: la ventana sigue siendo de 32 tokens.',
          },
          'slower-laptop': {
            label: 'Un portátil la mitad de rápido',
            why: 'Dentro: sigue siendo un usuario y una CPU. Por eso los veredictos se atan a una máquina.',
          },
          'seven-billion': {
            label: 'Un modelo de siete mil millones de parámetros',
            why: 'Fuera: el alcance dice alrededor de medio millón.',
          },
          'hundred-users': {
            label: 'Cien usuarios a la vez',
            why: 'Fuera: el alcance dice uno.',
          },
          'graphics-card': {
            label: 'Una tarjeta gráfica',
            why: 'Fuera: el alcance dice una CPU.',
          },
        },
      },
    },
  };
