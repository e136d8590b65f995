// The ladder's graphs on a fake clock: a turn takes as long as a price list says, by its model and what it reads.
import type { ExperimentContext } from '#src/measure/experiment.ts';
import type { TensorValue } from '#src/runtime/runtime.ts';
import { fed, pricedContext, type Run } from './priced-engine.ts';

/** One turn as the price list sees it. */
export interface Turn {
  readonly rows: number;
  readonly positions: number;
  /** Which of the shapes it is. */
  readonly which: number;
  readonly named: Run['named'];
}

/** What the fake clock leaves open in a ratio. */
export const FAKE_CLOCK = {
  rtol: 0.006,
  because: 'the fake clock rounds samples of 5 ms to 5 µs and a reading takes 0.1 µs',
} as const;

/** A context in which an empty run takes 50 µs and every turn what `price` says; other graphs take 100 µs a run. */
export function pricedLadder(price: (turn: Turn) => number): ExperimentContext {
  // Looked up once a graph, by its length: a search through a large one takes longer than its run.
  const known = new Map<string, boolean>();
  return pricedContext(({ feeds, named: search, bytes }) => {
    const named = (name: string) => {
      const key = `${name} ${bytes}`;
      const found = known.get(key) ?? search(name);
      known.set(key, found);
      return found;
    };
    const shapes = Object.entries(feeds).filter(([name]) => name.startsWith('tokens.'));
    if (shapes.length === 0) return 100e-6;
    return shapes.reduce((seconds, [name, tokens]) => {
      const which = Number(name.slice('tokens.'.length));
      const [rows = 1, positions = 1] = (tokens as TensorValue).shape;
      const turns = fed(feeds, `times.${which}`);
      return seconds + turns * price({ rows, positions, which, named });
    }, 50e-6);
  });
}
