// The functions a derived figure may name, each with the unit of its result.
import { amdahlCeiling } from '#src/core/amdahl.ts';
import { amdahlShare, fittedTime } from '#src/core/amdahl-fit.ts';
import { decodeFlopPerByte, valueBytes } from '#src/core/bytes.ts';
import { positionsComputed, uncachedWorkRatio, type WorkShape } from '#src/core/cache-work.ts';
import { leastHeldLayers } from '#src/core/checkpointing.ts';
import {
  attentionFlopPerToken,
  attentionParityContext,
  weightFlopPerToken,
} from '#src/core/flops.ts';
import { kvCacheBytes, kvCacheBytesPerToken, kvCacheValuesPerToken } from '#src/core/kv-cache.ts';
import {
  absorbedFlopPerByte,
  absorbedFlopPerPosition,
  absorbedWorkRatio,
  cacheShareOfBytes,
  expandedFlopPerPosition,
  headsFlopPerPosition,
  mlaBytesPerToken,
  mlaCacheBytes,
  mlaEqualKvHeads,
  mlaReduction,
  mlaValuesPerToken,
} from '#src/core/mla.ts';
import { expectedExperts, moeActiveParameters, moeParameters } from '#src/core/moe.ts';
import {
  ruleOfThumbParameters,
  sharedHeadsSaving,
  transformerParameters,
} from '#src/core/parameters.ts';
import { bitsPerWeight } from '#src/core/quantize.ts';
import { storageReduction } from '#src/core/reduction.ts';
import { busyShare, ridgeFlopPerByte } from '#src/core/roofline.ts';
import {
  breakEvenAcceptance,
  breakEvenDraftCost,
  expectedTokensPerCycle,
  speculativeSpeedup,
} from '#src/core/speculative.ts';
import {
  causalPrefillParityTokens,
  linearAttentionCacheParityTokens,
  linearAttentionFlopParityTokens,
  mamba2CacheParityTokens,
  mamba2FlopParityTokens,
  ssmCacheParityTokens,
} from '#src/core/ssm.ts';
import { exactRecallTokens } from '#src/core/state-capacity.ts';
import type { Unit } from '#src/core/units.ts';
import {
  keptWindowSeconds,
  recomputationRatio,
  recomputedWindowSeconds,
} from '#src/core/window-recomputation.ts';
import {
  scenarioBindingShare,
  scenarioGain,
  scenarioTokenRate,
  scenarioTokenSeconds,
  scenarioWeightBytes,
} from '../workload/scenario-figures.ts';

interface Derivation {
  // Arguments come from JSON; each function's own type is checked by the tests that recompute every entry.
  readonly of: (args: never) => number | null;
  readonly unit: Unit;
}

