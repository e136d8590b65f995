// The same model with a technique, or without it: what a gain is measured against. Every baseline is named here.
import type { Attention, FeedForward, LayerGroup, Mixer, ModelShape } from './model-shape.ts';

/** Sizes that a counterpart is given where the model does not say. */
export const counterpartSizes = {
  /** Experts in place of a dense block, and how many of them a token meets, each half as wide (as Mixtral's eight and two). */
  experts: 8,
  chosen: 2,
  /** Latent and rotary width in head widths, as DeepSeek-V2 chose them: 4 d_h and d_h / 2 (arXiv 2405.04434, section 2.1.4). */
  latentHeads: 4,
  rotaryHeads: 0.5,
  /** Key-value heads of the attention that stands in for a latent or a state: grouped as in Llama 3. */
  kvHeads: 8,
  headDim: 128,
  /** A Mamba-2 layer (arXiv 2405.21060): expansion, state, head and convolution width. */
  expand: 2,
  stateDim: 128,
  stateHeadDim: 64,
  convWidth: 4,
} as const;

/** Whether a layer of some kind is there. */
export function hasMixer(model: ModelShape, kinds: readonly Mixer['kind'][]): boolean {
  return model.layers.some(({ mixers }) => mixers.some(({ kind }) => kinds.includes(kind)));
}

/** Whether some layer sends tokens to experts. */
export function hasExperts({ layers }: ModelShape): boolean {
  return layers.some(({ feedForward }) => feedForward.kind === 'experts');
}

/** Every attention as a latent one. */
export function withLatents(model: ModelShape): ModelShape {
  return mixed(model, (mixer) => (mixer.kind === 'attention' ? latentOf(mixer) : mixer));
}

/** Every latent attention as grouped-query attention with the same heads. */
export function withoutLatents(model: ModelShape): ModelShape {
  return mixed(model, (mixer) => {
    if (mixer.kind !== 'latent-attention') return mixer;
    const { heads, plainDim } = mixer;
    const kvHeads = Math.min(heads, counterpartSizes.kvHeads);
    return { kind: 'attention', heads, kvHeads, headDim: plainDim };
  });
}

/** Every attention as a Mamba-2 layer of the same width. */
export function withStates(model: ModelShape): ModelShape {
  const { expand, stateDim, stateHeadDim, convWidth } = counterpartSizes;
  const inner = expand * model.dModel;
  return mixed(model, (mixer) =>
    mixer.kind === 'attention' || mixer.kind === 'latent-attention'
      ? { kind: 'mamba-2', inner, heads: inner / stateHeadDim, groups: 1, stateDim, convWidth }
      : mixer,
  );
}

/**
 * Every state-space layer as grouped-query attention. Where such a layer has no feed-forward block of its own, two
 * of them become one layer of attention and a block of 4 d, which has about as many weights.
 */
export function withoutStates(model: ModelShape): ModelShape {
  const { headDim, kvHeads } = counterpartSizes;
  const heads = model.dModel / headDim;
  const attention: Attention = {
    kind: 'attention',
    heads,
    kvHeads: Math.min(heads, kvHeads),
    headDim,
  };
  const layers = model.layers.map((group): LayerGroup => {
    if (!group.mixers.some(isState)) return group;
    // Beside an attention that is there already, the state goes without a successor.
    const others = group.mixers.filter((mixer) => !isState(mixer));
    const mixers = others.length > 0 ? others : [attention];
    if (group.feedForward.kind !== 'none') return { ...group, mixers };
    const feedForward: FeedForward = { kind: 'dense', width: 4 * model.dModel, gated: false };
    return { count: group.count / 2, mixers, feedForward, norms: 2 };
  });
  return { ...model, layers };
}

/** Every dense block as experts of which a token meets as much as before. */
export function withExperts(model: ModelShape): ModelShape {
  const { experts, chosen } = counterpartSizes;
  return fed(model, (block) =>
    block.kind === 'dense'
      ? {
          kind: 'experts',
          experts,
          active: chosen,
          width: block.width / chosen,
          gated: block.gated,
          sharedWidth: 0,
        }
      : block,
  );
}

/** Every layer of experts as one dense block as wide as a share of all its experts, k/E (what a token meets) to 1 (all). */
export function withoutExperts(
  model: ModelShape,
  shareOf: (experts: number, chosen: number) => number,
): ModelShape {
  return fed(model, (block) => {
    if (block.kind !== 'experts') return block;
    const { experts, active, width, gated, sharedWidth } = block;
    return {
      kind: 'dense',
      gated,
      width: shareOf(experts, active) * experts * width + sharedWidth,
    };
  });
}

/** A state of fixed size, of whatever kind. */
export function isState(mixer: Mixer): boolean {
  return mixer.kind !== 'attention' && mixer.kind !== 'latent-attention';
}

function latentOf({ heads, headDim }: Attention): Mixer {
  return {
    kind: 'latent-attention',
    heads,
    latentDim: counterpartSizes.latentHeads * headDim,
    rotaryDim: counterpartSizes.rotaryHeads * headDim,
    plainDim: headDim,
    valueDim: headDim,
    queryRank: null,
  };
}

function mixed(model: ModelShape, of: (mixer: Mixer) => Mixer): ModelShape {
  return {
    ...model,
    layers: model.layers.map((group) => ({ ...group, mixers: group.mixers.map(of) })),
  };
}

function fed(model: ModelShape, of: (block: FeedForward) => FeedForward): ModelShape {
  return {
    ...model,
    layers: model.layers.map((group) => ({ ...group, feedForward: of(group.feedForward) })),
  };
}
