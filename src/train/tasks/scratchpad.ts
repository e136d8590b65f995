// The tutor's task with its steps written down before the answer.
import { scratchpad as steps } from '#src/tutor/scratchpad.ts';
import { steppedTask } from '../stepped-task.ts';
import type { TrainingTask } from './task.ts';

/** Subject, tense, form and gloss, then the verdict. */
export const scratchpad: TrainingTask = steppedTask(steps);
