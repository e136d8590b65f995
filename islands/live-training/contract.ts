// What the page and the worker that trains say to each other.

import type { RouterRunOptions } from '#src/train/router-arms.ts';
import type { RouterPoint } from '#src/train/router-points.ts';

/** What does not change while a run goes on. */
export interface RunShape {
  readonly options: RouterRunOptions;
  /** E and k. */
  readonly experts: number;
  readonly expertsPerToken: number;
  /** The watched sentence as the vocabulary writes it. */
  readonly tokens: readonly string[];
}

/** A run as it is drawn: its shape and what has come of it. */
export interface WatchedRun extends RunShape {
  readonly points: readonly RouterPoint[];
}

/** What a few steps gave. */
export interface Advance {
  readonly step: number;
  readonly done: boolean;
  /** The points that were completed; usually none or one. */
  readonly points: readonly RouterPoint[];
}

/** Tasks, payloads and results; `start` reports loading. */
export interface TrainingTasks {
  readonly start: { readonly payload: RouterRunOptions; readonly result: RunShape };
  readonly advance: { readonly payload: undefined; readonly result: Advance };
}
