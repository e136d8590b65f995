// A judgement made one technique a task, so that code which runs for the first time leaves the page free in between.
import { type TechniqueId, techniqueIds } from '#src/core/workload/technique-ids.ts';
import type { Workload } from '#src/core/workload/workload.ts';
import { judgeTechnique, type TechniqueJudgement } from '#src/worksheet/workload/judge.ts';
import { nextTask } from '../kit/pieces.ts';

/** Judges every technique in a task of its own; gives null as soon as `passed` says that nobody waits for it. */
export async function judgedInSteps(
  workload: Workload,
  passed: () => boolean,
): Promise<Readonly<Record<TechniqueId, TechniqueJudgement>> | null> {
  const judged: [TechniqueId, TechniqueJudgement][] = [];
  for (const id of techniqueIds) {
    await nextTask();
    if (passed()) return null;
    judged.push([id, judgeTechnique(id, workload)]);
  }
  await nextTask();
  return passed() ? null : (Object.fromEntries(judged) as Record<TechniqueId, TechniqueJudgement>);
}
