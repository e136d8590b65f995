// Arithmetic of attention for each cached position: with heads of its own, absorbed, and with keys and values made anew.
import { valueBytes } from '#src/core/bytes.ts';
import {
  absorbedFlopPerByte,
  absorbedFlopPerPosition,
  absorbedWorkRatio,
  expandedFlopPerPosition,
  headsFlopPerPosition,
} from '#src/core/mla.ts';
import { defineSheet } from '../sheet.ts';

/** The calculator `mla-work`. */
export const sheet = defineSheet({
  inputs: {
    heads: { unit: 'count', min: 1, max: 128, default: 128, slider: [1, 2, 4, 8, 16, 32, 64, 128] },
    headDim: {
      unit: 'count',
      min: 8,
      max: 512,
      default: 128,
      slider: [16, 32, 48, 64, 96, 128, 256],
    },
    latentDim: {
      unit: 'count',
      min: 4,
      max: 2048,
      default: 512,
      slider: [8, 16, 32, 64, 128, 256, 512, 1024],
    },
    rotaryDim: { unit: 'count', min: 2, max: 256, default: 64, slider: [2, 8, 16, 32, 64, 128] },
    format: { options: ['float32', 'float16', 'int8', 'int4'], default: 'float16' },
  },
  outputs: {
    ordinary: { unit: 'flop', of: (shape) => headsFlopPerPosition(shape) },
    absorbed: { unit: 'flop', of: (shape) => absorbedFlopPerPosition(shape) },
    expanded: { unit: 'flop', of: (shape) => expandedFlopPerPosition(shape) },
    more: {
      unit: 'times',
      of: (shape) => absorbedWorkRatio(shape),
    },
    ordinaryIntensity: {
      unit: 'flop-per-byte',
      of: ({ heads, headDim, format }) =>
        headsFlopPerPosition({ heads, headDim }) /
        valueBytes({ values: 2 * heads * headDim, format }),
    },
    absorbedIntensity: { unit: 'flop-per-byte', of: (shape) => absorbedFlopPerByte(shape) },
  },
  formula: ({ shown }) => [
    `4 · H · D = 4 · ${shown.heads} · ${shown.headDim} = ${shown.ordinary}`,
    `2 · H · (2 · d_c + d_R) = 2 · ${shown.heads} · (2 · ${shown.latentDim} + ${shown.rotaryDim}) = ${shown.absorbed}`,
    `${shown.absorbed} / ${shown.ordinary} = ${shown.more}`,
    `4 · d_c · H · D + 2 · H · (2 · D + d_R) = ${shown.expanded}`,
  ],
});
