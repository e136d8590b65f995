// The ladder as the card shows it: figure, legend, caption and every size in a table.
import { formatNumber, formatPercent } from '#src/book/format.ts';
import type { Locale } from '#src/book/locales.ts';
import { modelName } from '../card-names.ts';
import type { DataTable } from '../data-table.ts';
import { figureBlock } from '../figure-block.ts';
import { shareInterval, shareText } from '../share-text.ts';
import { cardStrings } from '../strings.ts';
import type { TrainedPlan, TrainingRecord } from '../training-record.ts';
import { type LadderPoint, type LadderSeries, ladderChart } from './chart.ts';
import { decidingSplit, goals } from './goals.ts';
import { ladderStrings } from './strings.ts';

interface ViewContext {
  readonly document: Document;
  readonly locale: Locale;
}

/** The models whose place the figure names; the others are in the table. */
const named = new Set(['tutor', 'draft']);

/** Draws every size that was trained. */
export function ladderView(record: TrainingRecord, { document, locale }: ViewContext): Element {
  const t = ladderStrings[locale];
  const models = record.models.toSorted((a, b) => a.parameters - b.parameters);
  const longest = Math.max(...models.map(({ recipe }) => recipe.steps));
  const points = models.flatMap((plan): LadderPoint[] => {
    const exact = plan.exact[decidingSplit];
    if (!exact) return [];
    const { value, low, high } = exact;
    const label = named.has(plan.name) ? modelName(plan, locale) : '';
    const series = seriesOf(plan, longest);
    return [{ series, parameters: plan.parameters, value, low, high, label }];
  });
  const labels = {
    name: t.caption,
    x: t.parameters,
    y: t.exact,
    count: (parameters: number) => formatNumber(parameters, locale),
    share: (share: number) => formatPercent(share, locale),
  };
  const { least, most, parameters } = goals.draft;
  const box = { from: parameters.least, until: parameters.most, least, most };
  const shown = new Set(points.map(({ series }) => series));
  return figureBlock(
    {
      draw: (context) => ladderChart(points, { least: goals.tutor.least, box }, labels, context),
      legend: (['one', 'two', 'short'] as const)
        .filter((series) => shown.has(series))
        .map((series) => ({ mark: `dot-${series}`, words: t[`series.${series}`] })),
      caption: t.caption,
      table: ladderTable(models, locale),
    },
    { document, locale },
  );
}

function seriesOf({ config, recipe }: TrainedPlan, longest: number): LadderSeries {
  if (config.layers > 1) return 'two';
  return recipe.steps < longest ? 'short' : 'one';
}

function ladderTable(models: readonly TrainedPlan[], locale: Locale): DataTable {
  const t = ladderStrings[locale];
  const whole = (value: number) => formatNumber(value, locale);
  const rows = models.flatMap((plan) => {
    const exact = plan.exact[decidingSplit];
    if (!exact) return [];
    const { value, low, high, bySeed } = exact;
    return [
      [
        modelName(plan, locale),
        whole(plan.parameters),
        whole(plan.config.layers),
        whole(plan.config.dModel),
        whole(plan.runs.length),
        { value: shareText(value, locale), details: [shareInterval(low, high, locale)] },
        bySeed.length > 1
          ? shareInterval(Math.min(...bySeed), Math.max(...bySeed), locale)
          : cardStrings[locale].nothing,
      ],
    ];
  });
  const columns = [
    t.model,
    t.parametersShort,
    t.layers,
    t.width,
    t.seeds,
    t.exactInterval,
    t.range,
  ];
  return { label: t.table, columns, groups: [{ rows }] };
}
