// The work of an answer with a key-value cache and without: positions computed, operations, and their quotient.
import { answerFlop, positionsComputed, uncachedWorkRatio } from '#src/core/cache-work.ts';
import { defineSheet } from '../sheet.ts';

interface Settings {
  readonly prompt: number;
  readonly answer: number;
  readonly layerParameters: number;
  readonly headParameters: number;
  readonly layers: number;
  readonly dModel: number;
}

/** The sheet's millions of weights as weights. */
function shapeOf({ layerParameters, headParameters, layers, dModel }: Settings) {
  return {
    ...{ layers, dModel },
    layerParameters: layerParameters * 1e6,
    headParameters: headParameters * 1e6,
  };
}

/** The calculator `cache-work`; opens with a sentence of the tutor. */
export const sheet = defineSheet({
  inputs: {
    prompt: { unit: 'token', min: 1, max: 131_072, default: 12, slider: 'log' },
    answer: { unit: 'token', min: 1, max: 8192, default: 9, slider: 'log' },
    layerParameters: {
      unit: 'million-parameters',
      min: 0.001,
      max: 1e6,
      step: 0.000001,
      default: 0.36864,
      slider: 'log',
    },
    headParameters: {
      unit: 'million-parameters',
      min: 0,
      max: 1e4,
      step: 0.000001,
      default: 0.116544,
    },
    layers: { unit: 'count', min: 1, max: 160, default: 1 },
    dModel: {
      unit: 'count',
      min: 8,
      max: 16_384,
      default: 192,
      slider: [32, 64, 96, 128, 192, 256, 512, 768, 1024, 2048, 4096, 8192, 16_384],
    },
  },
  outputs: {
    cachedPositions: {
      unit: 'count',
      of: ({ prompt, answer }) => positionsComputed({ prompt, answer, cached: true }),
    },
    uncachedPositions: {
      unit: 'count',
      of: ({ prompt, answer }) => positionsComputed({ prompt, answer, cached: false }),
    },
    cachedFlop: {
      unit: 'flop',
      of: (settings) => answerFlop({ ...settings, cached: true }, shapeOf(settings)),
    },
    uncachedFlop: {
      unit: 'flop',
      of: (settings) => answerFlop({ ...settings, cached: false }, shapeOf(settings)),
    },
    ratio: { unit: 'times', of: (settings) => uncachedWorkRatio(settings, shapeOf(settings)) },
  },
  formula: ({ shown, values: { prompt, answer }, write }) => [
    `S + N − 1 = ${shown.prompt} + ${shown.answer} − 1 = ${shown.cachedPositions}`,
    answer === 1
      ? `S = ${shown.uncachedPositions}`
      : `S + … + (S + N − 1) = ${shown.prompt} + … + ${write(prompt + answer - 1)} = ${shown.uncachedPositions}`,
    `${shown.uncachedFlop} / ${shown.cachedFlop} = ${shown.ratio}`,
  ],
  figure: {
    over: 'answer',
    at: [1, 4, 16, 64, 256, 1024, 4096],
    outputs: ['ratio'],
    x: 'log',
    y: 'log',
  },
});
