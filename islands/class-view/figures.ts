// The figures of a class, drawn from the report's rows; fetched once there is a report.
import { formatNumber, formatPercent } from '#src/book/format.ts';
import type { Locale } from '#src/book/locales.ts';
import {
  beforeAndAfter,
  type ClassReport,
  type FigureRow,
} from '#src/worksheet/class/class-report.ts';
import { predictionLevel } from '#src/worksheet/schema.ts';
import { metricName } from '../kit/metric-name.ts';
import { plotPair } from '../kit/plot-pair.ts';
import type { Words } from '../kit/words.ts';
import type { Wording } from '../worksheet/wording-of.ts';
import { changeChart } from './change/chart.ts';
import type { ClassFigures } from './class-figures.ts';
import { countsChart } from './counts/chart.ts';
import { reliabilityChart } from './reliability/chart.ts';
import { rowsChart } from './rows/chart.ts';
import type { classStrings } from './strings.ts';
import { byMachine, machineText, missingText, quantityOf, verdictCounts } from './summary.ts';

interface Drawing {
  readonly report: ClassReport;
  readonly words: Words<keyof (typeof classStrings)['en']>;
  readonly wording: Wording;
  readonly locale: Locale;
  readonly quantity: string;
}

/** Draws all figures of a report. */
export function classFigures(drawing: Drawing): ClassFigures {
  return {
    verdicts: verdictsFigure(drawing),
    missing: missingFigure(drawing),
    figures: machinesFigure(drawing),
    change: changeFigure(drawing),
    reliability: reliabilityFigure(drawing),
    coverage: coverageFigure(drawing),
  };
}

function verdictsFigure({ report, words, wording, locale }: Drawing): Element | null {
  const rows = verdictCounts(report, wording, words);
  if (rows.length === 0) return null;
  const labels = {
    chart: words('verdictsCaption'),
    axis: words('pupilAxis'),
    most: report.pupils,
  };
  return plotPair({ document, locale }, (context) => countsChart(rows, labels, context));
}

function missingFigure({ report, words, wording, locale }: Drawing): Element | null {
  if (report.missing.length === 0) return null;
  const rows = report.missing.map((row) => ({
    label: missingText(row, wording, words),
    counts: [row.pupils],
  }));
  const labels = { chart: words('missingCaption'), axis: words('pupilAxis'), most: report.pupils };
  return plotPair({ document, locale }, (context) => countsChart(rows, labels, context));
}

function machinesFigure({ report, words, wording, locale, quantity }: Drawing): Element | null {
  const rows = report.figures.filter((row) => quantityOf(row) === quantity);
  const [first] = rows;
  if (first === undefined) return null;
  const groups = byMachine(rows).map((group) => ({
    label: machineText(group[0] ?? first, words),
    rows: group,
  }));
  const positive = rows.every(({ low }) => low > 0);
  const name = metricName(first.experiment, first.estimate, locale);
  const labels = {
    chart: words('figuresCaption', { quantity: name }),
    axis: name,
    tick: (value: number) => wording.number(value, first.unit),
    scale: positive && spread(rows) > 10 ? ('log' as const) : ('linear' as const),
  };
  return plotPair({ document, locale }, (context) => rowsChart(groups, labels, context));
}

function spread(rows: readonly FigureRow[]): number {
  return Math.max(...rows.map(({ high }) => high)) / Math.min(...rows.map(({ low }) => low));
}

function changeFigure({ report, words, locale }: Drawing): Element | null {
  const pupils = Array.from({ length: report.pupils }, (_, index) => index + 1);
  const rows = pupils.flatMap((pupil) => {
    const { pre, post } = beforeAndAfter(report.sittings, pupil);
    return pre && post ? [{ pupil, pre: pre.accuracy, post: post.accuracy }] : [];
  });
  if (rows.length === 0) return null;
  const labels = {
    chart: words('changeCaption'),
    pre: words('before'),
    post: words('after'),
    axis: words('shareRight'),
    tick: (share: number) => formatPercent(share, locale, { fractionDigits: 0 }),
    guess: 1 / 3,
  };
  return plotPair({ document, locale }, (context) => changeChart(rows, labels, context));
}

function reliabilityFigure({ report, words, locale }: Drawing): Element | null {
  const bins = report.answers?.bins ?? [];
  if (bins.length === 0) return null;
  const labels = {
    chart: words('reliabilityCaption'),
    x: words('confidence'),
    y: words('shareRight'),
    tick: (share: number) => formatPercent(share, locale, { fractionDigits: 0 }),
  };
  return plotPair({ document, locale }, (context) => reliabilityChart(bins, labels, context));
}

function coverageFigure({ report, words, locale }: Drawing): Element | null {
  if (report.predictions.length === 0) return null;
  const groups = report.predictions.map(({ pupil, coverage, coverageInterval }) => ({
    label: words('pupilN', { n: formatNumber(pupil, locale) }),
    rows: [{ value: coverage, ...coverageInterval }],
  }));
  const labels = {
    chart: words('coverageCaption'),
    axis: words('coverageAxis'),
    tick: (share: number) => formatPercent(share, locale, { fractionDigits: 0 }),
    scale: 'linear' as const,
    domain: [0, 1] as const,
    rule: predictionLevel,
  };
  return plotPair({ document, locale }, (context) => rowsChart(groups, labels, context));
}