/** Every function that derived.json may name. */
export const derivations = {
  absorbedFlopPerByte: { of: absorbedFlopPerByte, unit: 'flop-per-byte' },
  absorbedFlopPerPosition: { of: absorbedFlopPerPosition, unit: 'flop' },
  absorbedWorkRatio: { of: absorbedWorkRatio, unit: 'times' },
  amdahlCeiling: { of: amdahlCeiling, unit: 'times' },
  amdahlShare: { of: amdahlShare, unit: 'ratio' },
  attentionFlopPerToken: { of: attentionFlopPerToken, unit: 'flop' },
  attentionParityContext: { of: attentionParityContext, unit: 'token' },
  bitsPerWeight: { of: bitsPerWeight, unit: 'count' },
  breakEvenAcceptance: { of: breakEvenAcceptance, unit: 'ratio' },
  breakEvenDraftCost: { of: breakEvenDraftCost, unit: 'ratio' },
  busyShare: { of: busyShare, unit: 'ratio' },
  cacheShareOfBytes: { of: cacheShareOfBytes, unit: 'ratio' },
  causalPrefillParityTokens: { of: causalPrefillParityTokens, unit: 'token' },
  decodeFlopPerByte: { of: decodeFlopPerByte, unit: 'flop-per-byte' },
  exactRecallTokens: { of: exactRecallTokens, unit: 'token' },
  expandedFlopPerPosition: { of: expandedFlopPerPosition, unit: 'flop' },
  expectedExperts: { of: expectedExperts, unit: 'count' },
  expectedTokensPerCycle: { of: expectedTokensPerCycle, unit: 'token' },
  /** Of published times in seconds. */
  fittedTime: { of: fittedTime, unit: 'second' },
  headsFlopPerPosition: { of: headsFlopPerPosition, unit: 'flop' },
  keptWindowSeconds: { of: keptWindowSeconds, unit: 'second' },
  kvCacheBytes: { of: kvCacheBytes, unit: 'byte' },
  kvCacheBytesPerToken: { of: kvCacheBytesPerToken, unit: 'byte-per-token' },
  kvCacheValuesPerToken: { of: kvCacheValuesPerToken, unit: 'count' },
  leastHeldLayers: { of: leastHeldLayers, unit: 'count' },
  linearAttentionCacheParityTokens: { of: linearAttentionCacheParityTokens, unit: 'token' },
  linearAttentionFlopParityTokens: { of: linearAttentionFlopParityTokens, unit: 'token' },
  mamba2CacheParityTokens: { of: mamba2CacheParityTokens, unit: 'token' },
  mamba2FlopParityTokens: { of: mamba2FlopParityTokens, unit: 'token' },
  mlaBytesPerToken: { of: mlaBytesPerToken, unit: 'byte-per-token' },
  mlaCacheBytes: { of: mlaCacheBytes, unit: 'byte' },
  mlaEqualKvHeads: { of: mlaEqualKvHeads, unit: 'count' },
  mlaReduction: { of: mlaReduction, unit: 'times' },
  mlaValuesPerToken: { of: mlaValuesPerToken, unit: 'count' },
  moeActiveParameters: { of: moeActiveParameters, unit: 'count' },
  moeParameters: { of: moeParameters, unit: 'count' },
  positionsComputed: { of: positionsComputed, unit: 'count' },
  recomputationRatio: { of: recomputationRatio, unit: 'times' },
  recomputedWindowSeconds: { of: recomputedWindowSeconds, unit: 'second' },
  ridgeFlopPerByte: { of: ridgeFlopPerByte, unit: 'flop-per-byte' },
  ruleOfThumbParameters: { of: ruleOfThumbParameters, unit: 'count' },
  /** A figure as it is, in another unit. */
  sameQuantity: { of: ({ of }: { readonly of: number }) => of, unit: 'word-per-second' },
  sharedHeadsSaving: { of: sharedHeadsSaving, unit: 'parameter' },
  scenarioBindingShare: { of: scenarioBindingShare, unit: 'ratio' },
  scenarioGain: { of: scenarioGain, unit: 'ratio' },
  scenarioTokenRate: { of: scenarioTokenRate, unit: 'token-per-second' },
  scenarioTokenSeconds: { of: scenarioTokenSeconds, unit: 'second' },
  scenarioWeightBytes: { of: scenarioWeightBytes, unit: 'byte' },
  speculativeSpeedup: { of: speculativeSpeedup, unit: 'times' },
  ssmCacheParityTokens: { of: ssmCacheParityTokens, unit: 'token' },
  storageReduction: { of: storageReduction, unit: 'ratio' },
  transformerParameters: { of: transformerParameters, unit: 'count' },
  /** Decoding and shape come as one object of arguments. */
  uncachedWorkRatio: {
    of: (args: { readonly prompt: number; readonly answer: number } & WorkShape) =>
      uncachedWorkRatio(args, args),
    unit: 'times',
  },
  valueBytes: { of: valueBytes, unit: 'byte' },
  weightFlopPerToken: { of: weightFlopPerToken, unit: 'flop' },
} as const satisfies Record<string, Derivation>;

/** The derivation of that name, or undefined. */
export function derivationNamed(name: string): Derivation | undefined {
  return Object.hasOwn(derivations, name)
    ? derivations[name as keyof typeof derivations]
    : undefined;
}
