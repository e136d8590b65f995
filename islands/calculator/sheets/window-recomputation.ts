// A window of recent tokens, kept or computed anew for every token: the least time of either on a machine.
import { ridgeFlopPerByte } from '#src/core/roofline.ts';
import { convert } from '#src/core/units.ts';
import {
  keptWindowSeconds,
  recomputationRatio,
  recomputedWindowSeconds,
  type WindowStep,
} from '#src/core/window-recomputation.ts';
import { defineSheet } from '../sheet.ts';

interface Settings {
  readonly parameters: number;
  readonly layers: number;
  readonly heads: number;
  readonly headDim: number;
  readonly window: number;
  readonly peak: number;
  readonly bandwidth: number;
}

function stepOf({ parameters, peak, bandwidth, ...model }: Settings): WindowStep {
  return {
    ...model,
    parameters: convert(parameters, 'million-parameters', 'parameter'),
    peakFlopPerSecond: convert(peak, 'teraflop-per-second', 'flop-per-second'),
    bandwidthBytePerSecond: convert(bandwidth, 'gigabyte-per-second', 'byte-per-second'),
  };
}

/** The calculator `window-recomputation`. */
export const sheet = defineSheet({
  inputs: {
    window: {
      unit: 'token',
      min: 1,
      max: 2 ** 17,
      default: 4096,
      slider: [64, 256, 512, 1024, 2048, 4096, 8192, 32_768, 2 ** 17],
    },
    peak: {
      unit: 'teraflop-per-second',
      min: 0.001,
      max: 5000,
      step: 0.001,
      default: 154.8,
      slider: 'log',
    },
    bandwidth: { unit: 'gigabyte-per-second', min: 1, max: 20_000, default: 768, slider: 'log' },
    parameters: {
      unit: 'million-parameters',
      min: 0.01,
      max: 1e6,
      step: 0.01,
      default: 6738.42,
      slider: 'log',
    },
    layers: { unit: 'count', min: 1, max: 160, default: 32 },
    heads: { unit: 'count', min: 1, max: 128, default: 32, slider: [1, 2, 4, 8, 16, 32, 64, 128] },
    headDim: {
      unit: 'count',
      min: 8,
      max: 512,
      default: 128,
      slider: [8, 16, 32, 48, 64, 96, 128, 256, 512],
    },
  },
  outputs: {
    ridge: {
      unit: 'flop-per-byte',
      of: (settings) => ridgeFlopPerByte(stepOf(settings)),
    },
    kept: {
      unit: 'millisecond',
      of: (settings) => convert(keptWindowSeconds(stepOf(settings)), 'second', 'millisecond'),
    },
    recomputed: {
      unit: 'millisecond',
      of: (settings) => convert(recomputedWindowSeconds(stepOf(settings)), 'second', 'millisecond'),
    },
    ratio: { unit: 'times', of: (settings) => recomputationRatio(stepOf(settings)) },
  },
  formula: ({ shown }) => [
    `${shown.peak} · 10¹² / (${shown.bandwidth} · 10⁹) = ${shown.ridge}`,
    `${shown.recomputed} / ${shown.kept} = ${shown.ratio}`,
  ],
  figure: {
    over: 'window',
    at: [64, 256, 1024, 4096, 16_384, 65_536],
    outputs: ['kept', 'recomputed'],
    x: 'log',
    y: 'log',
  },
});
