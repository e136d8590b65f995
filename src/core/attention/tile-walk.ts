// Tiles one at a time, for looking on: a small head of random numbers, a mask, and where the walk stands.
import { type HeadInput, naiveAttention } from './naive-attention.ts';
import { type TileStep, type Tiles, tiledSteps } from './tiled-attention.ts';

/** Which pairs may meet: all, none from the future, or none from the future beyond a window. */
export const walkMasks = ['all', 'causal', 'window'] as const;
/** One of them. */
export type WalkMask = (typeof walkMasks)[number];

/** Tokens a row sees under `window`, itself included. */
export const walkWindow = 4;

/** What is walked over. */
export interface Walk {
  readonly tokens: number;
  readonly headDim: number;
  readonly tiles: Tiles;
  readonly mask: WalkMask;
}

/** One tile of the grid. */
export type TileState = 'waiting' | 'now' | 'read' | 'skipped';

/** Where a walk stands. */
export interface Walking {
  /** Tiles so far, in order; the last is the present one. */
  readonly steps: readonly TileStep[];
  readonly total: number;
  readonly done: boolean;
  /** One tile further; nothing where done. */
  step(): void;
  /** States of the tiles, blocks of rows by blocks of columns. */
  grid(): readonly (readonly TileState[])[];
  /** Largest difference of the finished result from the naive one; null before the end. */
  difference(): number | null;
}

/** Starts a walk over numbers drawn with `normal`, one a call. */
export function startWalk({ tokens, headDim, tiles, mask }: Walk, normal: () => number): Walking {
  const rows = () => Float32Array.from({ length: tokens * headDim }, normal);
  const input: HeadInput = { q: rows(), k: rows(), v: rows(), width: headDim, ...visibleBy(mask) };
  const down = Math.ceil(tokens / tiles.rows);
  const across = Math.ceil(tokens / tiles.columns);
  const walk = tiledSteps(input, tiles);
  const steps: TileStep[] = [];
  return {
    steps,
    total: down * across,
    get done() {
      return steps.length === down * across;
    },
    step() {
      const next = walk.next();
      if (!next.done) steps.push(frozen(next.value));
    },
    grid: () =>
      Array.from({ length: down }, (_, block) =>
        Array.from({ length: across }, (_, column) => stateOf(steps, block * across + column)),
      ),
    difference() {
      const last = steps.at(-1);
      if (!last || steps.length < down * across) return null;
      const expected = naiveAttention(input);
      return expected.reduce(
        (most, value, i) => Math.max(most, Math.abs(value - (last.mixed[i] as number))),
        0,
      );
    },
  };
}

function stateOf(steps: readonly TileStep[], at: number): TileState {
  const step = steps[at];
  if (!step) return 'waiting';
  if (at === steps.length - 1) return 'now';
  return step.skipped ? 'skipped' : 'read';
}

/** The step with its running numbers as they are now. */
function frozen(step: TileStep): TileStep {
  const { largest, sums, scaled } = step;
  return { ...step, largest: largest.slice(), sums: sums.slice(), scaled: scaled.slice() };
}

function visibleBy(mask: WalkMask): Pick<HeadInput, 'visible'> {
  switch (mask) {
    case 'all':
      return {};
    case 'causal':
      return { visible: (i, j) => j <= i };
    case 'window':
      return { visible: (i, j) => j <= i && i - j < walkWindow };
    default:
      return mask satisfies never;
  }
}
