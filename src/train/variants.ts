// Models trained to be compared: variants of the tutor at two sizes, each beside the dense model it is fair to
// compare it with. Same data, same recipe, same positions throughout.
import type { ModelConfig } from '#src/tutor/config.ts';
import { maximumTokens, vocabulary } from '#src/tutor/vocabulary.ts';
import { type ModelPlan, modelPlans, recipe } from './models.ts';
import type { TaskId } from './tasks/task.ts';

/** A model to train for a comparison. */
export interface VariantPlan extends ModelPlan {
  readonly task: TaskId;
  /** What it is compared with: of the same active work a token, and of the same number of parameters. */
  readonly controls: { readonly active: string; readonly total: string };
  /** Whether the weights of its first seed ship. */
  readonly ships: boolean;
}

const tokens = { vocabulary: vocabulary.length, context: maximumTokens } as const;
const tutorShape = { dModel: 192, layers: 1, heads: 4, dFeedForward: 576 } as const;
const rungShape = { dModel: 32, layers: 1, heads: 2, dFeedForward: 256 } as const;
const tutorControls = { active: 'tutor', total: 'tutor' } as const;
const rungControls = { active: 'draft', total: 'draft' } as const;

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

function dense(shape: Shape): ModelConfig<'dense'> {
  return { architecture: 'dense', ...tokens, ...shape };
}
