// Stated confidence against what came of it, drawn and as a table.
import { html, nothing, type TemplateResult } from 'lit';
import { formatNumber, formatPercent } from '#src/book/format.ts';
import type { ExamScore } from '#src/worksheet/exam-score.ts';
import type { SittingDesk } from './desk.ts';
import { scrollTable } from './scroll-table.ts';

/** The figure, once it is drawn, and its rows. */
export function calibrationView(
  { told, locale, figure }: Pick<SittingDesk, 'told' | 'locale' | 'figure'>,
  { bins }: ExamScore,
): TemplateResult {
  const percent = (share: number) => formatPercent(share, locale, { fractionDigits: 0 });
  const heading = html`<h4 id="exam-calibration">${told('calibration')}</h4>`;
  if (bins.length === 0) return html`${heading}<p>${told('noAnswers')}</p>`;
  return html`${heading}
    ${
      figure === null
        ? nothing
        : html`<figure class="book-figure" data-part="calibration">
          ${figure}
          <figcaption>${told('calibrationCaption')}</figcaption>
        </figure>`
    }
    ${scrollTable({
      id: 'exam-calibration',
      heads: ['confidence', 'answers', 'shareRight', 'interval95'].map((key) =>
        told(key as 'confidence'),
      ),
      rows: bins.map(({ low, high, n, share, interval }) => [
        told(high === 1 ? 'range' : 'rangeBelow', { low: percent(low), high: percent(high) }),
        formatNumber(n, locale),
        percent(share),
        told('range', { low: percent(interval.low), high: percent(interval.high) }),
      ]),
    })}`;
}
