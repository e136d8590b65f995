// What the figure's settings amount to, in one or two sentences.
import type { Words } from '../kit/words.ts';
import { bestRow, breakEvenAt, type CycleRow, type CycleSettings } from './cycles.ts';

type Key = 'best' | 'none' | 'breakEven' | 'never';

/** Best draft length, and the acceptance at which it breaks even. */
export function settledSentence(
  rows: readonly CycleRow[],
  settings: CycleSettings,
  words: Words<Key>,
  number: (value: number) => string,
): string {
  const best = bestRow(rows);
  const k = best.draftLength;
  const alpha = breakEvenAt(k, settings);
  const result =
    best.speedup > 1 ? words('best', { k, speedup: number(best.speedup) }) : words('none');
  const condition =
    alpha === null ? words('never', { k }) : words('breakEven', { k, alpha: number(alpha) });
  return `${result} ${condition}`;
}
