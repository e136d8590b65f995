// What a measured pair says, in a sentence: faster, slower, or not to be told apart.
import { formatInterval, formatNumber } from '#src/book/format.ts';
import type { Locale } from '#src/book/locales.ts';
import { contender } from '#src/measure/experiments/ab-pair.ts';
import type { RunRecord } from '#src/measure/record.ts';
import { wordsIn } from '../kit/words.ts';
import { harnessStrings } from './strings.ts';

/** What the ratio's interval says once the noise of plain arithmetic in the same run is added to it. */
export function pairOutcome({ summary }: Pick<RunRecord, 'summary'>): 'faster' | 'slower' | 'same' {
  const ratio = summary['ratio'];
  const noise = summary['reference-floor']?.value ?? 0;
  if (ratio && ratio.high < 1 - noise) return 'faster';
  return ratio && ratio.low > 1 + noise ? 'slower' : 'same';
}

/** The sentence of a run; empty where it has no ratio. */
export function pairSentence(
  run: Pick<RunRecord, 'summary' | 'parameters'>,
  locale: Locale,
): string {
  const ratio = run.summary['ratio'];
  if (!ratio) return '';
  const t = harnessStrings[locale];
  return wordsIn(harnessStrings, locale)(pairOutcome(run), {
    a: t[contender(run.parameters['a'])],
    b: t[contender(run.parameters['b'])],
    ratio: formatNumber(ratio.value, locale, { fractionDigits: 2 }),
    interval: formatInterval(ratio.low, ratio.high, 'ratio', locale),
  });
}
