// Names of what tiled-attention measures.
import { defineStrings } from '../define-strings.ts';

/** By summary key. */
export const metrics = defineStrings({
  en: {
    'error.plain.{tokens}': 'tiled: largest difference from naive, {{tokens}} tokens',
    'error.engine.{tokens}': 'fused operator: largest difference from naive, {{tokens}} tokens',
    'bytes.naive.{tokens}': 'naive: bytes moved, {{tokens}} tokens',
    'bytes.tiled.{tokens}': 'tiled: bytes moved, {{tokens}} tokens',
    'bytes-ratio.{tokens}': 'bytes moved, tiled over naive, {{tokens}} tokens',
    'held.naive.{tokens}': 'naive: bytes of all scores, {{tokens}} tokens',
    'held.tiled': 'tiled: bytes held at once, at any length',
    'seconds.plain-naive.{tokens}': 'naive in plain TypeScript, {{tokens}} tokens',
    'seconds.plain-tiled.{tokens}': 'tiled in plain TypeScript, {{tokens}} tokens',
    'seconds.engine-naive.{tokens}': 'plain operators of the engine, {{tokens}} tokens',
    'seconds.engine-fused.{tokens}': 'fused operator of the engine, {{tokens}} tokens',
    'ratio.plain.{tokens}': 'plain TypeScript: tiled over naive, {{tokens}} tokens',
    'ratio.engine.{tokens}': 'engine: fused over plain operators, {{tokens}} tokens',
    'local.plain.{tokens}': 'tiles of a window over all causal tiles, {{tokens}} tokens',
  },
  es: {
    'error.plain.{tokens}': 'por teselas: mayor diferencia con la ingenua, {{tokens}} tokens',
    'error.engine.{tokens}':
      'operador fusionado: mayor diferencia con la ingenua, {{tokens}} tokens',
    'bytes.naive.{tokens}': 'ingenua: bytes movidos, {{tokens}} tokens',
    'bytes.tiled.{tokens}': 'por teselas: bytes movidos, {{tokens}} tokens',
    'bytes-ratio.{tokens}': 'bytes movidos, por teselas entre ingenua, {{tokens}} tokens',
    'held.naive.{tokens}': 'ingenua: bytes de todas las puntuaciones, {{tokens}} tokens',
    'held.tiled': 'por teselas: bytes presentes a la vez, con cualquier longitud',
    'seconds.plain-naive.{tokens}': 'ingenua en TypeScript llano, {{tokens}} tokens',
    'seconds.plain-tiled.{tokens}': 'por teselas en TypeScript llano, {{tokens}} tokens',
    'seconds.engine-naive.{tokens}': 'operadores sueltos del motor, {{tokens}} tokens',
    'seconds.engine-fused.{tokens}': 'operador fusionado del motor, {{tokens}} tokens',
    'ratio.plain.{tokens}': 'TypeScript llano: por teselas entre ingenua, {{tokens}} tokens',
    'ratio.engine.{tokens}': 'motor: fusionado entre operadores sueltos, {{tokens}} tokens',
    'local.plain.{tokens}': 'teselas de una ventana entre todas las causales, {{tokens}} tokens',
  },
});
