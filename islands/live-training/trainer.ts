// Drives the worker that trains: asks for the next steps as long as nobody paused or cancelled.
import type { LoadProgress } from '../kit/engine-contract.ts';

/** The worker as the trainer needs it: `TaskWorker` is one. */
export interface TrainingEnd {
  call<Result>(
    task: 'start' | 'advance',
    payload?: unknown,
    options?: { readonly onProgress?: (progress: LoadProgress) => void },
  ): Promise<Result>;
  stop(): void;
}

/** What the trainer tells: the worker's answers to `start` and to each `advance`. */
export interface TrainerEvents<Shape, Step> {
  readonly onLoad: (progress: LoadProgress) => void;
  readonly onStart: (shape: Shape) => void;
  readonly onAdvance: (advance: Step) => void;
}

/** A training in the page. */
export interface Trainer<Payload, Shape, Step> {
  /** Trains to the end; resolves with false where it was cancelled. Rejects with what the worker threw. */
  train(payload: Payload, events: TrainerEvents<Shape, Step>): Promise<boolean>;
  /** Asks for no further steps until `resume`. */
  pause(): void;
  resume(): void;
  /** Ends the worker, whatever it does. */
  cancel(): void;
}

/** A trainer over a worker; one training at a time. */
export function openTrainer<Payload, Shape, Step extends { readonly done: boolean }>(
  worker: TrainingEnd,
): Trainer<Payload, Shape, Step> {
  let cancelled = false;
  let resumed = Promise.resolve();
  let goOn = () => {};

  return {
    async train(payload, { onLoad, onStart, onAdvance }) {
      cancelled = false;
      try {
        onStart(await worker.call<Shape>('start', payload, { onProgress: onLoad }));
        for (let done = false; !done && !cancelled; ) {
          await resumed;
          if (cancelled) break;
          const advance = await worker.call<Step>('advance');
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
