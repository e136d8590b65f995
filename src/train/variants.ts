// Models trained to be compared: variants of the tutor at two sizes, each beside the dense model it is fair to
// compare it with. Same data, same recipe, same positions throughout.
import type { ModelConfig } from '#src/tutor/config.ts';
import { steppedTokens, steppedVocabulary } from '#src/tutor/scratchpad.ts';
import { maximumTokens, vocabulary } from '#src/tutor/vocabulary.ts';
import type { DistillationPlan } from './distillation-plan.ts';
import { distilledPlans } from './distilled-plans.ts';
import { type HybridName, hybridConfig, hybridOrders } from './hybrid-plans.ts';
import { localConfig } from './local-plans.ts';
import { type ModelPlan, modelPlans, recipe } from './models.ts';
import { sharedConfig, sharedPlans } from './shared-plans.ts';
import { copyTokens, copyVocabulary } from './tasks/copy.ts';
import { recallTokens, recallVocabulary } from './tasks/recall.ts';
import type { TaskId } from './tasks/task.ts';

/** A model to train for a comparison. */
export interface VariantPlan extends ModelPlan {
  readonly task: TaskId;
  /** What it is compared with: of the same active work a token, and of the same number of parameters. */
  readonly controls: { readonly active: string; readonly total: string };
  /** Whether the weights of its first seed ship. */
  readonly ships: boolean;
  /** Whom it learns from beside the true answers; nobody unless given. */
  readonly distillation?: DistillationPlan;
  /** Who chooses while a mixture is trained: its tokens unless given. */
  readonly routing?: 'expert-choice';
}

const tokens = { vocabulary: vocabulary.length, context: maximumTokens } as const;
const tutorShape = { dModel: 192, layers: 1, heads: 4, dFeedForward: 576 } as const;
const rungShape = { dModel: 32, layers: 1, heads: 2, dFeedForward: 256 } as const;
const tutorControls = { active: 'tutor', total: 'tutor' } as const;
const wideControls = { active: 'tutor', total: 'dense-wide' } as const;
const rungControls = { active: 'draft', total: 'draft' } as const;
const rungWideControls = { active: 'draft', total: 'small-dense-wide' } as const;
const rungWiderControls = { active: 'draft', total: 'small-dense-wider' } as const;

/** Fedus et al. (arXiv 2101.03961) choose 0.01: enough to balance, too little to overwhelm the task. */
const balanced = { balance: 0.01 } as const;
const unshipped = { ships: false } as const;

// E experts, k of them a token, each as wide as leaves the dense model's work to the k: `moe-E-k`. `free` is
// without the loss that spreads the tokens; with k = E that loss is a constant and changes nothing. `chosen`: while it is
// trained its experts choose, which spreads the tokens without a loss.
const mixtures = {
  'moe-2-1': variant(moe(tutorShape, 2, 1), wideControls, balanced),
  'moe-2-2': variant(moe(tutorShape, 2, 2), tutorControls, balanced),
  'moe-4-2': variant(moe(tutorShape, 4, 2), wideControls, balanced),
  'moe-2-1-free': variant(moe(tutorShape, 2, 1), wideControls, unshipped),
  'moe-2-2-free': variant(moe(tutorShape, 2, 2), tutorControls, unshipped),
  'moe-4-2-free': variant(moe(tutorShape, 4, 2), wideControls, unshipped),
  'small-moe-2-1': variant(moe(rungShape, 2, 1), rungWideControls, { ...balanced, ...unshipped }),
  'small-moe-2-2': variant(moe(rungShape, 2, 2), rungControls, { ...balanced, ...unshipped }),
  'small-moe-4-2': variant(moe(rungShape, 4, 2), rungWideControls, { ...balanced, ...unshipped }),
  'small-moe-2-1-free': variant(moe(rungShape, 2, 1), rungWideControls, unshipped),
  'small-moe-2-2-free': variant(moe(rungShape, 2, 2), rungControls, unshipped),
  'small-moe-4-2-free': variant(moe(rungShape, 4, 2), rungWideControls, unshipped),
  'small-moe-8-2': variant(moe(rungShape, 8, 2), rungWiderControls, balanced),
  'small-moe-8-2-free': variant(moe(rungShape, 8, 2), rungWiderControls, unshipped),
  'small-moe-8-2-chosen': {
    ...variant(moe(rungShape, 8, 2), rungWiderControls, unshipped),
    routing: 'expert-choice',
  },
} as const;

// A latent of d_c and a rotary key of 16 (8 at the rung), `mla-d_c`; the feed-forward block takes up what the
// attention's matrices save, so that as many parameters are trained.
const latents = {
  'mla-64': variant(mla({ ...tutorShape, dFeedForward: 632 }, 64, 16), tutorControls),
  'mla-32': variant(mla({ ...tutorShape, dFeedForward: 680 }, 32, 16), tutorControls),
  'small-mla-16': variant(mla({ ...rungShape, dFeedForward: 252 }, 16, 8), rungControls, unshipped),
  'small-mla-8': variant(mla({ ...rungShape, dFeedForward: 264 }, 8, 8), rungControls, unshipped),
} as const;

