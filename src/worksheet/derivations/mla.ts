// What a latent cache saves, derived by hand: at the tutor's size, at DeepSeek-V2's, against which baseline, and
// as a share of all that a token reads. Every answer is a function of src/core.
import { valueBytes } from '#src/core/bytes.ts';
import { kvCacheBytes, kvCacheValuesPerToken } from '#src/core/kv-cache.ts';
import { cacheShareOfBytes, mlaReduction, mlaValuesPerToken } from '#src/core/mla.ts';
import { transformerParameters } from '#src/core/parameters.ts';
import { storageReduction } from '#src/core/reduction.ts';
import type { Derivation } from '../derivation.ts';

/** The tutor with the latent of `mla-64`; its test compares these with the plans. */
export const tutorSizes = {
  layers: 1,
  heads: 4,
  headDim: 48,
  latentDim: 64,
  rotaryDim: 16,
  tokens: 32,
  dModel: 192,
  dFeedForward: 576,
  vocabulary: 607,
} as const;
const v2 = { layers: 60, heads: 128, headDim: 128, latentDim: 512, rotaryDim: 64 } as const;
/** DeepSeek 67B (arXiv 2401.02954, table of specifications), with which the abstract of DeepSeek-V2 compares. */
const before = { layers: 95, queryHeads: 64, kvHeads: 8, headDim: 128, bits: 16 } as const;
/** Bits a cached value has on average as DeepSeek-V2 is deployed (arXiv 2405.04434, section 3.2.3). */
const bits = 6;
/** Llama-2-7B in half precision, sixteen texts at once. */
export const seven = {
  parameters: 6.74e9,
  layers: 32,
  heads: 32,
  headDim: 128,
  tokens: 4096,
  batch: 16,
  latentDim: 512,
  rotaryDim: 64,
} as const;

interface HeadSizes {
  readonly layers: number;
  readonly heads: number;
  readonly headDim: number;
}

const heads = ({ layers, heads: kvHeads, headDim }: HeadSizes) =>
  kvCacheValuesPerToken({ layers, kvHeads, headDim });

const tutorSaved = valueBytes({
  values: (heads(tutorSizes) - mlaValuesPerToken(tutorSizes)) * tutorSizes.tokens,
  format: 'float32',
});
const tutorWeights = valueBytes({
  values: transformerParameters({ ...tutorSizes, norm: 'rmsnorm' }),
  format: 'float32',
});
const tutorCache = valueBytes({ values: heads(tutorSizes) * tutorSizes.tokens, format: 'float32' });
const tutorRead = tutorWeights + tutorCache;

const sevenWeights = valueBytes({ values: seven.parameters, format: 'float16' });
const sevenCacheOf = (batch: number) =>
  kvCacheBytes({ ...seven, kvHeads: seven.heads, format: 'float16', batch });
const sevenCache = sevenCacheOf(seven.batch);
const sevenSaved = sevenCache * (1 - mlaValuesPerToken(seven) / heads(seven));

const byShape = (fromValues: number) =>
  100 * storageReduction({ fromValues, fromBits: 1, toValues: mlaValuesPerToken(v2), toBits: 1 });
const baseline = kvCacheValuesPerToken(before);
const withBits = (fromBits: number, toBits: number) =>
  100 *
  storageReduction({ fromValues: baseline, fromBits, toValues: mlaValuesPerToken(v2), toBits });

