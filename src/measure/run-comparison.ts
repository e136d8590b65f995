// A run against a baseline of one's own: what became slower, and which answers became worse, by more than the machine's
// mood can explain. Two runs lie hours or days apart and share no pair, so the bar is higher than inside a run.

import { jsonHash, type RunRecord } from './record.ts';
import { DRIFT_LIMIT } from './reference-kernel.ts';

/** What became of a quantity. */
export const changeIds = ['worse', 'better', 'within', 'cannot-tell'] as const;
/** One of these. */
export type ChangeId = (typeof changeIds)[number];

/** One quantity of both runs. */
export interface Change {
  readonly key: string;
  /** Later over earlier, with an interval that holds whatever the two hold. */
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly change: ChangeId;
}

/** Why two runs are not compared. */
export type Incomparable = 'experiment' | 'version' | 'parameters' | 'inputs' | 'machine';

/** What forbids a comparison, the gravest first; undefined where nothing does. */
export function incomparable(before: RunRecord, after: RunRecord): Incomparable | undefined {
  if (before.experiment.id !== after.experiment.id) return 'experiment';
  if (before.experiment.version !== after.experiment.version) return 'version';
  if (jsonHash(before.parameters) !== jsonHash(after.parameters)) return 'parameters';
  if (jsonHash(before.inputs) !== jsonHash(after.inputs)) return 'inputs';
  return before.environment.installation === after.environment.installation ? undefined : 'machine';
}

/** Shares that are better the larger they are. */
const quality = /^(right|same-answers|identical)(\.|$)/;
/** Less than this is no change: a run is allowed that much drift within itself. */
export const tolerance = DRIFT_LIMIT;

/**
 * Every time (longer is worse) and every share of right answers (smaller is worse) of both runs. A time is worse where
 * its whole interval lies more than the tolerance above 1, better where it lies as far below, within where it lies
 * inside both bounds; a share where the intervals of the two do not meet. Throws where the runs cannot be compared.
 */
export function changesBetween(before: RunRecord, after: RunRecord): Change[] {
  const reason = incomparable(before, after);
  if (reason) throw new RangeError(`runs ${before.id} and ${after.id}: another ${reason}`);
  return Object.entries(after.summary).flatMap(([key, now]): Change[] => {
    const then = before.summary[key];
    if (!then || !(then.low > 0)) return [];
    const ratio = {
      key,
      value: now.value / then.value,
      low: now.low / then.high,
      high: now.high / then.low,
    };
    if (now.unit.startsWith('second')) return [{ ...ratio, change: timeChange(ratio) }];
    if (!quality.test(key)) return [];
    const apart = now.high < then.low ? 'worse' : now.low > then.high ? 'better' : 'cannot-tell';
    return [{ ...ratio, change: now.value === then.value ? 'within' : apart }];
  });
}

function timeChange({ low, high }: Pick<Change, 'low' | 'high'>): ChangeId {
  const most = 1 + tolerance;
  if (low > most) return 'worse';
  if (high < 1 / most) return 'better';
  return low >= 1 / most && high <= most ? 'within' : 'cannot-tell';
}
