// Words of the scale of time.
import { defineStrings } from '../kit/define-strings.ts';

/** Everything the lab says; `{{…}}` is filled in by the lab. */
export const thresholdsStrings = defineStrings({
  en: {
    title: 'From a token to a person’s patience',
    token: 'a token of the tutor',
    answer: 'an answer, the median',
    'answer-p95': 'nineteen answers in twenty',
    instant: 'felt as immediate',
    flow: 'the train of thought holds',
    attention: 'attention stays',
    chart:
      'Times of the tutor (circles, with their intervals) and limits of perception (squares) on a logarithmic scale; dashed, the requirement.',
    axis: 'time, each line ten times the one before',
    table: 'The same as a table',
    moment: 'what',
    time: 'time',
    interval: '95% interval',
    origin: 'where from',
    'origin.person': 'cited',
    'origin.recorded': 'recorded on our machine',
    'origin.yours': 'measured on your machine',
    recorded: 'Recorded on our machine',
    yours: 'Measured on your machine',
    none: 'No answer time yet: measure it above, and it appears on this scale.',
    'within.recorded':
      'On the machine of the recording, nineteen answers in twenty took {{time}} or less: within the requirement of {{limit}}, by a factor of {{factor}}.',
    'beyond.recorded':
      'On the machine of the recording, one answer in twenty took more than {{time}}: beyond the requirement of {{limit}}, by a factor of {{factor}}.',
    'cannot-tell.recorded':
      'On the machine of the recording, nineteen answers in twenty took {{time}} or less, and the interval of that figure includes the requirement of {{limit}}: whether it is met cannot be told.',
    'within.yours':
      'On your machine, nineteen answers in twenty took {{time}} or less: within the requirement of {{limit}}, by a factor of {{factor}}.',
    'beyond.yours':
      'On your machine, one answer in twenty took more than {{time}}: beyond the requirement of {{limit}}, by a factor of {{factor}}.',
    'cannot-tell.yours':
      'On your machine, nineteen answers in twenty took {{time}} or less, and the interval of that figure includes the requirement of {{limit}}: whether it is met cannot be told. Measure again.',
  },
  es: {
    title: 'De un token a la paciencia de una persona',
    token: 'un token del tutor',
    answer: 'una respuesta, la mediana',
    'answer-p95': 'diecinueve respuestas de cada veinte',
    instant: 'se percibe como inmediato',
    flow: 'no se pierde el hilo',
    attention: 'la atención sigue',
    chart:
      'Tiempos del tutor (círculos, con sus intervalos) y límites de la percepción (cuadrados) en una escala logarítmica; a rayas, el requisito.',
    axis: 'tiempo, cada línea diez veces la anterior',
    table: 'Lo mismo en una tabla',
    moment: 'qué',
    time: 'tiempo',
    interval: 'intervalo del 95 %',
    origin: 'de dónde',
    'origin.person': 'citado',
    'origin.recorded': 'registrado en nuestra máquina',
    'origin.yours': 'medido en tu máquina',
    recorded: 'Registrado en nuestra máquina',
    yours: 'Medido en tu máquina',
    none: 'Aún no hay tiempo de respuesta: mídelo arriba y aparecerá en esta escala.',
    'within.recorded':
      'En la máquina del registro, diecinueve respuestas de cada veinte tardaron {{time}} o menos: dentro del requisito de {{limit}}, por un factor de {{factor}}.',
    'beyond.recorded':
      'En la máquina del registro, una respuesta de cada veinte tardó más de {{time}}: fuera del requisito de {{limit}}, por un factor de {{factor}}.',
    'cannot-tell.recorded':
      'En la máquina del registro, diecinueve respuestas de cada veinte tardaron {{time}} o menos, y el intervalo de esa cifra contiene el requisito de {{limit}}: no se puede saber si se cumple.',
    'within.yours':
      'En tu máquina, diecinueve respuestas de cada veinte tardaron {{time}} o menos: dentro del requisito de {{limit}}, por un factor de {{factor}}.',
    'beyond.yours':
      'En tu máquina, una respuesta de cada veinte tardó más de {{time}}: fuera del requisito de {{limit}}, por un factor de {{factor}}.',
    'cannot-tell.yours':
      'En tu máquina, diecinueve respuestas de cada veinte tardaron {{time}} o menos, y el intervalo de esa cifra contiene el requisito de {{limit}}: no se puede saber si se cumple. Mídelo otra vez.',
  },
});
