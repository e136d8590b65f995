// From the samples of printing to what they say: seconds a page, whether the cost is linear, ratios to the peers.
import { pairedRatios } from '#src/measure/statistics/paired-ratio.ts';
import { median, sorted } from '#src/measure/statistics/quantile.ts';

/** A document set on paper once. */
export interface PrintSample {
  readonly seconds: number;
  readonly pages: number;
  readonly bytes: number;
  /** Seconds of these that went into finishing the file, where that is a step of its own. */
  readonly finishing?: number | undefined;
}

/** What the rounds of one document say. */
export interface DocumentSummary {
  readonly pages: number;
  readonly seconds: Range;
  readonly secondsAPage: number;
  readonly finishingSeconds: number;
  readonly megabytes: number;
}

/** The median of some values, the least and the most of them. */
export interface Range {
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

/** The straight line through seconds by pages, by least squares. */
export interface PageLine {
  readonly secondsAPage: number;
  /** Seconds of a book of no pages: what starting costs. */
  readonly startSeconds: number;
  /** The largest distance of a point from the line, as a share of what the line says there. */
  readonly residual: number;
}

/** What is asked of printing. */
export const BOOK_GOALS = { secondsAPage: 0.15, residual: 0.1, vivliostyle: 0.5 } as const;

/** The summary of a document's samples. Throws where there is none. */
export function documentSummary(samples: readonly PrintSample[]): DocumentSummary {
  const pages = median(samples.map((sample) => sample.pages));
  const seconds = rangeOf(samples.map((sample) => sample.seconds));
  return {
    pages,
    seconds,
    secondsAPage: seconds.median / pages,
    finishingSeconds: median(samples.map(({ finishing = 0 }) => finishing)),
    megabytes: median(samples.map(({ bytes }) => bytes / 1e6)),
  };
}

/** Median, least and most. Throws where there is no value. */
export function rangeOf(values: readonly number[]): Range {
  const ascending = sorted(values);
  return { median: median(ascending), least: ascending[0] ?? 0, most: ascending.at(-1) ?? 0 };
}

/** The line through the medians; null where fewer than three lengths say nothing of straightness. */
export function pageLine(documents: readonly DocumentSummary[]): PageLine | null {
  const lengths = new Set(documents.map(({ pages }) => pages));
  if (lengths.size < 3) return null;
  const mean = (values: readonly number[]) =>
    values.reduce((sum, value) => sum + value, 0) / values.length;
  const meanPages = mean(documents.map(({ pages }) => pages));
  const meanSeconds = mean(documents.map(({ seconds }) => seconds.median));
  const covariance = mean(
    documents.map(({ pages, seconds }) => (pages - meanPages) * (seconds.median - meanSeconds)),
  );
  const slope = covariance / mean(documents.map(({ pages }) => (pages - meanPages) ** 2));
  const start = meanSeconds - slope * meanPages;
  const residuals = documents.map(({ pages, seconds }) => {
    const expected = start + slope * pages;
    return Math.abs(seconds.median - expected) / Math.abs(expected);
  });
  return { secondsAPage: slope, startSeconds: start, residual: Math.max(...residuals) };
}

/** Our seconds over a peer's, round by round. Throws where the rounds do not pair. */
export function timeRatio(own: readonly PrintSample[], peer: readonly PrintSample[]): Range {
  const secondsOf = (samples: readonly PrintSample[]) => samples.map(({ seconds }) => seconds);
  return rangeOf([...pairedRatios(secondsOf(peer), secondsOf(own))]);
}

/** What a sitting found. */
export interface BookBenchReport {
  readonly documents: readonly DocumentSummary[];
  readonly line: PageLine | null;
  /** Which document the peers set, counted from 0. */
  readonly shared: number;
  /** By peer: its summary and our time over its. */
  readonly peers: Readonly<Record<string, DocumentSummary & { readonly ratio: Range }>>;
  /** By peer that could not be compared: why. */
  readonly left: Readonly<Record<string, string>>;
}

/** A sentence for each goal: whether it is met, missed or open, and by what figure. */
export function bookGoals({ documents, line, peers }: BookBenchReport): string[] {
  const slowest = Math.max(...documents.map(({ secondsAPage }) => secondsAPage));
  const ratio = peers['vivliostyle']?.ratio.median;
  return [
    goalText('seconds a page, slowest length', slowest, BOOK_GOALS.secondsAPage),
    goalText('distance from a straight line', line?.residual, BOOK_GOALS.residual),
    goalText('time over Vivliostyle', ratio, BOOK_GOALS.vivliostyle),
  ];
}

function goalText(what: string, found: number | undefined, most: number): string {
  if (found === undefined) return `open    ${what}: not measured; at most ${most} is asked`;
  const verdict = found <= most ? 'met    ' : 'missed ';
  return `${verdict} ${what}: ${found.toFixed(3)}; at most ${most} is asked`;
}
