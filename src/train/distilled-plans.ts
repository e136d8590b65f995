// Students: the small dense model again, with the same first weights, on the same examples in the same order as the
// one trained alone, and a teacher's word beside the true answers.
import type { DistillationPlan } from './distillation-plan.ts';
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

/** Students by name; `distil-t<T>` learn from the tutor's distribution at that temperature, and from it alone. */
export const distilledPlans = {
  'distil-t1': student(softened('tutor', 1, 1)),
  'distil-t2': student(softened('tutor', 2, 1), { ships: true }),
  'distil-t4': student(softened('tutor', 4, 1)),
  // Half from the teacher, half from the true answers.
  'distil-mixed': student(softened('tutor', 2, 0.5)),
  'distil-sequences': student({ from: 'sequences', teacher: 'tutor' }),
  // Two stages: an assistant between the tutor and the student, and the student that learns from it.
  'distil-64': {
    ...student(softened('tutor', 2, 1), { ships: true }),
    ...modelPlans['rung-64'],
    controls: aloneWider,
  },
  'distil-staged': student(softened('distil-64', 2, 1), { ships: true }),
} as const satisfies Record<string, StudentPlan>;

/** The small dense model with a teacher. */
function student(distillation: DistillationPlan, { ships = false } = {}): StudentPlan {
  return { ...modelPlans.draft, task: 'grammar', controls: alone, ships, distillation };
}

function softened(teacher: string, temperature: number, mixing: number): DistillationPlan {
  return { from: 'logits', teacher, temperature, mixing };
}
