// The two trainings that are watched side by side, and the mixtures that can be: names alone, for pages.

/** With the balance loss, and without. */
export const routerArms = ['balanced', 'free'] as const;
/** One of them. */
export type RouterArm = (typeof routerArms)[number];

/** The mixtures that can be watched: those of the rung, for they are quick. */
export const watchedMixtures = ['small-moe-2-1', 'small-moe-4-2'] as const;
/** One of them. */
export type WatchedMixture = (typeof watchedMixtures)[number];

/** What decides a run; with one runtime the same numbers give the same run. */
export interface RouterRunOptions {
  readonly mixture: WatchedMixture;
  readonly steps: number;
  /** Examples a step. */
  readonly batch: number;
  /** Coefficient of the balance loss in the balanced one of the two. */
  readonly balance: number;
  readonly seed: number;
}

/** What the page and the record run unless the reader chooses otherwise. */
export const routerRunDefaults: RouterRunOptions = {
  mixture: 'small-moe-2-1',
  steps: 600,
  batch: 32,
  balance: 0.01,
  seed: 1,
};