// A state in place of the cache, at the paper's twofold width inside the mixer; the feed-forward block gives up
// what the mixer's wider matrices take, so that as many parameters are trained.
const states = {
  mamba2: variant(mamba2({ ...tutorShape, heads: 8, dFeedForward: 356 }), tutorControls),
  'linear-attention': variant(linearAttention({ ...tutorShape, dFeedForward: 480 }), tutorControls),
  'small-mamba2': variant(
    mamba2({ ...rungShape, heads: 4, dFeedForward: 196 }),
    rungControls,
    unshipped,
  ),
  'small-linear-attention': variant(
    linearAttention({ ...rungShape, dFeedForward: 240 }),
    rungControls,
    unshipped,
  ),
} as const;

// Copying, where a state of one size is weak: two layers, a small vocabulary, a recipe of its own.
const copyShape = { dModel: 32, layers: 2, heads: 2, dFeedForward: 64 } as const;
const copyTask = { vocabulary: copyVocabulary, context: copyTokens } as const;
const copyControls = { active: 'copy-dense', total: 'copy-dense' } as const;
const copyRecipe = {
  task: 'copy',
  ships: false,
  steps: 1000,
  batch: 32,
  learningRate: 4e-3,
  weightDecay: 0.1,
} as const;
const copies = {
  'copy-dense': variant({ ...dense(copyShape), ...copyTask }, copyControls, {
    ...copyRecipe,
    ships: true,
  }),
  'copy-mamba2': variant(
    { ...mamba2({ ...copyShape, heads: 4, dFeedForward: 4 }), ...copyTask },
    copyControls,
    copyRecipe,
  ),
  'copy-linear-attention': variant(
    { ...linearAttention({ ...copyShape, dFeedForward: 48 }), ...copyTask },
    copyControls,
    copyRecipe,
  ),
} as const;

// Recalling the value of a key: twice the width, without which attention did not learn it either, and longer.
const recallShape = { ...copyShape, dModel: 64, dFeedForward: 128 } as const;
const recallTask = { vocabulary: recallVocabulary, context: recallTokens } as const;
const recallControls = { active: 'recall-dense', total: 'recall-dense' } as const;
const recallRecipe = { ...copyRecipe, task: 'recall', steps: 3000, batch: 64 } as const;
const recallFour = { ...recallShape, layers: 4 } as const;
const recallFourControls = { active: 'recall-four', total: 'recall-four' } as const;
const recalls = {
  'recall-dense': { ...recalling(dense(recallShape)), ships: true },
  'recall-mamba2': recalling(mamba2({ ...recallShape, heads: 8, dFeedForward: 36 })),
  'recall-linear-attention': recalling(linearAttention({ ...recallShape, dFeedForward: 96 })),
  // One cache for two layers, and two for four: there the second is made of what the first two layers have added.
  'recall-shared': recalling(sharedConfig({ ...recallShape, ...recallTask })),
  'recall-four': recalling(dense(recallFour), recallFourControls),
  'recall-four-shared': recalling(
    sharedConfig({ ...recallFour, ...recallTask }),
    recallFourControls,
  ),
} as const;

// Both tasks under a window from the first step, as many parameters; a mask put on afterwards needs the dense weights.
const locals = {
  'copy-local': variant(localConfig({ ...copyShape, ...copyTask }), copyControls, copyRecipe),
  'recall-local': recalling(localConfig({ ...recallShape, ...recallTask })),
} as const;

const hybridControls = { active: 'hybrid-attention', total: 'hybrid-attention' } as const;
const hybridRecipe = { ...copyRecipe, task: 'remember', ships: true, steps: 2000 } as const;
const hybrids = Object.fromEntries(
  Object.entries(hybridOrders).map(([name, order]) => [
    name,
    variant(hybridConfig(order), hybridControls, {
      ...hybridRecipe,
      ...(name === 'hybrid-mixture' ? balanced : {}),
    }),
  ]),
) as Readonly<Record<HybridName, VariantPlan>>;

// With steps an example is longer: fewer of them a step are as many positions as the dense models see.
const steppedPlan = { task: 'scratchpad', batch: 52 } as const;
const pausedPlan = { task: 'pause', batch: 51 } as const;
const tinyShape = { ...rungShape, dFeedForward: 96 } as const;
const tinyControls = { active: 'tiny-dense', total: 'draft' } as const;

// `scratchpad` writes its steps before the answer; `pause` writes as many tokens that say nothing.
const stepped = {
  scratchpad: variant(steppedDense(tutorShape), tutorControls, steppedPlan),
  'small-scratchpad': variant(steppedDense(rungShape), rungControls, steppedPlan),
  'small-pause': variant(steppedDense(rungShape), rungControls, { ...pausedPlan, ...unshipped }),
  'tiny-scratchpad': variant(steppedDense(tinyShape), tinyControls, steppedPlan),
  'tiny-dense': variant(dense(tinyShape), tinyControls, unshipped),
} as const;

