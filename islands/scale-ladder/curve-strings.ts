// Words of each curve of the ladder: its figure, and the condition it is held against.
import { defineStrings } from '../kit/define-strings.ts';

/** `<curve>` is the figure's caption, `<curve>.y` its axis, `<curve>.condition` what a verdict needs. */
export const curveStrings = defineStrings({
  en: {
    verify:
      'Cost of a pass over five positions, in passes over one. Below the dashed line it costs no more than the tokens are worth.',
    'verify.y': 'passes over one position',
    'verify.condition': 'Five positions cost at most {{level}} passes over one',
    answer:
      'Time of an answer as long as the tutor’s slowest usual one, at each size’s time per pass (both axes by factors). Above the dashed line it is felt as a wait.',
    'answer.y': 'time of an answer',
    'answer.condition': 'An answer takes {{level}} or more',
    'int8-one':
      'Time of a pass over one position in int8 over its time in float32. Below the dashed line the gain pays.',
    'int8-one.y': 'int8 / float32',
    'int8-one.condition': 'In int8 a token takes at most {{level}} of its time in float32',
    'int8-five':
      'Time of a pass over five positions in int8 over its time in float32. Below the dashed line the gain pays.',
    'int8-five.y': 'int8 / float32',
    'int8-five.condition': 'In int8 five positions take at most {{level}} of their time in float32',
    batch:
      'Time per token of sixteen sentences at once over the time of one alone. Below the dashed line a batch is worth twice the machine.',
    'batch.y': 'in a batch / alone',
    'batch.condition': 'In a batch of sixteen a token takes at most {{level}} of a token alone',
    'state-short':
      'Time of a token through a state of fixed size over its time through attention, after 32 tokens. Below the dashed line the gain pays.',
    'state-short.y': 'state / attention',
    'state-short.condition':
      'After 32 tokens, a token through a state takes at most {{level}} of one through attention',
    'state-long': 'The same after 1,024 tokens.',
    'state-long.y': 'state / attention',
    'state-long.condition':
      'After 1,024 tokens, a token through a state takes at most {{level}} of one through attention',
  },
  es: {
    verify:
      'Coste de una pasada sobre cinco posiciones, en pasadas sobre una. Por debajo de la línea a rayas no cuesta más de lo que valen los tokens.',
    'verify.y': 'pasadas sobre una posición',
    'verify.condition': 'Cinco posiciones cuestan como mucho {{level}} pasadas sobre una',
    answer:
      'Tiempo de una respuesta tan larga como la más lenta de las corrientes del tutor, con el tiempo por pasada de cada tamaño (ambos ejes, por factores). Por encima de la línea a rayas se nota la espera.',
    'answer.y': 'tiempo de una respuesta',
    'answer.condition': 'Una respuesta tarda {{level}} o más',
    'int8-one':
      'Tiempo de una pasada sobre una posición en int8 entre su tiempo en float32. Por debajo de la línea a rayas la ganancia compensa.',
    'int8-one.y': 'int8 / float32',
    'int8-one.condition': 'En int8 un token tarda como mucho {{level}} de su tiempo en float32',
    'int8-five':
      'Tiempo de una pasada sobre cinco posiciones en int8 entre su tiempo en float32. Por debajo de la línea a rayas la ganancia compensa.',
    'int8-five.y': 'int8 / float32',
    'int8-five.condition':
      'En int8 cinco posiciones tardan como mucho {{level}} de su tiempo en float32',
    batch:
      'Tiempo por token de dieciséis frases a la vez entre el de una sola. Por debajo de la línea a rayas un lote vale por dos máquinas.',
    'batch.y': 'en lote / sola',
    'batch.condition':
      'En un lote de dieciséis un token tarda como mucho {{level}} de lo que tarda solo',
    'state-short':
      'Tiempo de un token por un estado de tamaño fijo entre su tiempo por atención, tras 32 tokens. Por debajo de la línea a rayas la ganancia compensa.',
    'state-short.y': 'estado / atención',
    'state-short.condition':
      'Tras 32 tokens, un token por un estado tarda como mucho {{level}} de uno por atención',
    'state-long': 'Lo mismo tras 1024 tokens.',
    'state-long.y': 'estado / atención',
    'state-long.condition':
      'Tras 1024 tokens, un token por un estado tarda como mucho {{level}} de uno por atención',
  },
});
