// How far a copy is, as a sentence and as a bar.
import { formatPercent, formatQuantity } from '#src/book/format.ts';
import type { Locale } from '#src/book/locales.ts';
import { wordsIn } from '../kit/words.ts';
import type { CopyProgress } from './make-copy.ts';
import { myCopyStrings } from './strings.ts';

/** What is being done, and how much of it is. */
export function copyProgressSentence(progress: CopyProgress, locale: Locale): string {
  const words = wordsIn(myCopyStrings, locale);
  switch (progress.stage) {
    case 'draw':
      return words('drawing', { done: progress.done + 1, total: progress.total });
    case 'load':
      return words('loading', { loaded: formatQuantity(progress.loaded, 'byte', locale) });
    case 'lay':
      return words('laying', { count: progress.pages });
    case 'write':
      return words('writing', {
        share: formatPercent(progress.share, locale, { fractionDigits: 0 }),
      });
    default:
      return progress satisfies never;
  }
}

/** Moves the bar; while nobody knows how long a stage takes it only shows that something is going on. */
export function showCopyProgress(bar: HTMLProgressElement, progress: CopyProgress): void {
  if (progress.stage === 'draw') bar.value = progress.done / progress.total;
  else if (progress.stage === 'write') bar.value = progress.share;
  else bar.removeAttribute('value');
}
