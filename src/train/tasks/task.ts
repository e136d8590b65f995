// What a model is trained to do: where its examples come from, and on what it is judged.
import type { Runtime } from '#src/runtime/runtime.ts';
import type { Random } from '#src/tutor/random.ts';
import type { Weights } from '#src/tutor/weights.ts';
import type { BatchShape, TrainingExample } from '../batches.ts';
import type { HeldOut } from '../held-out.ts';
import { copy } from './copy.ts';
import { grammar } from './grammar.ts';
import { bilingual, english, spanish } from './language.ts';
import { pause } from './pause.ts';
import { recall } from './recall.ts';
import { remember } from './remember.ts';
import { scarce } from './scarce.ts';
import { scratchpad } from './scratchpad.ts';

/** One file of this folder. */
export interface TrainingTask {
  /** Longest example without its last token, and longest answer. */
  readonly limits: Omit<BatchShape, 'batch'>;
  /** `count` training examples. */
  examples(random: Random, count: number): readonly TrainingExample[];
  /** Whole answers right and loss on prompts no training sees and no recipe was chosen by, by set. */
  heldOut(
    runtime: Runtime,
    weights: Weights,
    signal?: AbortSignal,
  ): Promise<Readonly<Record<string, HeldOut>>>;
}

const tasks = {
  bilingual,
  copy,
  english,
  grammar,
  pause,
  recall,
  remember,
  scarce,
  scratchpad,
  spanish,
} as const satisfies Record<string, TrainingTask>;

/** A task by its file's name. */
export type TaskId = keyof typeof tasks;

/** The task of that name. */
export function trainingTask(id: TaskId): TrainingTask {
  return tasks[id];
}
