// Students: the small dense model again, with the same first weights, on the same examples in the same order as the
// one trained alone, and a teacher's word beside the true answers.
import type { DistillationPlan, LogitDistillation } from './distillation-plan.ts';
import { type ModelPlan, modelPlans } from './models.ts';
import type { TaskId } from './tasks/task.ts';

interface StudentPlan extends ModelPlan {
  readonly task: TaskId;
  readonly controls: { readonly active: string; readonly total: string };
  readonly ships: boolean;
  readonly distillation: DistillationPlan;
}

const alone = { active: 'draft', total: 'draft' } as const;
const aloneWider = { active: 'dense-64', total: 'dense-64' } as const;
const aloneEnglish = { active: 'small-english', total: 'small-english' } as const;

/** The loss that the roadmap's upstream writes down, 0.7 · T² · KL + 0.3 · CE at T = 3: taken over, not chosen. */
export const declaredSoftening = { temperature: 3, mixing: 0.7 } as const;

/** The teacher's own distribution, and nothing else. */
const unsoftened = { temperature: 1, mixing: 1 } as const;

const declared = softened('tutor', declaredSoftening);

/** Students by name; `distil-t1` learns from the tutor's own distribution, and from it alone. */
export const distilledPlans = {
  distil: student(declared, { ships: true }),
  'distil-t1': student(softened('tutor', unsoftened), { ships: true }),
  'distil-sequences': student({ from: 'sequences', teacher: 'tutor' }),
  // Two stages: an assistant between the tutor and the student, and the student that learns from it.
  'distil-64': {
    ...student(declared, { ships: true }),
    ...modelPlans['rung-64'],
    controls: aloneWider,
  },
  'distil-staged': student(softened('distil-64', declaredSoftening)),
  // One language alone, from a teacher of both.
  'distil-english': {
    ...student(softened('tutor', unsoftened)),
    task: 'english',
    controls: aloneEnglish,
  },
} as const satisfies Record<string, StudentPlan>;

/** The small dense model with a teacher. */
function student(distillation: DistillationPlan, { ships = false } = {}): StudentPlan {
  return { ...modelPlans.draft, task: 'grammar', controls: alone, ships, distillation };
}

function softened(
  teacher: string,
  { temperature, mixing }: Pick<LogitDistillation, 'temperature' | 'mixing'>,
): DistillationPlan {
  return { from: 'logits', teacher, temperature, mixing };
}
