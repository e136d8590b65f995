// Words of the calculator of a mixture's parameters.
import { wordsFor } from '../sheet-words.ts';
import type { sheet } from '../sheets/moe-parameters.ts';

/** Labels in every language. */
export const words = wordsFor<typeof sheet>({
  en: {
    title: 'What is stored, and what a token meets',
    intro: 'It opens with two experts in the place of the tutor’s feed-forward block.',
    inputs: {
      dModel: { label: 'Width of the model, d' },
      expertLayers: { label: 'Layers with experts' },
      experts: { label: 'Experts a layer, E' },
      active: { label: 'Experts a token, k' },
      width: { label: 'Width of one expert, f' },
      matrices: {
        label: 'Matrices of an expert',
        options: { two: 'two (as the tutor’s)', three: 'three (gated)' },
      },
      sharedWidth: { label: 'Width shared by all tokens' },
      elsewhere: { label: 'Parameters elsewhere' },
      format: {
        label: 'Stored as',
        options: { float32: 'float32', float16: 'float16', int8: 'int8', int4: 'int4' },
      },
    },
    outputs: {
      stored: 'Stored',
      met: 'Met by a token',
      share: 'Share that a token meets',
      flop: 'Operations a token',
      bytes: 'Weights in memory',
    },
    problems: {
      'too-many-active': 'A token cannot be sent to more experts than there are: k is at most E.',
    },
    figure: {
      caption:
        'Parameters stored and parameters met by a token, by the number of experts; both axes by factors.',
      y: 'parameters',
    },
    note: 'The router, d · E, is met whole: every token is compared with every expert. Elsewhere: attention, embeddings, norms, layers without experts.',
  },
  es: {
    title: 'Lo que se guarda y lo que usa un token',
    intro: 'Empieza con dos expertos en el lugar del bloque de alimentación directa del tutor.',
    inputs: {
      dModel: { label: 'Ancho del modelo, d' },
      expertLayers: { label: 'Capas con expertos' },
      experts: { label: 'Expertos por capa, E' },
      active: { label: 'Expertos por token, k' },
      width: { label: 'Ancho de un experto, f' },
      matrices: {
        label: 'Matrices de un experto',
        options: { two: 'dos (como en el tutor)', three: 'tres (con compuerta)' },
      },
      sharedWidth: { label: 'Ancho común a todos los tokens' },
      elsewhere: { label: 'Parámetros del resto' },
      format: {
        label: 'Guardado en',
        options: { float32: 'float32', float16: 'float16', int8: 'int8', int4: 'int4' },
      },
    },
    outputs: {
      stored: 'Guardados',
      met: 'Usados por un token',
      share: 'Parte que usa un token',
      flop: 'Operaciones por token',
      bytes: 'Pesos en memoria',
    },
    problems: {
      'too-many-active': 'Un token no puede ir a más expertos de los que hay: k es como mucho E.',
    },
    figure: {
      caption:
        'Parámetros guardados y parámetros usados por un token, según el número de expertos; los dos ejes, por factores.',
      y: 'parámetros',
    },
    note: 'El enrutador, d · E, se usa entero: cada token se compara con todos los expertos. El resto: atención, tabla de tokens, normas y capas sin expertos.',
  },
});
