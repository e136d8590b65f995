// The front as the lab shows it, at both widths: the sizes of a run, each alone, named by their parameters.
import { formatNumber, formatPercent, formatQuantity } from '#src/book/format.ts';
import type { Locale } from '#src/book/locales.ts';
import { plotPair } from '../kit/plot-pair.ts';
import { frontChart } from './chart.ts';
import { frontPoints, type LadderSummary } from './ladder.ts';
import { rungParameters } from './rung-names.ts';
import { mapStrings } from './strings.ts';

/** Draws it. */
export function frontFigure(
  summary: LadderSummary,
  { document, locale }: { readonly document: Document; readonly locale: Locale },
): Element {
  const t = mapStrings[locale];
  const points = frontPoints(summary).map(({ rung, ...point }) => ({
    ...point,
    label: formatNumber(rungParameters[rung] ?? 0, locale),
  }));
  const labels = {
    name: t.figure,
    x: t.figureTime,
    y: t.figureRight,
    seconds: (seconds: number) => formatQuantity(seconds, 'second', locale),
    // 99.7 but 70: as many digits as tell the ticks apart.
    share: (share: number) =>
      formatPercent(share, locale, { fractionDigits: share > 0.99 && share < 1 ? 1 : 0 }),
  };
  return plotPair({ document, locale }, (context) => frontChart(points, labels, context));
}
