// A load under way as a sentence and as a progress bar.
import { formatQuantity } from '#src/book/format.ts';
import type { Locale } from '#src/book/locales.ts';
import type { LoadProgress } from './engine-contract.ts';
import { loadStrings } from './load-strings.ts';
import { wordsIn } from './words.ts';

/** What is being loaded, and how many bytes of it are there. */
export function loadSentence({ stage, loaded, total }: LoadProgress, locale: Locale): string {
  const words = wordsIn(loadStrings, locale);
  if (stage === 'compile') return words('compile');
  const bytes = (value: number) => formatQuantity(value, 'byte', locale);
  if (total === null) return words(stage, { loaded: bytes(loaded) });
  return words(`${stage}Of`, { loaded: bytes(loaded), total: bytes(total) });
}

/** Moves a progress bar; one of unknown length only shows that something is going on. */
export function showLoad(
  bar: HTMLProgressElement,
  { loaded, total }: Pick<LoadProgress, 'loaded' | 'total'>,
): void {
  if (total === null) {
    bar.removeAttribute('value');
    return;
  }
  bar.max = total;
  bar.value = loaded;
}
