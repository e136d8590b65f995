// The tutor's task with as many tokens before the answer as a scratchpad has at most, and nothing in them: what
// more tokens are worth by themselves.
import { pauses } from '#src/tutor/scratchpad.ts';
import { steppedTask } from '../stepped-task.ts';
import type { TrainingTask } from './task.ts';

/** Six pauses, then the verdict. */
export const pause: TrainingTask = steppedTask(pauses);
