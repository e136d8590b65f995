// One pass through a model: so many sequences, so many new positions of each, behind so many cached ones. What it
// computes (2 FLOP a weight met and position, attention's pairs, a state's steps) and what it must fetch.
import { bitsPerValue } from '../bytes.ts';
import { cacheBytes, cacheBytesPerToken, stateBytes } from './cache.ts';
import { activeParameters, expertParameters } from './model-parameters.ts';
import type { Mixer, ModelShape } from './model-shape.ts';
import { remembered } from './remembered.ts';

/** The size of a pass. */
export interface Pass {
  readonly sequences: number;
  /** New positions of each sequence. */
  readonly positions: number;
  /** Positions of each sequence that are cached already. */
  readonly context: number;
  /** Positions of each sequence whose next token is asked for: all, unless told. */
  readonly predicted?: number;
}

/** What a pass computes and fetches. */
export interface PassCost {
  /** FLOP in matrices of weights. */
  readonly matrixFlop: number;
  /** FLOP between positions: attention's pairs, the steps of states. */
  readonly mixingFlop: number;
  readonly weightBytes: number;
  /** Bytes of caches and states, read and written. */
  readonly cacheBytes: number;
}

/** The cost of a pass; experts are taken to be chosen evenly and independently. */
export function passCost(model: ModelShape, pass: Pass): PassCost {
  const { sequences, positions, context, predicted = positions } = pass;
  const { fixed, head, expertGroups, mixing } = profileOf(model);
  const tokens = sequences * positions;
  let active = 0;
  let touched = 0;
  for (const { parameters, experts, chosen } of expertGroups) {
    active += chosen * parameters;
    touched += experts * (1 - (1 - chosen / experts) ** tokens) * parameters;
  }
  let mixingFlop = 0;
  for (const { layers, mixer } of mixing)
    mixingFlop += layers * mixerFlop(mixer, positions, context);
  const perSequence =
    cacheBytes(model, context) + positions * cacheBytesPerToken(model) + 2 * stateBytes(model);
  return {
    matrixFlop: 2 * (tokens * (fixed + active) + sequences * predicted * head),
    mixingFlop: sequences * mixingFlop,
    weightBytes: ((fixed + head + touched) * bitsPerValue[model.weightFormat]) / 8,
    cacheBytes: sequences * perSequence,
  };
}

interface Profile {
  /** Weights that every token meets, without the head and without the tables that are only looked up. */
  readonly fixed: number;
  readonly head: number;
  readonly expertGroups: readonly {
    /** Of one expert, in all layers of the group. */
    readonly parameters: number;
    readonly experts: number;
    readonly chosen: number;
  }[];
  readonly mixing: readonly { readonly layers: number; readonly mixer: Mixer }[];
}

/** What of a shape every pass needs. */
const profileOf = remembered((model: ModelShape): Profile => {
  const { dModel: d, vocabulary, tiedHead, headBias, learnedPositions = 0, layers } = model;
  const head = vocabulary * d + (headBias ? vocabulary : 0);
  const expertGroups = layers.flatMap(({ count, feedForward }) =>
    feedForward.kind === 'experts'
      ? [
          {
            parameters: count * expertParameters(d, feedForward),
            experts: feedForward.experts,
            chosen: feedForward.active,
          },
        ]
      : [],
  );
  const chosen = expertGroups.reduce((sum, group) => sum + group.chosen * group.parameters, 0);
  const lookedUp = (tiedHead ? 0 : vocabulary * d) + learnedPositions * d;
  return {
    fixed: activeParameters(model) - lookedUp - head - chosen,
    head,
    expertGroups,
    mixing: layers.flatMap(({ count, mixers }) =>
      mixers.map((mixer) => ({ layers: count, mixer })),
    ),
  };
});

/** FLOP of one sequence's new positions in one mixer, beside its matrices. */
function mixerFlop(mixer: Mixer, positions: number, context: number): number {
  switch (mixer.kind) {
    case 'attention': {
      const pairs = attendedPairs(positions, context, mixer.window ?? Infinity);
      return 4 * mixer.heads * mixer.headDim * pairs;
    }
    case 'latent-attention': {
      const { heads, latentDim, rotaryDim, plainDim, valueDim } = mixer;
      const pairs = attendedPairs(positions, context, Infinity);
      // Behind a cache the latents themselves are attended; a prompt's are expanded once, which is cheaper there.
      const widths = context > 0 ? 2 * latentDim + rotaryDim : plainDim + rotaryDim + valueDim;
      return 2 * heads * widths * pairs;
    }
    // Seven operations a state value: step size times decay, exponential, step size times input, decayed state, sum, read-out (two).
    case 'mamba-1':
      return 7 * mixer.inner * mixer.stateDim * positions;
    // Five, since decay and step size are one number a head: outer product, decay, sum, read-out (two).
    case 'mamba-2':
      return 5 * mixer.inner * mixer.stateDim * positions;
    case 'linear-attention':
      return 5 * mixer.heads * mixer.keyDim * mixer.valueDim * positions;
    default:
      return mixer satisfies never;
  }
}

/** How many (position, position looked back on) pairs: Σ min(window, context + i), i = 1 … positions. */
export function attendedPairs(positions: number, context: number, window: number): number {
  const free = Math.min(positions, Math.max(0, window - context));
  const full = positions - free;
  // Without the guard a missing window gives 0 · ∞.
  return free * (context + (free + 1) / 2) + (full === 0 ? 0 : full * window);
}
