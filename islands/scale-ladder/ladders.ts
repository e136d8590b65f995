// The ladder's parts as the book shows them: the experiment that a reader runs, and the curves that come of it.
import type { ScaleCurveId } from '#src/worksheet/scale-curves.ts';

/** One part of the ladder. */
export interface Ladder {
  readonly experiment: string;
  readonly curves: readonly ScaleCurveId[];
}

/** Every part by its name. `answer` is measured with `verify`. */
export const ladders = {
  verify: { experiment: 'scale-verify', curves: ['verify'] },
  answer: { experiment: 'scale-verify', curves: ['answer'] },
  int8: { experiment: 'scale-int8', curves: ['int8-one', 'int8-five'] },
  batch: { experiment: 'scale-batch', curves: ['batch'] },
  attention: { experiment: 'scale-attention', curves: ['state-short', 'state-long'] },
} as const satisfies Record<string, Ladder>;

/** The name of a part. */
export type LadderId = keyof typeof ladders;

/** Where a curve was measured: in the page and natively on our machine, or in the page on the reader's. */
export type LadderPlace = 'browser' | 'node' | 'yours';

/** The places in the order in which columns and series stand. */
export const ladderPlaces = ['browser', 'node', 'yours'] as const satisfies readonly LadderPlace[];
