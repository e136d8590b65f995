// The loss curves as the card shows them: figure, legend, caption and sampled rows.
import { formatNumber } from '#src/book/format.ts';
import type { Locale } from '#src/book/locales.ts';
import { wordsIn } from '../../kit/words.ts';
import { modelName } from '../card-names.ts';
import type { DataTable } from '../data-table.ts';
import { figureBlock, type LegendEntry } from '../figure-block.ts';
import { cardStrings } from '../strings.ts';
import type { TrainingRecord } from '../training-record.ts';
import { type LineStyle, lossChart } from './chart.ts';
import { type LossCurve, lossCurves, sampledSteps } from './curves.ts';
import { lossStrings } from './strings.ts';

interface ViewContext {
  readonly document: Document;
  readonly locale: Locale;
}

const styles: Readonly<Record<string, LineStyle>> = {
  tutor: { colour: 'var(--book-series-a)', dash: '', width: 2.5 },
  twin: { colour: 'var(--book-series-a)', dash: '7 4', width: 2 },
  draft: { colour: 'var(--book-series-b)', dash: '', width: 2.5 },
  'draft-weak': { colour: 'var(--book-series-b)', dash: '7 4', width: 2 },
};
const rung: LineStyle = { colour: 'var(--book-ink-soft)', dash: '1.5 3.5', width: 1.5 };

/** Draws every model of the record that has a line of its own, and the rungs alike. */
export function lossView(record: TrainingRecord, { document, locale }: ViewContext): Element {
  const t = lossStrings[locale];
  const words = wordsIn(lossStrings, locale);
  // Rungs first, so that the models that ship lie on top.
  const curves = lossCurves(record.models).toSorted(
    (a, b) => Number(a.plan.name in styles) - Number(b.plan.name in styles),
  );
  const lines = curves.map(({ plan, mean, seeds }) => ({
    style: styles[plan.name] ?? rung,
    mean,
    seeds,
  }));
  const stride = formatNumber(curves[0]?.stride ?? 1, locale);
  const caption = words('caption', { stride });
  const labels = {
    name: caption,
    x: t.step,
    y: t.loss,
    tick: (value: number) => formatNumber(value, locale),
  };
  return figureBlock(
    {
      draw: (context) => lossChart(lines, labels, context),
      legend: legend(record, locale),
      caption,
      table: lossTable(lossCurves(record.models), locale),
    },
    { document, locale },
  );
}

function legend({ models }: TrainingRecord, locale: Locale): LegendEntry[] {
  const own = models
    .filter(({ name }) => name in styles)
    .map((plan) => ({ mark: `line-${plan.name}`, words: modelName(plan, locale) }));
  if (own.length === models.length) return own;
  return [...own, { mark: 'line-rung', words: lossStrings[locale].rungs }];
}

function lossTable(curves: readonly LossCurve[], locale: Locale): DataTable {
  const t = lossStrings[locale];
  const rows = sampledSteps(curves).map((step) => [
    formatNumber(step, locale),
    ...curves.map(({ mean }) => {
      const point = mean.find((candidate) => candidate.step === step);
      return point
        ? formatNumber(point.loss, locale, { fractionDigits: 4 })
        : cardStrings[locale].nothing;
    }),
  ]);
  const columns = [t.step, ...curves.map(({ plan }) => modelName(plan, locale))];
  return { label: t.table, columns, groups: [{ rows }] };
}
