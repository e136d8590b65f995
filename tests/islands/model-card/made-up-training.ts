// A record and a manifest of made-up figures, whole and consistent, that tests change piece by piece.
import type { RecordedTraining } from '#islands/model-card/recorded-training.ts';
import {
  parseManifest,
  parseTrainingRecord,
  type TrainingRecord,
} from '#islands/model-card/training-record.ts';

const prompts = 400;
const shapes = {
  tutor: { dModel: 192, layers: 1, heads: 4, dFeedForward: 576, parameters: 485_760, share: 0.98 },
  twin: { dModel: 128, layers: 2, heads: 4, dFeedForward: 544, parameters: 488_064, share: 0.99 },
  draft: { dModel: 32, layers: 1, heads: 2, dFeedForward: 112, parameters: 30_784, share: 0.65 },
  'rung-64': { dModel: 64, layers: 1, heads: 4, dFeedForward: 192, parameters: 80_000, share: 0.9 },
} as const;

const splits = ['held-cells', 'held-sentences'] as const;

function counted(right: number, total = prompts) {
  return total === 0 ? { right, total } : { right, total, value: right / total };
}

function evaluation(share: number, refusals: number) {
  const right = 4 * Math.round((share * prompts) / 4); // so that slices stay whole
  return {
    exactMatch: {
      answer: counted(right),
      verdict: counted(right),
      correction: counted(right),
      gloss: counted(right),
    },
    slices: {
      language: { en: counted(right / 2, 200), es: counted(right / 2, 200) },
      kind: { correct: counted(right / 4, 100), wrong: counted((right * 3) / 4, 300) },
    },
    falseCorrections: counted(3, 50),
    scope: {
      precision: counted(refusals, refusals + 2),
      recall: counted(refusals, refusals),
      rightReason: counted(refusals, refusals),
    },
    languages: {
      cells: 40,
      en: 0.98,
      es: 0.95,
      difference: 0.03,
      low: -0.01,
      high: 0.07,
      better: { en: 5, es: 3, neither: 32 },
    },
    likelihood: { loss: 0.05, perplexity: Math.exp(0.05), tokens: 1600 },
    calibration: {
      bins: [
        { low: 0, high: 0.5, count: 0 },
        { low: 0.5, high: 1, count: prompts, confidence: 0.8, accuracy: right / prompts },
      ],
      error: Math.abs(right / prompts - 0.8),
    },
  };
}

/** Everything as it would be written to content/data/measured/training.json, free to be spoilt. */
export function recordJson({ seeds = 5 } = {}) {
  const models = Object.entries(shapes).map(([name, { parameters, share, ...shape }], place) => ({
    name,
    config: { architecture: 'dense', vocabulary: 607, ...shape, context: 32 },
    parameters,
    recipe: {
      steps: 200,
      batch: 64,
      learningRate: 0.002,
      warmUpSteps: 10,
      finalShare: 0.02,
      weightDecay: 1,
    },
    runs: Array.from({ length: seeds }, (_, i) => ({
      seed: i + 1,
      sha256: `${place}${i + 1}`.padEnd(64, 'a'),
      seconds: 200,
      losses: [6, 3, 1, 0.5],
      lossStride: 50,
      right: Object.fromEntries(
        splits.map((split) => [split, '1'.repeat(share * prompts).padEnd(prompts, '0')]),
      ),
      provenance: {
        machine: 'A processor',
        node: '22.0.0',
        onnxruntime: '1.30.0',
        commit: 'abcdef0123456789',
        finishedAt: '2026-11-21T02:40:16.735Z',
      },
    })),
    exact: Object.fromEntries(
      splits.map((split) => [
        split,
        {
          value: share,
          low: share - 0.008,
          high: share + 0.008,
          bySeed: Array.from({ length: seeds }, () => share),
          prompts,
        },
      ]),
    ),
    evaluations: {
      'held-cells': evaluation(share, 0),
      'held-sentences': evaluation(share, 20),
    },
  }));
  return {
    corpus: {
      vocabulary: 607,
      testPrompts: { 'held-cells': prompts, 'held-sentences': prompts },
      fingerprint: 'b1bb764f5929568e',
    },
    models,
  };
}

/** The same, parsed. */
export function madeUpRecord(options?: { readonly seeds?: number }): TrainingRecord {
  return parseTrainingRecord(recordJson(options), 'made-up.json');
}

/** The record with the manifest of its tutor and draft, first seed. */
export function madeUpTraining(): RecordedTraining {
  const record = madeUpRecord();
  const entries = record.models
    .filter(({ name }) => name === 'tutor' || name === 'draft')
    .map(({ name, config, parameters, runs }) => [
      name,
      {
        file: `${name}.safetensors`,
        bytes: 2 * parameters + 900,
        sha256: runs[0]!.sha256,
        parameters,
        config,
      },
    ]);
  const manifest = parseManifest({ models: Object.fromEntries(entries) }, 'manifest.json');
  return { record, manifest };
}
