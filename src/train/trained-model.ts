// A whole training: steps from the first (or from a checkpoint) to the recipe's last.
import type { Runtime } from '#src/runtime/runtime.ts';
import type { Parameter } from '#src/tutor/weights.ts';
import {
  type Checkpoint,
  type StepReport,
  startTraining,
  type TrainingRequest,
} from './training.ts';

/** How a training is followed. */
export interface TrainingOptions {
  readonly signal?: AbortSignal;
  readonly onStep?: (report: StepReport) => void;
  /** Called every `checkpointEvery` steps and awaited. */
  readonly onCheckpoint?: (checkpoint: Checkpoint) => Promise<void>;
  readonly checkpointEvery?: number;
}

/** What a training leaves behind. */
export interface TrainedModel {
  readonly parameters: ReadonlyMap<string, Parameter>;
  /** Mean cross-entropy of the answers' tokens at every step, nats. */
  readonly losses: readonly number[];
}

/** Trains to the end of the recipe; throws the signal's reason when aborted, after a last checkpoint. */
export async function trainedModel(
  runtime: Runtime,
  request: TrainingRequest,
  options: TrainingOptions = {},
): Promise<TrainedModel> {
  const { signal, onStep, onCheckpoint, checkpointEvery = 200 } = options;
  const training = await startTraining(runtime, request);
  try {
    while (training.step < request.recipe.steps) {
      if (signal?.aborted) await onCheckpoint?.(training.checkpoint());
      signal?.throwIfAborted();
      const report = await training.advance();
      onStep?.(report);
      if (training.step % checkpointEvery === 0) await onCheckpoint?.(training.checkpoint());
    }
    return { parameters: training.parameters(), losses: training.checkpoint().losses };
  } finally {
    await training.dispose();
  }
}
