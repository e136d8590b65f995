// Words of "find the flaw": the same six suspects under each of four listings.
import type { Locale } from '#src/book/locales.ts';
import type { ChoiceWords } from '#src/worksheet/question.ts';

type Suspect =
  | 'cold-start'
  | 'not-awaited'
  | 'clock-tick'
  | 'order'
  | 'unused-result'
  | 'single-sample';
type Case = 'flaw-cold-start' | 'flaw-not-awaited' | 'flaw-one-tick' | 'flaw-unused-result';

const labels = {
  en: {
    'cold-start': 'The cold start is counted',
    'not-awaited': 'The work is not waited for',
    'clock-tick': 'A sample is shorter than the clock can tell',
    order: 'The order favours one side',
    'unused-result': 'The result is not used',
    'single-sample': 'There is only one sample',
  },
  es: {
    'cold-start': 'Se cuenta el arranque en frío',
    'not-awaited': 'No se espera a que el trabajo termine',
    'clock-tick': 'Una muestra dura menos de lo que distingue el reloj',
    order: 'El orden favorece a una de las partes',
    'unused-result': 'El resultado no se usa',
    'single-sample': 'Hay una sola muestra',
  },
} as const satisfies Record<Locale, Record<Suspect, string>>;

const general = {
  en: {
    'cold-start': 'Creating and warming up lie outside the timed part here.',
    'not-awaited': 'The timed part waits for its work here.',
    'clock-tick': 'The timed part lasts far longer than a tick here.',
    order: 'Only one thing is timed, so there is no order to favour anything.',
    'unused-result': 'The runs go through a session: the compiler cannot leave them out.',
    'single-sample':
      'True, and it means that no spread is known. But more samples of this would repeat the same mistake more exactly.',
  },
  es: {
    'cold-start': 'Aquí la creación y el calentamiento quedan fuera de lo cronometrado.',
    'not-awaited': 'Aquí lo cronometrado espera a su trabajo.',
    'clock-tick': 'Aquí lo cronometrado dura mucho más que un paso del reloj.',
    order: 'Se cronometra una sola cosa: no hay orden que favorezca a nadie.',
    'unused-result': 'Las ejecuciones pasan por una sesión: el compilador no puede quitarlas.',
    'single-sample':
      'Es cierto, y por eso no se conoce la dispersión. Pero más muestras así repetirían el mismo error con más exactitud.',
  },
} as const satisfies Record<Locale, Record<Suspect, string>>;

/** What is particular to each listing: its question, and explanations that differ from the general ones. */
const cases = {
  en: {
    'flaw-cold-start': {
      prompt: 'First listing: seconds per answer. Which flaw decides its result?',
      why: {
        'cold-start':
          'Yes. The clock starts before the session is created, so download and compilation are divided among the answers. With few prompts the figure is mostly loading; with many it shrinks, without anything having become faster.',
      },
    },
    'flaw-not-awaited': {
      prompt: 'Second listing: milliseconds per run. Which flaw decides its result?',
      why: {
        'not-awaited':
          'Yes. The timed loop starts a thousand runs and waits for none. What is measured is the time to ask.',
      },
    },
    'flaw-one-tick': {
      prompt: 'Third listing: the median of a thousand runs. Which flaw decides its result?',
      why: {
        'clock-tick':
          'Yes. Each sample is one run, which may be shorter than the step of the clock. The samples are zeros and whole ticks, and their median is one of the two, however many there are.',
        'single-sample': 'There are a thousand. Each of them is a poor one.',
      },
    },
    'flaw-unused-result': {
      prompt: 'Fourth listing: GFLOP/s of a dot product. Which flaw decides its result?',
      why: {
        'unused-result':
          'Yes. Nothing ever reads the timed result, so a compiler may drop the loop, and the quotient is a fantasy. Add the results up and print the sum.',
        'cold-start':
          'The loop before the clock warms up, if little: it is not what decides the figure.',
      },
    },
  },
  es: {
    'flaw-cold-start': {
      prompt: 'Primer listado: segundos por respuesta. ¿Qué fallo decide su resultado?',
      why: {
        'cold-start':
          'Sí. El reloj arranca antes de crear la sesión, así que la descarga y la compilación se reparten entre las respuestas. Con pocas frases la cifra es casi toda carga; con muchas encoge sin que nada se haya acelerado.',
      },
    },
    'flaw-not-awaited': {
      prompt: 'Segundo listado: milisegundos por ejecución. ¿Qué fallo decide su resultado?',
      why: {
        'not-awaited':
          'Sí. El bucle cronometrado lanza mil ejecuciones y no espera a ninguna. Lo que se mide es el tiempo de pedirlas.',
      },
    },
    'flaw-one-tick': {
      prompt: 'Tercer listado: la mediana de mil ejecuciones. ¿Qué fallo decide su resultado?',
      why: {
        'clock-tick':
          'Sí. Cada muestra es una ejecución, que puede durar menos que un paso del reloj. Las muestras son ceros y pasos enteros, y su mediana es una de las dos cosas, por muchas que haya.',
        'single-sample': 'Hay mil. Cada una de ellas es mala.',
      },
    },
    'flaw-unused-result': {
      prompt: 'Cuarto listado: GFLOP/s de un producto escalar. ¿Qué fallo decide su resultado?',
      why: {
        'unused-result':
          'Sí. Nadie lee nunca el resultado cronometrado, así que un compilador puede quitar el bucle y el cociente es pura fantasía. Suma los resultados y escribe la suma.',
        'cold-start':
          'El bucle anterior al reloj calienta, aunque poco: no es lo que decide la cifra.',
      },
    },
  },
} as const satisfies Record<
  Locale,
  Record<Case, { prompt: string; why: Partial<Record<Suspect, string>> }>
>;

/** Prompts, options and explanations in every language. */
export const flawWords: Readonly<Record<Locale, Readonly<Record<Case, ChoiceWords<Suspect>>>>> = {
  en: worded('en'),
  es: worded('es'),
};

function worded(locale: Locale): Record<Case, ChoiceWords<Suspect>> {
  const suspects = Object.keys(labels[locale]) as Suspect[];
  const one = (id: Case): ChoiceWords<Suspect> => {
    const { prompt, why }: { prompt: string; why: Partial<Record<Suspect, string>> } =
      cases[locale][id];
    const entries = suspects.map((suspect) => [
      suspect,
      { label: labels[locale][suspect], why: why[suspect] ?? general[locale][suspect] },
    ]);
    return { prompt, options: Object.fromEntries(entries) };
  };
  return {
    'flaw-cold-start': one('flaw-cold-start'),
    'flaw-not-awaited': one('flaw-not-awaited'),
    'flaw-one-tick': one('flaw-one-tick'),
    'flaw-unused-result': one('flaw-unused-result'),
  };
}
