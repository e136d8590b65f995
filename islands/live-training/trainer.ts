// Drives the worker that trains: asks for the next steps as long as nobody paused or cancelled.
import type { LoadProgress } from '../kit/engine-contract.ts';
import type { Advance, RunShape, TrainingTasks } from './contract.ts';

/** The worker as the trainer needs it: `TaskWorker` is one. */
export interface TrainingEnd {
  call<Result>(
    task: keyof TrainingTasks,
    payload?: unknown,
    options?: { readonly onProgress?: (progress: LoadProgress) => void },
  ): Promise<Result>;
  stop(): void;
}

/** What the trainer tells. */
export interface TrainerEvents {
  readonly onLoad: (progress: LoadProgress) => void;
  readonly onStart: (shape: RunShape) => void;
  readonly onAdvance: (advance: Advance) => void;
}

/** A training in the page. */
export interface Trainer {
  /** Trains to the end; resolves with false where it was cancelled. Rejects with what the worker threw. */
  train(options: TrainingTasks['start']['payload'], events: TrainerEvents): Promise<boolean>;
  /** Asks for no further steps until `resume`. */
  pause(): void;
  resume(): void;
  /** Ends the worker, whatever it does. */
  cancel(): void;
}

/** A trainer over a worker; one training at a time. */
export function openTrainer(worker: TrainingEnd): Trainer {
  let cancelled = false;
  let resumed = Promise.resolve();
  let goOn = () => {};

  return {
    async train(options, { onLoad, onStart, onAdvance }) {
      cancelled = false;
      try {
        onStart(await worker.call<RunShape>('start', options, { onProgress: onLoad }));
        for (let done = false; !done && !cancelled; ) {
          await resumed;
          if (cancelled) break;
          const advance = await worker.call<Advance>('advance');
          if (cancelled) break;
          onAdvance(advance);
          ({ done } = advance);
        }
        return !cancelled;
      } catch (error) {
        // Ending the worker rejects the call under way: that is the cancelling, not a failure.
        if (cancelled) return false;
        throw error;
      } finally {
        worker.stop();
      }
    },
    pause() {
      goOn();
      resumed = new Promise((resolve) => {
        goOn = resolve;
      });
    },
    resume() {
      goOn();
      resumed = Promise.resolve();
    },
    cancel() {
      cancelled = true;
      goOn();
      resumed = Promise.resolve();
      worker.stop();
    },
  };
}
