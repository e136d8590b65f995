// Names of what serving-steps measures, and of what is simulated with it.
import { defineStrings } from '../define-strings.ts';

/** By summary key. */
export const metrics = defineStrings({
  en: {
    'rows.{rows}': 'a pass over a token of each row, rows: {{rows}}',
    'chunk.{tokens}': 'a pass over a prompt’s tokens: {{tokens}}',
    'load.single': 'promised load, one at a time',
    'load.static': 'promised load, static batches',
    'load.continuous': 'promised load, continuous batching',
    'load.chunked': 'promised load, continuous with prompts in chunks',
    'bursty.single': 'promised load in bursts, one at a time',
    'bursty.static': 'promised load in bursts, static batches',
    'bursty.continuous': 'promised load in bursts, continuous batching',
    'bursty.chunked': 'promised load in bursts, continuous with prompts in chunks',
    'ratio.single': 'promised load, one at a time over itself',
    'ratio.static': 'promised load, one at a time over static batches',
    'ratio.continuous': 'promised load, one at a time over continuous batching',
    'ratio.chunked': 'promised load, one at a time over continuous with chunks',
    'edge.at': 'p99 over the promise at the highest load',
    'edge.above': 'p99 over the promise just above it',
    little: 'deviation from Little’s law',
  },
  es: {
    'rows.{rows}': 'una pasada sobre un token de cada fila, filas: {{rows}}',
    'chunk.{tokens}': 'una pasada sobre los tokens de un prompt: {{tokens}}',
    'load.single': 'carga prometida, de una en una',
    'load.static': 'carga prometida, lotes estáticos',
    'load.continuous': 'carga prometida, lotes continuos',
    'load.chunked': 'carga prometida, lotes continuos con prompts por trozos',
    'bursty.single': 'carga prometida a ráfagas, de una en una',
    'bursty.static': 'carga prometida a ráfagas, lotes estáticos',
    'bursty.continuous': 'carga prometida a ráfagas, lotes continuos',
    'bursty.chunked': 'carga prometida a ráfagas, lotes continuos con prompts por trozos',
    'ratio.single': 'carga prometida, de una en una entre sí misma',
    'ratio.static': 'carga prometida, de una en una entre lotes estáticos',
    'ratio.continuous': 'carga prometida, de una en una entre lotes continuos',
    'ratio.chunked': 'carga prometida, de una en una entre lotes continuos con trozos',
    'edge.at': 'p99 entre la promesa con la mayor carga',
    'edge.above': 'p99 entre la promesa justo por encima',
    little: 'desvío de la ley de Little',
  },
});
