// The exam's worker: makes the cases of a seed one by one.
import { hostTasks, type TaskContext } from '#src/runtime/task-host.ts';
import { type ExamCase, examCase } from '#src/worksheet/exam/exam-case.ts';
import { examSlots } from '#src/worksheet/exam/slots.ts';
import type { CasesMade, CasesProgress, CasesWanted } from './exam-contract.ts';

async function cases(
  { seed, presets }: CasesWanted,
  { signal, progress, pause }: TaskContext,
): Promise<CasesMade> {
  const of = examSlots(seed).length;
  const made: ExamCase[] = [];
  for (let place = 0; place < of; place++) {
    progress({ made: place, of } satisfies CasesProgress);
    await pause();
    signal.throwIfAborted();
    made.push(examCase(seed, place, presets));
  }
  return made;
}

hostTasks({ cases }, self);
