// A whole distillation, from the first step (or from a checkpoint) to the recipe's last.
import type { Runtime } from '#src/runtime/runtime.ts';
import { type DistillationRequest, startDistillation } from './distillation.ts';
import type { TrainedModel, TrainingOptions } from './trained-model.ts';

/** Trains to the end of the recipe; throws the signal's reason when aborted, after a last checkpoint. */
export async function distilledModel(
  runtime: Runtime,
  request: DistillationRequest,
  { signal, onStep, onCheckpoint, checkpointEvery = 200 }: TrainingOptions = {},
): Promise<TrainedModel> {
  const training = await startDistillation(runtime, request);
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