/** The steps of Lab 01. */
export const mlaDerivation = {
  tutor: {
    given: tutorSizes,
    steps: {
      head: { unit: 'count', answer: 2 * tutorSizes.headDim, slips: { once: tutorSizes.headDim } },
      layer: {
        unit: 'count',
        answer: heads(tutorSizes),
        slips: { once: heads(tutorSizes) / 2, 'one-head': 2 * tutorSizes.headDim },
      },
      latent: {
        unit: 'count',
        answer: mlaValuesPerToken(tutorSizes),
        slips: latentSlips(tutorSizes),
      },
      smaller: {
        unit: 'times',
        answer: mlaReduction(tutorSizes),
        slips: { inverted: 1 / mlaReduction(tutorSizes), once: mlaReduction(tutorSizes) / 2 },
      },
      saved: {
        unit: 'byte',
        answer: tutorSaved,
        slips: {
          values: tutorSaved / 4,
          half: tutorSaved / 2,
          token: tutorSaved / tutorSizes.tokens,
          left: tutorCache - tutorSaved,
          whole: tutorCache,
        },
      },
    },
  },
  'deepseek-v2': {
    given: v2,
    steps: {
      layer: {
        unit: 'count',
        answer: heads({ ...v2, layers: 1 }),
        slips: { once: heads({ ...v2, layers: 1 }) / 2, 'one-head': 2 * v2.headDim },
      },
      token: {
        unit: 'count',
        answer: heads(v2),
        slips: { once: heads(v2) / 2, 'one-layer': heads({ ...v2, layers: 1 }) },
      },
      latent: {
        unit: 'count',
        answer: mlaValuesPerToken({ ...v2, layers: 1 }),
        slips: latentSlips(v2),
      },
      'latent-token': {
        unit: 'count',
        answer: mlaValuesPerToken(v2),
        slips: { 'one-layer': mlaValuesPerToken({ ...v2, layers: 1 }) },
      },
      smaller: {
        unit: 'times',
        answer: mlaReduction(v2),
        slips: { inverted: 1 / mlaReduction(v2), once: mlaReduction(v2) / 2 },
      },
    },
  },
  announced: {
    given: { ...before, latentToken: mlaValuesPerToken(v2), toBits: bits },
    steps: {
      baseline: {
        unit: 'count',
        answer: baseline,
        slips: {
          once: baseline / 2,
          'query-heads': kvCacheValuesPerToken({ ...before, kvHeads: before.queryHeads }),
          'one-layer': baseline / before.layers,
        },
      },
      shape: {
        unit: 'percent',
        answer: byShape(baseline),
        slips: { left: 100 - byShape(baseline), 'other-baseline': byShape(heads(v2)) },
      },
      bits: {
        unit: 'percent',
        answer: withBits(before.bits, bits),
        slips: {
          left: 100 - withBits(before.bits, bits),
          'both-sides': withBits(bits, bits),
          'bits-alone': 100 * (1 - bits / before.bits),
        },
      },
    },
  },
  share: {
    given: { weightBytes: tutorWeights, cacheBytes: tutorCache, savedBytes: tutorSaved, ...seven },
    steps: {
      cache: {
        unit: 'percent',
        answer: 100 * cacheShareOfBytes({ cacheBytes: tutorCache, weightBytes: tutorWeights }),
        slips: { left: (100 * tutorWeights) / tutorRead },
      },
      saved: {
        unit: 'percent',
        answer: (100 * tutorSaved) / tutorRead,
        slips: {
          'of-cache': (100 * tutorSaved) / tutorCache,
          left: 100 - (100 * tutorSaved) / tutorRead,
        },
      },
      'cache-seven': {
        unit: 'percent',
        answer: 100 * cacheShareOfBytes({ cacheBytes: sevenCache, weightBytes: sevenWeights }),
        slips: {
          // The same number as with the weights counted once for each text.
          'one-text':
            100 * cacheShareOfBytes({ cacheBytes: sevenCacheOf(1), weightBytes: sevenWeights }),
          once: 100 * cacheShareOfBytes({ cacheBytes: sevenCache / 2, weightBytes: sevenWeights }),
        },
      },
      'saved-seven': {
        unit: 'percent',
        answer: (100 * sevenSaved) / (sevenWeights + sevenCache),
        slips: { 'of-cache': (100 * sevenSaved) / sevenCache },
      },
    },
  },
} as const satisfies Derivation;

/** Wrong turns about what of a layer is cached. */
function latentSlips(sizes: {
  readonly heads: number;
  readonly latentDim: number;
  readonly rotaryDim: number;
}) {
  return {
    'rotary-per-head': sizes.latentDim + sizes.heads * sizes.rotaryDim,
    'no-rotary': sizes.latentDim,
    'two-latents': 2 * sizes.latentDim + sizes.rotaryDim,
    'two-of-each': 2 * (sizes.latentDim + sizes.rotaryDim),
    'per-head': sizes.heads * (sizes.latentDim + sizes.rotaryDim),
  };
}