// The tutor's own shape at other widths: a smaller one is the plainest saving, and the one to try first, and a rung of
// the cascade; one of twice the width ends the ladder of sizes.
const sizes = {
  'dense-96': { ...modelPlans['rung-96'], task: 'grammar', controls: tutorControls, ships: true },
  'dense-64': { ...modelPlans['rung-64'], task: 'grammar', controls: tutorControls, ships: true },
  'dense-384': variant(
    dense({ dModel: 384, layers: 1, heads: 8, dFeedForward: 1152 }),
    tutorControls,
  ),
} as const;

// One language a model, at the small dense model's size: with its batch, so with twice the examples of the language,
// and with half of it, so with as many. The generalist is the small dense model, judged by language too.
const generalist = { active: 'small-bilingual', total: 'small-bilingual' } as const;
const specialists = {
  'small-bilingual': variant(dense(rungShape), generalist, { ...unshipped, task: 'bilingual' }),
  'small-english': variant(dense(rungShape), generalist, { ...unshipped, task: 'english' }),
  'small-spanish': variant(dense(rungShape), generalist, { ...unshipped, task: 'spanish' }),
  'small-english-half': variant(dense(rungShape), generalist, {
    ...unshipped,
    task: 'english',
    batch: recipe.batch / 2,
  }),
  'small-spanish-half': variant(dense(rungShape), generalist, {
    ...unshipped,
    task: 'spanish',
    batch: recipe.batch / 2,
  }),
} as const;

// True answers to two thousand sentences and no more; the same steps and batches, so as many positions.
const scarcity = {
  'small-scarce': variant(dense(rungShape), rungControls, { ...unshipped, task: 'scarce' }),
} as const;

/** Every variant and every control, by name; `small-` is the rung where the dense model has 55–90 % right. */
export const variantPlans = {
  tutor: { ...modelPlans.tutor, task: 'grammar', controls: tutorControls, ships: false },
  draft: { ...modelPlans.draft, task: 'grammar', controls: rungControls, ships: false },
  'dense-wide': variant(dense({ ...tutorShape, dFeedForward: 1152 }), tutorControls, {
    ships: false,
  }),
  'small-dense-wide': variant(dense({ ...rungShape, dFeedForward: 512 }), rungControls, {
    ships: false,
  }),
  'small-dense-wider': variant(dense({ ...rungShape, dFeedForward: 1024 }), rungControls, {
    ships: false,
  }),
  ...mixtures,
  ...latents,
  ...states,
  ...copies,
  ...recalls,
  ...locals,
  ...sharedPlans,
  ...hybrids,
  ...stepped,
  ...sizes,
  ...specialists,
  ...scarcity,
  ...distilledPlans,
} as const satisfies Record<string, VariantPlan>;

/** A variant or control by name. */
export type VariantName = keyof typeof variantPlans;

type Shape = Pick<ModelConfig, 'dModel' | 'layers' | 'heads' | 'dFeedForward'>;

/** A plan with the book's recipe. */
function variant(
  config: ModelConfig,
  controls: VariantPlan['controls'],
  {
    task = 'grammar',
    ships = true,
    ...changes
  }: Partial<Pick<VariantPlan, 'task' | 'ships'> & ModelPlan['recipe']> = {},
): VariantPlan {
  return { config, recipe: { ...recipe, ...changes }, task, controls, ships };
}

function recalling(
  config: ModelConfig,
  controls: VariantPlan['controls'] = recallControls,
): VariantPlan {
  return variant({ ...config, ...recallTask }, controls, recallRecipe);
}

/** Experts that are k times narrower than the dense block, so that k of them are as much work. */
function moe(shape: Shape, experts: number, expertsPerToken: number): ModelConfig<'moe'> {
  const dFeedForward = shape.dFeedForward / expertsPerToken;
  return { architecture: 'moe', ...tokens, ...shape, dFeedForward, experts, expertsPerToken };
}

function mla(shape: Shape, latent: number, rotary: number): ModelConfig<'mla'> {
  return { architecture: 'mla', ...tokens, ...shape, latent, rotary };
}

/** Twice the stream's width inside, 16 values of state a channel, a convolution over four tokens. */
function mamba2(shape: Shape): ModelConfig<'mamba2'> {
  const inside = { inner: 2 * shape.dModel, state: 16, convolution: 4 };
  return { architecture: 'mamba2', ...tokens, ...shape, ...inside };
}

function linearAttention(shape: Shape): ModelConfig<'linear-attention'> {
  return { architecture: 'linear-attention', ...tokens, ...shape };
}

function dense(shape: Shape): ModelConfig<'dense'> {
  return { architecture: 'dense', ...tokens, ...shape };
}

/** A dense model with the tokens and the positions that steps need. */
function steppedDense(shape: Shape): ModelConfig<'dense'> {
  return { ...dense(shape), vocabulary: steppedVocabulary.length, context: steppedTokens };
}
