// A run under way as a sentence and as a progress bar: what loads, what is still to come before the first sample, and how
// many samples are taken.
import { formatQuantity } from '#src/book/format.ts';
import type { Locale } from '#src/book/locales.ts';
import type { EngineProgress } from '../kit/engine-contract.ts';
import { showLoad } from '../kit/load-sentence.ts';
import { wordsIn } from '../kit/words.ts';
import { experimentStrings } from './strings.ts';

/** How far a run has come; `onceLoaded` is what the experiment says when all is loaded and no sample taken. */
export function progressSentence(
  progress: EngineProgress,
  onceLoaded: string,
  locale: Locale,
): string {
  const words = wordsIn(experimentStrings, locale);
  const bytes = (value: number) => formatQuantity(value, 'byte', locale);
  switch (progress.stage) {
    case 'compile':
      return words('compiling');
    case 'loaded':
      return onceLoaded;
    case 'measure':
      return words('measuring', { done: progress.done, total: progress.total });
    case 'engine':
    case 'model': {
      const key = progress.stage === 'engine' ? 'loadingEngine' : 'loadingModel';
      const loaded = bytes(progress.loaded);
      if (progress.total === null) return words(key, { loaded });
      return words(`${key}Of`, { loaded, total: bytes(progress.total) });
    }
    default:
      return progress satisfies never;
  }
}

/** Moves the bar; while nothing is counted it only shows that something is going on. */
export function showProgress(bar: HTMLProgressElement, progress: EngineProgress): void {
  if (progress.stage === 'measure') showLoad(bar, { loaded: progress.done, total: progress.total });
  else if (progress.stage === 'loaded') showLoad(bar, { loaded: 0, total: null });
  else showLoad(bar, progress);
}
