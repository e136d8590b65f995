// The experiment tiled-attention on a page: bytes and times of attention by length, and how far tiles are from the formula.
import { shownExperiment } from '../panels.ts';

const byLength = { chart: 'series', references: [], scale: 'log' } as const;

/** Its figures and words. */
export const shown = shownExperiment({
  panels: [
    {
      id: 'bytes',
      keys: /^bytes\.(?<series>naive|tiled)\.(?<x>\d+)$/,
      ...byLength,
      values: 'bytes',
    },
    {
      id: 'ratio',
      keys: /^ratio\.(?<series>plain|engine)\.(?<x>\d+)$/,
      chart: 'series',
      references: ['one'],
      scale: 'log',
      values: 'number',
    },
    {
      id: 'plain',
      keys: /^seconds\.(?<series>plain-[a-z]+)\.(?<x>\d+)$/,
      ...byLength,
      values: 'time',
    },
    {
      id: 'engine',
      keys: /^seconds\.(?<series>engine-[a-z]+)\.(?<x>\d+)$/,
      ...byLength,
      values: 'time',
    },
    {
      id: 'local',
      keys: /^local\.(?<series>plain)\.(?<x>\d+)$/,
      chart: 'series',
      references: ['one'],
      scale: 'log',
      values: 'number',
    },
  ],
  words: {
    en: {
      what: 'One head of the tutor’s width over random queries, keys and values, without a mask: all scores in memory against tiles of 128 × 32 in plain TypeScript, and the engine’s plain operators against its one fused operator. All in turns. The bytes are counted, not measured.',
      panels: {
        bytes: {
          caption: 'Bytes moved between slow and fast memory, counted.',
          x: 'tokens',
          y: 'bytes moved',
        },
        ratio: {
          caption:
            'Time tiled over naive (plain TypeScript) and fused over naive (engine). Dashed: no difference.',
          x: 'tokens',
          y: 'time / naive time',
        },
        plain: { caption: 'Time of one head in plain TypeScript.', x: 'tokens', y: 'time' },
        engine: { caption: 'Time of one head in the engine.', x: 'tokens', y: 'time' },
        local: {
          caption:
            'Tiles that see only a window of 128 keys over all causal tiles: hidden tiles are skipped. Dashed: no difference.',
          x: 'tokens',
          y: 'window / causal',
        },
      },
      series: {
        naive: 'naive',
        tiled: 'tiled',
        plain: 'plain TypeScript',
        engine: 'engine',
        'plain-naive': 'naive',
        'plain-tiled': 'tiled',
        'engine-naive': 'plain operators',
        'engine-fused': 'fused operator',
      },
    },
    es: {
      what: 'Una cabeza del ancho del tutor sobre consultas, claves y valores aleatorios, sin máscara: todas las puntuaciones en memoria frente a teselas de 128 × 32 en TypeScript llano, y los operadores sueltos del motor frente a su operador fusionado. Todo por turnos. Los bytes se cuentan; no se miden.',
      panels: {
        bytes: {
          caption: 'Bytes movidos entre la memoria lenta y la rápida, contados.',
          x: 'tokens',
          y: 'bytes movidos',
        },
        ratio: {
          caption:
            'Tiempo por teselas entre el ingenuo (TypeScript llano) y fusionado entre el ingenuo (motor). A rayas: ninguna diferencia.',
          x: 'tokens',
          y: 'tiempo / tiempo ingenuo',
        },
        plain: { caption: 'Tiempo de una cabeza en TypeScript llano.', x: 'tokens', y: 'tiempo' },
        engine: { caption: 'Tiempo de una cabeza en el motor.', x: 'tokens', y: 'tiempo' },
        local: {
          caption:
            'Teselas que ven solo una ventana de 128 claves entre todas las teselas causales: las ocultas se saltan. A rayas: ninguna diferencia.',
          x: 'tokens',
          y: 'ventana / causal',
        },
      },
      series: {
        naive: 'ingenua',
        tiled: 'por teselas',
        plain: 'TypeScript llano',
        engine: 'motor',
        'plain-naive': 'ingenua',
        'plain-tiled': 'por teselas',
        'engine-naive': 'operadores sueltos',
        'engine-fused': 'operador fusionado',
      },
    },
  },
});
