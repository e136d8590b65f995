// Exact match, whole and in slices.
import type { Example } from '../corpus/example.ts';
import { isExact, type Prediction, type Task } from './prediction.ts';

/** So many right of so many; `value` is undefined where nothing was asked. */
export interface Share {
  readonly right: number;
  readonly total: number;
  readonly value: number | undefined;
}

/** The ways to slice a table of results; each names the slice of an example, or none. */
export const slices = {
  language: ({ language }) => language,
  regularity: ({ kind, regular }) =>
    kind === 'out-of-scope' ? undefined : regular ? 'regular' : 'irregular',
  kind: ({ kind }) => kind,
  error: ({ error }) => error,
  reason: ({ reason }) => reason,
  tense: ({ kind, cell }) => (kind === 'out-of-scope' ? undefined : cell.tense),
  polarity: ({ negative }) => (negative ? 'negative' : 'positive'),
  split: ({ split }) => split,
} as const satisfies Record<string, (example: Example) => string | undefined>;

/** A way to slice. */
export type SliceName = keyof typeof slices;

/** The share of predictions that do a task without a fault, of those whose example asks for it. */
export function exactMatch(predictions: readonly Prediction[], task: Task = 'answer'): Share {
  const asked = predictions.map((prediction) => isExact(prediction, task));
  return share(
    asked.filter((exact) => exact === true).length,
    asked.filter((exact) => exact !== undefined).length,
  );
}

/** Exact match in each slice, in the slices' alphabetical order. */
export function exactMatchBy(
  predictions: readonly Prediction[],
  slice: SliceName,
  task: Task = 'answer',
): Record<string, Share> {
  const groups = Map.groupBy(predictions, ({ example }) => slices[slice](example) ?? '');
  groups.delete('');
  return Object.fromEntries(
    [...groups]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, group]) => [name, exactMatch(group, task)]),
  );
}

/** `right` of `total` as a share. */
export function share(right: number, total: number): Share {
  return { right, total, value: total === 0 ? undefined : right / total };
}
