// Whether the tutor's confidence can be trusted: sentence, figure with its bins, and the error by set.
import { formatInterval, formatNumber, formatPercent } from '#src/book/format.ts';
import type { Locale } from '#src/book/locales.ts';
import { proportionInterval } from '#src/measure/statistics/proportion-interval.ts';
import { wordsIn } from '../../kit/words.ts';
import { splitName } from '../card-names.ts';
import { type DataTable, dataTable } from '../data-table.ts';
import { figureBlock } from '../figure-block.ts';
import { shareText } from '../share-text.ts';
import { cardStrings } from '../strings.ts';
import type { Evaluation } from '../training-record.ts';
import { type ReliabilityPoint, reliabilityChart } from './chart.ts';
import { reliabilityStrings } from './strings.ts';

interface ViewContext {
  readonly document: Document;
  readonly locale: Locale;
}

type Evaluations = Readonly<Record<string, Evaluation>>;
type Calibration = NonNullable<Evaluation['calibration']>;

/** The sets the plot shows: forms never seen, and sentences never seen. */
const shown = [
  { split: 'held-cells', series: 'one' },
  { split: 'held-sentences', series: 'two' },
] as const;

/** Mean stated probability against the share that is right; undefined where nothing was answered. */
export function reliabilitySentence(
  calibration: Calibration | undefined,
  locale: Locale,
): string | undefined {
  const total = calibration?.bins.reduce((sum, { count }) => sum + count, 0) ?? 0;
  if (!calibration || total === 0) return undefined;
  const mean = (of: 'confidence' | 'accuracy') =>
    calibration.bins.reduce((sum, bin) => sum + bin.count * (bin[of] ?? 0), 0) / total;
  const confidence = mean('confidence');
  const accuracy = mean('accuracy');
  return wordsIn(reliabilityStrings, locale)(
    confidence < accuracy ? 'finding.under' : 'finding.over',
    {
      confidence: shareText(confidence, locale),
      accuracy: shareText(accuracy, locale),
      error: formatNumber(calibration.error * 100, locale, { fractionDigits: 1 }),
    },
  );
}

/** The figure, and the calibration error of every set. */
export function reliabilityView(evaluations: Evaluations, context: ViewContext): Element[] {
  const { document, locale } = context;
  const t = reliabilityStrings[locale];
  const sets = shown.flatMap(({ split, series }) => {
    const calibration = evaluations[split]?.calibration;
    return calibration ? [{ split, series, calibration }] : [];
  });
  const points = sets.flatMap(({ series, calibration }) =>
    calibration.bins.flatMap(({ count, confidence, accuracy }): ReliabilityPoint[] => {
      if (confidence === undefined || accuracy === undefined) return [];
      const { low, high } = proportionInterval(Math.round(accuracy * count), count);
      return [{ series, confidence, accuracy, low, high, count }];
    }),
  );
  const labels = {
    name: t.caption,
    x: t.confidence,
    y: t.accuracy,
    share: (share: number) => formatPercent(share, locale),
  };
  const figure = figureBlock(
    {
      draw: (chart) => reliabilityChart(points, labels, chart),
      legend: sets.map(({ split, series }) => ({
        mark: `dot-${series}`,
        words: splitName(split, locale),
      })),
      caption: t.caption,
      table: binsTable(sets, locale),
    },
    context,
  );
  return [figure, dataTable(errorsTable(evaluations, locale), document)];
}

function binsTable(
  sets: readonly { readonly split: string; readonly calibration: Calibration }[],
  locale: Locale,
): DataTable {
  const t = reliabilityStrings[locale];
  const words = wordsIn(reliabilityStrings, locale);
  const { nothing } = cardStrings[locale];
  const share = (value: number | undefined) =>
    value === undefined ? nothing : shareText(value, locale);
  const rows = (sets[0]?.calibration.bins ?? []).map(({ low, high }, i) => [
    formatInterval(low * 100, high * 100, 'percent', locale, { digits: 2 }),
    ...sets.flatMap(({ calibration: { bins } }) => [
      formatNumber(bins[i]?.count ?? 0, locale),
      share(bins[i]?.confidence),
      share(bins[i]?.accuracy),
    ]),
  ]);
  const columns = [
    t.bin,
    ...sets.flatMap(({ split }) => {
      const set = splitName(split, locale);
      return [words('count', { set }), words('mean', { set }), words('right', { set })];
    }),
  ];
  return { label: t.table, columns, groups: [{ rows }] };
}

function errorsTable(evaluations: Evaluations, locale: Locale): DataTable {
  const t = reliabilityStrings[locale];
  const rows = Object.entries(evaluations).flatMap(([split, { calibration }]) => {
    if (!calibration) return [];
    const answers = calibration.bins.reduce((sum, { count }) => sum + count, 0);
    return [
      [
        splitName(split, locale),
        formatNumber(answers, locale),
        formatNumber(calibration.error * 100, locale, { fractionDigits: 1 }),
      ],
    ];
  });
  return { label: t.errors, columns: [t.set, t.answers, t.error], groups: [{ rows }] };
}
