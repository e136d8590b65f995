// What a map comes to, in sentences, and the cells of the builder's tables.
import { formatNumber, formatPercent, formatQuantity } from '#src/book/format.ts';
import type { Locale } from '#src/book/locales.ts';
import { type SizeMap, smallestAdequate } from '#src/core/size-map.ts';
import { wordsIn } from '../kit/words.ts';
import { judgedMap, type LadderSummary, ladderTable, rungs } from './ladder.ts';
import { rungName } from './rung-names.ts';
import { mapStrings } from './strings.ts';

/** Nineteen answers of twenty right: what a size must reach to be adequate. */
export const goal = 0.95;

/** The sentences of a map under a run. */
export function mapSentences(summary: LadderSummary, map: SizeMap, locale: Locale): string[] {
  const words = wordsIn(mapStrings, locale);
  const { own, single, gain } = judgedMap(ladderTable(summary), map);
  const share = (value: number) => formatPercent(value, locale, { fractionDigits: 1 });
  const outcome = words('outcome', {
    right: share(own.right),
    time: formatQuantity(own.cost, 'second', locale),
  });
  if (!single || gain === null) return [outcome, words('none')];
  const points = formatNumber(100 * gain, locale, { fractionDigits: 1 });
  return [
    outcome,
    words('against', { rung: rungName(single.rung, locale), right: share(single.right), points }),
  ];
}

/** Shares of right answers, [difficulty][rung], and the smallest adequate rung of each, as text. */
export function difficultyCells(summary: LadderSummary, locale: Locale) {
  const table = ladderTable(summary);
  const smallest = smallestAdequate(table, goal);
  return table.right.map((row, difficulty) => {
    const place = smallest[difficulty];
    return {
      shares: row.map((value) => formatPercent(value, locale, { fractionDigits: 1 })),
      smallest: place === undefined ? '–' : rungName(place, locale),
    };
  });
}

/** Right answers, time and bytes of each rung alone, and whether nothing beats it, as text. */
export function singleCells(summary: LadderSummary, locale: Locale): string[][] {
  const t = mapStrings[locale];
  const { singles, front } = judgedMap(
    ladderTable(summary),
    Array.from({ length: 4 }, () => 0),
  );
  return singles.map(({ right, cost }, rung) => [
    formatPercent(right, locale, { fractionDigits: 1 }),
    formatQuantity(cost, 'second', locale),
    formatQuantity(summary[`bytes.${rungs[rung]}`]?.value ?? 0, 'byte', locale),
    front.has(rung) ? t.yes : t.no,
  ]);
}
