// Words of the calculator of the work a cache spares.
import { wordsFor } from '../sheet-words.ts';
import type { sheet } from '../sheets/cache-work.ts';

/** Labels in every language. */
export const words = wordsFor<typeof sheet>({
  en: {
    title: 'What a cache spares',
    intro: 'It opens with a sentence of the tutor.',
    operate: 'Lengthen the answer, then take a large model: what changes, and what does not?',
    inputs: {
      prompt: { label: 'Tokens read first, S' },
      answer: { label: 'Tokens written, N' },
      layerParameters: { label: 'Weights in the layers' },
      headParameters: { label: 'Weights of the output head' },
      layers: { label: 'Layers, L' },
      dModel: { label: 'Width of attention, h · D' },
    },
    outputs: {
      cachedPositions: 'Positions computed with a cache',
      uncachedPositions: 'Positions computed without',
      cachedFlop: 'Operations with a cache',
      uncachedFlop: 'Operations without',
      ratio: 'Without over with',
    },
    figure: {
      caption:
        'Operations without a cache over operations with one, by the tokens written; both axes by factors.',
      y: 'without / with',
    },
    note: 'Operations, not time: a pass over many positions can use a machine better than one over a single position, and then the cache saves less time than work.',
  },
  es: {
    title: 'Lo que ahorra una caché',
    intro: 'Se abre con una frase del tutor.',
    operate: 'Alarga la respuesta y toma después un modelo grande: ¿qué cambia y qué no?',
    inputs: {
      prompt: { label: 'Tokens que se leen antes, S' },
      answer: { label: 'Tokens que se escriben, N' },
      layerParameters: { label: 'Pesos en las capas' },
      headParameters: { label: 'Pesos de la salida' },
      layers: { label: 'Capas, L' },
      dModel: { label: 'Ancho de la atención, h · D' },
    },
    outputs: {
      cachedPositions: 'Posiciones calculadas con caché',
      uncachedPositions: 'Posiciones calculadas sin ella',
      cachedFlop: 'Operaciones con caché',
      uncachedFlop: 'Operaciones sin ella',
      ratio: 'Sin caché entre con ella',
    },
    figure: {
      caption:
        'Operaciones sin caché entre operaciones con ella, según los tokens escritos; los dos ejes, por factores.',
      y: 'sin / con',
    },
    note: 'Operaciones, no tiempo: una pasada sobre muchas posiciones puede aprovechar mejor la máquina que una sobre una sola, y entonces la caché ahorra menos tiempo que trabajo.',
  },
});
