// Words of the questions on production.
import type { Locale } from '#src/book/locales.ts';
import type { QuestionWords } from '#src/worksheet/question.ts';
import type { productionQuestions } from '#src/worksheet/questions/09-production.ts';

/** Prompts, options and explanations in every language. */
export const productionWords: Readonly<Record<Locale, QuestionWords<typeof productionQuestions>>> =
  {
    en: {
      little: {
        prompt: ({ rate, seconds }) =>
          `${rate} requests a second come and go, and each spends ${seconds} s in the house on average. How many are in the house on average?`,
        why: ({ rate, seconds }) =>
          `L = λ W = ${rate} · ${seconds}. It holds for any order of service, any batching, any bursts; a simulation that breaks it counts wrongly.`,
      },
      'constant-service': {
        prompt: ({ load, service }) =>
          `Requests arrive evenly at random (Poisson), one at a time is served, each takes exactly ${service} ms, and the server is busy a share ${load} of the time. How many milliseconds does a request wait on average before its service begins?`,
        why: ({ load, service }) =>
          `ρ S / (2 (1 − ρ)) with ρ = ${load} and S = ${service} ms. With exponential service times it would be twice as long; the load alone does not decide the wait.`,
      },
      chunks: {
        prompt: 'Why are long prompts read in chunks?',
        options: {
          'writers-go-on': {
            label: 'So that those who are writing go on writing beside them',
            why: 'Yes. A pass that reads a whole prompt keeps every writer waiting for its length; a chunk is short.',
          },
          'fewer-tokens': {
            label: 'Because fewer tokens are read in all',
            why: 'As many are read, in more passes.',
          },
          'less-memory': {
            label: 'Because the cache becomes smaller',
            why: 'The cache holds the same keys and values at the end.',
          },
          'first-token-sooner': {
            label: 'So that the request’s own first token comes sooner',
            why: 'That one comes later, if anything: its prompt takes more passes. The others gain.',
          },
        },
      },
      'little-to-share': {
        prompt:
          'On one core, sixteen rows take many times as long as one. What follows for batching?',
        options: {
          'time-follows-tokens': {
            label: 'Little is shared: the time follows the tokens, as where arithmetic is scarce',
            why: 'Yes. A batch pays where a pass mostly fetches weights, which all rows share. Where it mostly multiplies, each row brings its own work.',
          },
          'too-few-users': {
            label: 'Nothing: it only shows that there are too few users',
            why: 'Rows were full when they were timed. More users do not make a pass cheaper.',
          },
          'clock-too-coarse': {
            label: 'Nothing: a clock cannot see such short passes',
            why: 'Many passes are timed together; the intervals say how well.',
          },
          'promise-too-loose': {
            label: 'The promise is too loose',
            why: 'The promise plays no part in what a pass costs.',
          },
        },
      },
      'false-hits': {
        prompt: 'A cache by meaning gives wrong answers now and then. What makes false hits rarer?',
        options: {
          'higher-threshold': {
            label: 'A higher threshold',
            why: 'Yes, at the price of hits: paraphrases that lie a little further off miss.',
          },
          'finer-distance': {
            label: 'A representation in which different questions lie further apart',
            why: 'Yes. It is the one remedy that need not cost hits.',
          },
          'more-entries': {
            label: 'More entries in the cache',
            why: 'More entries are more neighbours that may be near by accident.',
          },
          'faster-look-up': {
            label: 'A faster look-up',
            why: 'It gives the same neighbour sooner, right or wrong.',
          },
        },
      },
      'second-runtime': {
        prompt: 'Why judge speculation and int8 a second time, on another runtime?',
        options: {
          'runtime-or-technique': {
            label: 'To tell what the technique costs from what the runtime adds to it',
            why: 'Yes. A verdict that turns with the runtime is one about the runtime, and its reason should say so.',
          },
          exactness: {
            label: 'Because exactness can only be shown with two runtimes',
            why: 'Exactness is held against the reference, on each of them.',
          },
          'larger-models': {
            label: 'Because that shows what larger models would do',
            why: 'It is the same model. Size is another axis.',
          },
          'which-is-nicer': {
            label: 'To keep the runtime that gives the nicer figure',
            why: 'Choosing after seeing the figures is how one fools oneself.',
          },
        },
      },
    },
    es: {
      little: {
        prompt: ({ rate, seconds }) =>
          `Llegan y se van ${rate} peticiones por segundo, y cada una pasa en la casa ${seconds} s de media. ¿Cuántas hay en la casa de media?`,
        why: ({ rate, seconds }) =>
          `L = λ W = ${rate} · ${seconds}. Vale para cualquier orden de atención, cualquier lote y cualquier ráfaga; una simulación que la incumple cuenta mal.`,
      },
      'constant-service': {
        prompt: ({ load, service }) =>
          `Las peticiones llegan al azar de manera pareja (Poisson), se atiende de una en una, cada una tarda exactamente ${service} ms y el servidor está ocupado una parte ${load} del tiempo. ¿Cuántos milisegundos espera de media una petición antes de que empiecen a atenderla?`,
        why: ({ load, service }) =>
          `ρ S / (2 (1 − ρ)) con ρ = ${load} y S = ${service} ms. Con tiempos de servicio exponenciales sería el doble; la carga sola no decide la espera.`,
      },
      chunks: {
        prompt: '¿Para qué se leen por trozos los prompts largos?',
        options: {
          'writers-go-on': {
            label: 'Para que quienes están escribiendo sigan haciéndolo al lado',
            why: 'Sí. Una pasada que lee un prompt entero hace esperar a todos los que escriben; un trozo es corto.',
          },
          'fewer-tokens': {
            label: 'Porque en total se leen menos tokens',
            why: 'Se leen los mismos, en más pasadas.',
          },
          'less-memory': {
            label: 'Porque la caché queda más pequeña',
            why: 'Al final la caché guarda las mismas claves y valores.',
          },
          'first-token-sooner': {
            label: 'Para que el primer token de esa petición llegue antes',
            why: 'Ese llega más tarde, si acaso: su prompt necesita más pasadas. Ganan las demás.',
          },
        },
      },
      'little-to-share': {
        prompt:
          'En un solo núcleo, dieciséis filas tardan muchas veces lo que una. ¿Qué se deduce para los lotes?',
        options: {
          'time-follows-tokens': {
            label:
              'Se comparte poco: el tiempo sigue a los tokens, como ocurre donde escasea la aritmética',
            why: 'Sí. Un lote compensa donde una pasada sobre todo trae pesos, que son comunes a las filas. Donde sobre todo multiplica, cada fila trae su propio trabajo.',
          },
          'too-few-users': {
            label: 'Nada: solo muestra que hay pocos usuarios',
            why: 'Las filas estaban llenas al medir. Más usuarios no abaratan una pasada.',
          },
          'clock-too-coarse': {
            label: 'Nada: un reloj no ve pasadas tan cortas',
            why: 'Se cronometran muchas juntas; los intervalos dicen con qué precisión.',
          },
          'promise-too-loose': {
            label: 'Que la promesa es demasiado floja',
            why: 'La promesa no interviene en lo que cuesta una pasada.',
          },
        },
      },
      'false-hits': {
        prompt:
          'Una caché por significado da de vez en cuando respuestas equivocadas. ¿Qué hace más raros los aciertos falsos?',
        options: {
          'higher-threshold': {
            label: 'Un umbral más alto',
            why: 'Sí, a costa de aciertos: las paráfrasis que quedan algo más lejos fallan.',
          },
          'finer-distance': {
            label: 'Una representación en la que las preguntas distintas queden más lejos entre sí',
            why: 'Sí. Es el único remedio que no tiene por qué costar aciertos.',
          },
          'more-entries': {
            label: 'Más entradas en la caché',
            why: 'Más entradas son más vecinas que pueden quedar cerca por azar.',
          },
          'faster-look-up': {
            label: 'Una consulta más rápida',
            why: 'Da la misma vecina antes, sea correcta o no.',
          },
        },
      },
      'second-runtime': {
        prompt:
          '¿Para qué juzgar la especulación y el int8 por segunda vez, en otro entorno de ejecución?',
        options: {
          'runtime-or-technique': {
            label: 'Para distinguir lo que cuesta la técnica de lo que añade el entorno',
            why: 'Sí. Un veredicto que cambia con el entorno es un veredicto sobre el entorno, y su razón debe decirlo.',
          },
          exactness: {
            label: 'Porque la exactitud solo se demuestra con dos entornos',
            why: 'La exactitud se comprueba frente a la referencia, en cada uno.',
          },
          'larger-models': {
            label: 'Porque así se ve qué harían modelos mayores',
            why: 'El modelo es el mismo. El tamaño es otro eje.',
          },
          'which-is-nicer': {
            label: 'Para quedarse con el entorno de cifra más vistosa',
            why: 'Elegir después de ver las cifras es la manera de engañarse.',
          },
        },
      },
    },
  };
