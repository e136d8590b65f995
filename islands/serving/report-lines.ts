// The server's report as lines of a table, in the reader's language.
import { formatNumber, formatPercent, formatQuantity } from '#src/book/format.ts';
import type { Locale } from '#src/book/locales.ts';
import { promisedSeconds } from '#src/core/serving/served-load.ts';
import type { Server } from '#src/core/serving/server.ts';
import { servingReport } from '#src/core/serving/serving-report.ts';
import type { CostPoint } from '#src/core/serving/step-costs.ts';
import { servingStrings } from './strings.ts';

/** What the table shows, in its order. */
export const reportKeys = [
  'waiting',
  'rows',
  'served',
  'p50',
  'p95',
  'p99',
  'promise',
  'firstP99',
  'goodput',
  'utilisation',
  'lambda',
  'w',
  'l',
  'littleError',
] as const;

/** The values of the table, one for each key. */
export function reportLines(
  server: Server,
  costs: readonly CostPoint[],
  locale: Locale,
): readonly string[] {
  const limit = promisedSeconds(costs);
  const report = servingReport(server, limit);
  const count = (value: number) => formatNumber(value, locale);
  const time = (seconds: number) =>
    formatQuantity(seconds * 1e3, 'millisecond', locale, { digits: 3 });
  const rate = (value: number) =>
    formatQuantity(value, 'request-per-second', locale, { digits: 3 });
  const values: Readonly<Record<(typeof reportKeys)[number], string>> = {
    waiting: count(server.waiting.length),
    rows: count(server.rows.length),
    served: count(report.served),
    p50: time(report.p50),
    p95: time(report.p95),
    p99: time(report.p99),
    promise: time(limit),
    firstP99: time(report.firstP99),
    goodput: rate(report.goodput),
    utilisation: formatPercent(report.utilisation, locale),
    lambda: rate(report.lambda),
    w: time(report.w),
    l: formatNumber(report.l, locale, { significantDigits: 3 }),
    littleError:
      report.littleError === undefined
        ? servingStrings[locale].open
        : report.littleError.toExponential(0),
  };
  return reportKeys.map((key) => values[key]);
}
