// Which cascade to take: every choice of rungs and gates from a short list is tried on prompts that are kept for
// choosing. What it is worth is then to be judged on others, since the best of many is the luckiest too.
import { type CascadeOutcome, cascadeOutcome, type Gates, type Rung } from './cascade.ts';

/** Confidences that a gate may ask for. */
export const gateLevels = [0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.99] as const;

/** A cascade and what it came to where it was chosen. */
export interface Candidate extends CascadeOutcome {
  readonly gates: Gates;
}

/** A cost and how often it buys a right answer. */
type Priced = Pick<CascadeOutcome, 'cost' | 'right'>;

/** The gates of every cascade of two rungs or more over a ladder of so many, one after another. */
export function* everyCascade(
  rungs: number,
  levels: readonly number[] = gateLevels,
): Generator<Gates> {
  for (let last = 1; last < rungs; last++)
    for (const before of choices(last, [null, ...levels]))
      if (before.some((gate) => gate !== null))
        yield [...before, 0, ...new Array<null>(rungs - 1 - last).fill(null)];
}

/** A cascade over these rungs with its outcome. */
export function candidate(rungs: readonly Rung[], gates: Gates): Candidate {
  return { gates, ...cascadeOutcome(rungs, gates) };
}

/** Every cascade of two rungs or more over these rungs, with its outcome. */
export function cascades(
  rungs: readonly Rung[],
  levels: readonly number[] = gateLevels,
): Candidate[] {
  return Array.from(everyCascade(rungs.length, levels), (gates) => candidate(rungs, gates));
}

/**
 * The one that is right most often of those that cost no more than `cost`, of equals the cheapest; where none is as
 * cheap, the cheapest there is, which is more than fair to it. Throws a `RangeError` where there is none at all.
 */
export function bestWithin<Point extends Priced>(
  candidates: readonly Point[],
  cost: number,
): Point {
  const within = candidates.filter((candidate) => candidate.cost <= cost);
  const [first, ...rest] = within.length > 0 ? within : [cheapestAsGood(candidates, 0)];
  if (!first) throw new RangeError('0 cascades: give two rungs or more');
  return rest.reduce(
    (best, next) =>
      next.right > best.right || (next.right === best.right && next.cost < best.cost) ? next : best,
    first,
  );
}

/** The cheapest of those that are right at least as often as `right`, else of the most often right. */
export function cheapestAsGood<Point extends Priced>(
  candidates: readonly Point[],
  right: number,
): Point {
  const most = Math.max(...candidates.map((candidate) => candidate.right));
  const enough = Math.min(right, most);
  const [first, ...rest] = candidates.filter((candidate) => candidate.right >= enough);
  if (!first) throw new RangeError('0 cascades: give two rungs or more');
  return rest.reduce((best, next) => (next.cost < best.cost ? next : best), first);
}

/** Those that no other beats in both cost and rightness, by rising cost: the cost–quality curve. */
export function frontier<Point extends Priced>(points: readonly Point[]): Point[] {
  const rising = points.toSorted((a, b) => a.cost - b.cost || b.right - a.right);
  let most = Number.NEGATIVE_INFINITY;
  return rising.filter(({ right }) => {
    if (right <= most) return false;
    most = right;
    return true;
  });
}

/**
 * How often the rungs are right at a mean cost that is bought by drawing a rung at random for every prompt: the upper
 * hull of the single rungs. What routing is worth is what it has above this; NaN below the cheapest rung's cost.
 */
export function mixedRight(singles: readonly Priced[], cost: number): number {
  const within = singles.filter((single) => single.cost <= cost);
  let best = Math.max(Number.NEGATIVE_INFINITY, ...within.map(({ right }) => right));
  for (const low of within)
    for (const high of singles) {
      if (high.cost <= cost) continue;
      const share = (cost - low.cost) / (high.cost - low.cost);
      best = Math.max(best, low.right + share * (high.right - low.right));
    }
  return Number.isFinite(best) ? best : Number.NaN;
}

function* choices<Option>(places: number, options: readonly Option[]): Generator<Option[]> {
  if (places === 0) {
    yield [];
    return;
  }
  for (const before of choices(places - 1, options))
    for (const option of options) yield [...before, option];
}
