// What a mixture stores and what a token meets of it.
import { valueBytes } from '#src/core/bytes.ts';
import { weightFlopPerToken } from '#src/core/flops.ts';
import { mixtureParameters } from '#src/core/moe.ts';
import { defineSheet } from '../sheet.ts';

interface Settings {
  readonly dModel: number;
  readonly expertLayers: number;
  readonly experts: number;
  readonly active: number;
  readonly width: number;
  readonly matrices: 'two' | 'three';
  readonly sharedWidth: number;
  readonly elsewhere: number;
  readonly format: 'float32' | 'float16' | 'int8' | 'int4';
}

const count = { two: 2, three: 3 } as const;

function parameters(settings: Settings, counted: number): number {
  const size = {
    ...settings,
    matrices: count[settings.matrices],
    elsewhere: settings.elsewhere * 1e6,
  };
  return Math.round(mixtureParameters(size, counted));
}

/** The calculator `moe-parameters`; it opens with two experts in the tutor's place. */
export const sheet = defineSheet({
  inputs: {
    dModel: {
      unit: 'count',
      min: 8,
      max: 16_384,
      default: 192,
      slider: [32, 64, 128, 192, 512, 1024, 2048, 4096, 5120, 7168, 16_384],
    },
    expertLayers: { unit: 'count', min: 1, max: 160, default: 1 },
    experts: {
      unit: 'count',
      min: 1,
      max: 512,
      default: 2,
      slider: [1, 2, 4, 8, 16, 32, 60, 64, 128, 160, 256, 512],
    },
    active: { unit: 'count', min: 1, max: 64, default: 1, slider: [1, 2, 4, 6, 8, 16, 32, 64] },
    width: {
      unit: 'count',
      min: 8,
      max: 65_536,
      default: 576,
      slider: [128, 256, 288, 576, 768, 1408, 1536, 2048, 4096, 14_336, 65_536],
    },
    matrices: { options: ['two', 'three'], default: 'two' },
    sharedWidth: {
      unit: 'count',
      min: 0,
      max: 65_536,
      default: 0,
      slider: [0, 1024, 2048, 2816, 3072, 5632, 16_384, 65_536],
    },
    elsewhere: {
      unit: 'million-parameters',
      min: 0.001,
      max: 1e6,
      step: 0.000001,
      default: 0.264576,
      slider: 'log',
    },
    format: { options: ['float32', 'float16', 'int8', 'int4'], default: 'float32' },
  },
  outputs: {
    stored: { unit: 'parameter', of: (settings) => parameters(settings, settings.experts) },
    met: { unit: 'parameter', of: (settings) => parameters(settings, settings.active) },
    share: {
      unit: 'percent',
      of: (settings) =>
        (100 * parameters(settings, settings.active)) / parameters(settings, settings.experts),
    },
    flop: {
      unit: 'flop',
      of: (settings) => weightFlopPerToken({ parameters: parameters(settings, settings.active) }),
    },
    bytes: {
      unit: 'byte',
      of: (settings) =>
        valueBytes({ values: parameters(settings, settings.experts), format: settings.format }),
    },
  },
  problem: ({ active, experts }) => (active > experts ? 'too-many-active' : null),
  formula: ({ shown, values }) => {
    const block = `${count[values.matrices]} · ${shown.dModel}`;
    const router = `${shown.dModel} · ${shown.experts}`;
    const line = (counted: string, result: string) =>
      `${shown.elsewhere} · 10⁶ + ${shown.expertLayers} · (${block} · (${counted} · ${shown.width} + ${shown.sharedWidth}) + ${router}) = ${result}`;
    return [
      line(shown.experts, shown.stored),
      line(shown.active, shown.met),
      `2 · ${shown.met} = ${shown.flop}`,
    ];
  },
  figure: {
    over: 'experts',
    at: [1, 2, 4, 8, 16, 64, 256],
    outputs: ['stored', 'met'],
    x: 'log',
    y: 'log',
  },
});
