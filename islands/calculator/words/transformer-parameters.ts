// Words of the calculator of parameters.
import { wordsFor } from '../sheet-words.ts';
import type { sheet } from '../sheets/transformer-parameters.ts';

/** Labels in every language. */
export const words = wordsFor<typeof sheet>({
  en: {
    title: 'Count the parameters of a transformer',
    intro: 'It opens with the tutor.',
    operate: 'Choose a published model, or change one size and see which part moves.',
    inputs: {
      vocabulary: { label: 'Vocabulary, V' },
      dModel: { label: 'Width, d' },
      layers: { label: 'Layers, L' },
      heads: { label: 'Heads, h' },
      kvHeads: { label: 'Key–value heads, h_kv' },
      headDim: { label: 'Width of a head, D' },
      dFeedForward: { label: 'Inner width, d_ff' },
      matrices: {
        label: 'Feed-forward matrices',
        options: { two: 'two (in and out)', three: 'three (with a gate)' },
      },
      head: {
        label: 'Output head',
        options: { tied: 'the table of tokens again', own: 'a matrix of its own' },
      },
      biases: {
        label: 'Biases',
        options: { none: 'none', qkv: 'on query, key and value' },
      },
    },
    outputs: {
      ends: 'Table of tokens and head',
      attention: 'Attention',
      feedForward: 'Feed-forward',
      norms: 'Norms',
      total: 'In all',
    },
    problems: {
      'shared-heads':
        'Heads must be a whole multiple of key–value heads: each key–value head serves as many query heads.',
    },
    note: 'With a norm of one scale a channel before each half of a layer and after the last (RMSNorm), and rotary positions, which have no parameters.',
  },
  es: {
    title: 'Cuenta los parámetros de un transformer',
    intro: 'Se abre con el tutor.',
    operate: 'Elige un modelo publicado, o cambia un tamaño y mira qué parte se mueve.',
    inputs: {
      vocabulary: { label: 'Vocabulario, V' },
      dModel: { label: 'Ancho, d' },
      layers: { label: 'Capas, L' },
      heads: { label: 'Cabezas, h' },
      kvHeads: { label: 'Cabezas de clave y valor, h_kv' },
      headDim: { label: 'Ancho de una cabeza, D' },
      dFeedForward: { label: 'Ancho interior, d_ff' },
      matrices: {
        label: 'Matrices de la alimentación directa',
        options: { two: 'dos (entrada y salida)', three: 'tres (con compuerta)' },
      },
      head: {
        label: 'Salida',
        options: { tied: 'otra vez la tabla de tokens', own: 'una matriz propia' },
      },
      biases: {
        label: 'Sesgos',
        options: { none: 'ninguno', qkv: 'en consulta, clave y valor' },
      },
    },
    outputs: {
      ends: 'Tabla de tokens y salida',
      attention: 'Atención',
      feedForward: 'Alimentación directa',
      norms: 'Normas',
      total: 'En total',
    },
    problems: {
      'shared-heads':
        'Las cabezas tienen que ser un múltiplo entero de las de clave y valor: cada una de estas sirve a igual número de cabezas de consulta.',
    },
    note: 'Con una norma de una escala por canal antes de cada mitad de una capa y tras la última (RMSNorm), y posiciones rotatorias, que no tienen parámetros.',
  },
});
