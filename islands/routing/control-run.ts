// A stream of recorded answers under a controlled gate: the same seed and as many steps give the same state.
import {
  type ControllerSettings,
  type ControllerState,
  controllerStep,
  openController,
  type RoutedPrompt,
} from '#src/core/routing/budget-controller.ts';
import { seededRandom } from '#src/tutor/random.ts';
import type { Simulation } from '../kit/transport.ts';
import type { ControlPoint } from './chart.ts';
import { ladderRungs, type PackedLadder } from './packed-ladder.ts';

/** Mixed, or the set that is easiest first and the three of new forms after it. */
export const streamOrders = ['mixed', 'shift'] as const;
/** One of the two. */
export type StreamOrder = (typeof streamOrders)[number];

/** What the reader sets. */
export interface ControlSettings {
  readonly budget: number;
  /** 0 holds the gate where it starts. */
  readonly rate: number;
  readonly order: StreamOrder;
}

/** Where every controlled gate starts. */
export const firstGate = 0.5;
/** Prompts that the recent cost is the mean of. */
const RECENT = 50;
/** Sets in turn, new sentences last: as `routedPrompts` has them. */
const SETS = 4;

/** A run over the prompts of a ladder that judge, between its smallest and its largest rung. */
export interface ControlRun extends Simulation {
  settings: ControlSettings;
  readonly state: ControllerState;
  readonly points: readonly ControlPoint[];
  readonly prompts: number;
}

/** Opens a run; it begins with `reset`. */
export function controlRun(ladder: PackedLadder, settings: ControlSettings): ControlRun {
  const rungs = ladderRungs(ladder, 'judging', 'seconds');
  const small = rungs[0];
  const large = rungs.at(-1);
  if (!small || !large) throw new RangeError('a ladder without rungs: record `cascade-cost`');
  const costs: Pick<ControllerSettings, 'small' | 'large'> = {
    small: small.gatedCost,
    large: large.cost,
  };
  const all = small.right.map(
    (smallRight, i): RoutedPrompt => ({
      confidence: small.confidence[i] ?? 0,
      smallRight,
      largeRight: large.right[i] ?? false,
    }),
  );
  let stream: readonly RoutedPrompt[] = all;
  let state = openController(firstGate);
  let points: ControlPoint[] = [];
  let spent: number[] = [];
  return {
    settings,
    get state() {
      return state;
    },
    get points() {
      return points;
    },
    prompts: all.length,
    get done() {
      return state.prompts >= stream.length;
    },
    reset(seed) {
      stream = ordered(all, this.settings.order, seed);
      state = openController(firstGate);
      points = [];
      spent = [];
    },
    step() {
      const prompt = stream[state.prompts];
      if (!prompt) return;
      const { budget, rate } = this.settings;
      const next = controllerStep(state, prompt, { ...costs, budget, rate });
      spent = [...spent, next.spent - state.spent].slice(-RECENT);
      state = next;
      const recent = spent.reduce((sum, cost) => sum + cost, 0) / spent.length;
      points.push({ prompt: state.prompts, gate: state.gate, recent });
    },
  };
}

/** The prompts shuffled, or the new sentences shuffled and after them the rest. */
function ordered(
  prompts: readonly RoutedPrompt[],
  order: StreamOrder,
  seed: number,
): readonly RoutedPrompt[] {
  const random = seededRandom(seed);
  const keyed = prompts.map((prompt, i) => ({
    prompt,
    late: order === 'shift' && i % SETS !== SETS - 1 ? 1 : 0,
    key: random(),
  }));
  return keyed.sort((a, b) => a.late - b.late || a.key - b.key).map(({ prompt }) => prompt);
}
