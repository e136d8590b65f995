// Words of the questions on measuring, and of the four flawed benchmarks.
import type { Locale } from '#src/book/locales.ts';
import type { QuestionWords } from '#src/worksheet/question.ts';
import type { measurementQuestions } from '#src/worksheet/questions/measurement.ts';
import { flawWords } from './flaws.ts';

/** Prompts, options and explanations in every language. */
export const measurementWords: Readonly<
  Record<Locale, QuestionWords<typeof measurementQuestions>>
> = {
  en: {
    ticks: {
      prompt: ({ tickMicroseconds, runMicroseconds, ticksPerSample }) =>
        `The clock advances in steps of ${tickMicroseconds} µs, and one run takes ${runMicroseconds} µs. How many runs must one sample hold, so that it lasts at least ${ticksPerSample} ticks?`,
      why: ({ tickMicroseconds, runMicroseconds, ticksPerSample }) =>
        `${ticksPerSample} ticks of ${tickMicroseconds} µs, divided by ${runMicroseconds} µs and rounded up. Fewer runs, and rounding at the two ends of the sample weighs more than two per cent.`,
    },
    interleave: {
      prompt: 'Why does the bench run A and B in turns, rather than all A first and then all B?',
      options: {
        'drift-meets-both': {
          label: 'So that whatever happens to the machine happens to both',
          why: 'Yes. A slow minute then slows both halves of a pair, and leaves their ratio alone.',
        },
        'more-samples': {
          label: 'To get more samples in the same time',
          why: 'The number of samples is the same, and the time, if anything, is longer.',
        },
        'finer-clock': {
          label: 'To make the clock finer',
          why: 'The tick is the browser’s. Batching deals with it, not the order.',
        },
        'warmer-cache': {
          label: 'To keep the caches warm',
          why: 'Taking turns may cool them, which is why the bench reports hot and interleaved figures apart.',
        },
      },
    },
    'below-floor': {
      prompt:
        'B came out 0.8% faster than A. An A/A test on this machine shows differences of up to 1.5%. What do you report?',
      options: {
        'cannot-tell': {
          label: 'That this machine cannot tell them apart',
          why: 'Yes. A thing differs from itself by more than that here. The honest answer is “cannot tell”, with the floor beside it.',
        },
        'slightly-faster': {
          label: 'That B is slightly faster',
          why: 'The same bench says that A is “slightly faster” than A.',
        },
        'exactly-equal': {
          label: 'That they are equal',
          why: 'Not seeing a difference is not having shown that there is none. For that one needs an equivalence test with a stated margin.',
        },
        'repeat-until-clear': {
          label: 'Nothing yet: repeat until the difference is clear',
          why: 'Whoever repeats until the wanted result comes will always get it.',
        },
      },
    },
    'cold-start': {
      prompt:
        'A benchmark creates a session, runs it three times, and divides the total time by three. What does it mostly measure?',
      options: {
        'mostly-loading': {
          label: 'Loading and compiling',
          why: 'Yes. Creating the session takes hundreds of times as long as a run of a model this small.',
        },
        'steady-speed': {
          label: 'The speed in steady state',
          why: 'For that, the session must exist and be warm before the clock starts.',
        },
        'peak-memory': {
          label: 'Peak memory',
          why: 'Nothing in it looks at memory.',
        },
        'clock-resolution': {
          label: 'The resolution of the clock',
          why: 'The total is long enough for any clock. It is the wrong thing that is timed.',
        },
      },
    },
    ...flawWords.en,
  },
  es: {
    ticks: {
      prompt: ({ tickMicroseconds, runMicroseconds, ticksPerSample }) =>
        `El reloj avanza a pasos de ${tickMicroseconds} µs y una ejecución dura ${runMicroseconds} µs. ¿Cuántas ejecuciones debe reunir una muestra para durar al menos ${ticksPerSample} pasos?`,
      why: ({ tickMicroseconds, runMicroseconds, ticksPerSample }) =>
        `${ticksPerSample} pasos de ${tickMicroseconds} µs, entre ${runMicroseconds} µs y redondeando hacia arriba. Con menos, el redondeo de los dos extremos de la muestra pesa más de un dos por ciento.`,
    },
    interleave: {
      prompt: '¿Por qué el banco ejecuta A y B por turnos, y no todas las A y después todas las B?',
      options: {
        'drift-meets-both': {
          label: 'Para que lo que le pase a la máquina les pase a las dos',
          why: 'Sí. Un minuto lento frena entonces a las dos mitades de un par y deja en paz su cociente.',
        },
        'more-samples': {
          label: 'Para reunir más muestras en el mismo tiempo',
          why: 'Las muestras son las mismas, y el tiempo más bien crece.',
        },
        'finer-clock': {
          label: 'Para afinar el reloj',
          why: 'El paso lo pone el navegador. De eso se ocupa agrupar ejecuciones, no el orden.',
        },
        'warmer-cache': {
          label: 'Para mantener calientes las cachés',
          why: 'Turnarse puede enfriarlas; por eso el banco da por separado la cifra en caliente y la intercalada.',
        },
      },
    },
    'below-floor': {
      prompt:
        'B ha salido un 0,8 % más rápida que A. Una prueba A/A en esta máquina muestra diferencias de hasta un 1,5 %. ¿Qué publicas?',
      options: {
        'cannot-tell': {
          label: 'Que esta máquina no las distingue',
          why: 'Sí. Aquí una cosa se diferencia de sí misma en más que eso. La respuesta honrada es «no se puede saber», con el suelo al lado.',
        },
        'slightly-faster': {
          label: 'Que B es algo más rápida',
          why: 'El mismo banco dice que A es «algo más rápida» que A.',
        },
        'exactly-equal': {
          label: 'Que son iguales',
          why: 'No ver una diferencia no es haber demostrado que no la hay. Para eso hace falta una prueba de equivalencia con un margen declarado.',
        },
        'repeat-until-clear': {
          label: 'Nada aún: repetir hasta que la diferencia sea clara',
          why: 'Quien repite hasta obtener el resultado que quiere lo obtiene siempre.',
        },
      },
    },
    'cold-start': {
      prompt:
        'Una medición crea una sesión, la ejecuta tres veces y divide el tiempo total entre tres. ¿Qué mide sobre todo?',
      options: {
        'mostly-loading': {
          label: 'La carga y la compilación',
          why: 'Sí. Crear la sesión dura cientos de veces lo que una ejecución de un modelo tan pequeño.',
        },
        'steady-speed': {
          label: 'La velocidad en régimen estable',
          why: 'Para eso la sesión tiene que existir y estar caliente antes de que arranque el reloj.',
        },
        'peak-memory': {
          label: 'La memoria máxima',
          why: 'Nada en ella mira la memoria.',
        },
        'clock-resolution': {
          label: 'La resolución del reloj',
          why: 'El total es bastante largo para cualquier reloj. Lo que se cronometra es otra cosa.',
        },
      },
    },
    ...flawWords.es,
  },
};
