// How good the predictions of the whole book were: coverage with its interval, a figure, and its rows.
import { html, nothing, type TemplateResult } from 'lit';
import { formatNumber, formatPercent } from '#src/book/format.ts';
import { bookCalibration, type Standing } from '#src/worksheet/portfolio.ts';
import type { PredictionScore } from '#src/worksheet/score.ts';
import { judgedTechnique } from '../worksheet/judged.ts';
import { widthText } from '../worksheet/scores-view.ts';
import type { PredictionMark } from './chart.ts';
import type { Desk } from './desk.ts';

/** What the section needs of a desk. */
export type CalibrationDesk = Pick<Desk, 'words' | 'wording' | 'standings' | 'predictionFigure'>;

/** The section; it says so where there is nothing to compare yet. */
export function calibrationView(desk: CalibrationDesk): TemplateResult {
  const { words, wording, standings, predictionFigure } = desk;
  const result = bookCalibration(standings);
  const heading = html`<h2 id="my-calibration">${words('calibration')}</h2>`;
  if (result === null) return html`${heading}<p>${words('noCalibration')}</p>`;
  const percent = (share: number) => formatPercent(share, wording.locale, { fractionDigits: 0 });
  const { n, inside, coverage, coverageInterval } = result;
  const { low, high } = coverageInterval;
  return html`${heading}
    <p data-part="calibration">
      ${words('coverage', { count: n, inside, share: percent(coverage), low: percent(low), high: percent(high) })}
    </p>
    ${
      predictionFigure === null
        ? nothing
        : html`<figure class="book-figure">
          ${predictionFigure}
          <figcaption>${words('predictionsCaption')}</figcaption>
        </figure>`
    }
    ${tableView(desk)}`;
}

function tableView({ words, wording, standings }: CalibrationDesk): TemplateResult {
  const { outcome } = wording;
  return html`<div
    class="book-scroll book-table"
    role="group"
    tabindex="0"
    aria-labelledby="my-calibration"
  >
    <table>
      <thead>
        <tr>
          <th scope="col">${words('technique')}</th>
          <th scope="col">${wording.parts.quantity}</th>
          <th scope="col">${outcome('predicted')}</th>
          <th scope="col">${outcome('measured')}</th>
          <th scope="col">${outcome('insideCol')}</th>
          <th scope="col">${outcome('width')}</th>
        </tr>
      </thead>
      <tbody>
        ${scoresOf(standings).map((score) => {
          const { low, high, unit, measured, inside } = score;
          return html`<tr>
            <th scope="row">${wording.technique(score.definition)}</th>
            <td>${wording.of(score.definition).quantity(score.quantity)}</td>
            <td>${wording.predicted({ low, high, unit })}</td>
            <td>${wording.number(measured, unit)}</td>
            <td>${outcome(inside ? 'inside' : 'outside')}</td>
            <td>${widthText(score, scaleOf(score), wording)}</td>
          </tr>`;
        })}
      </tbody>
    </table>
  </div>`;
}

/** The rows of the figure; what is not positive has no place on an axis of multiples. */
export function predictionMarks({
  standings,
  wording,
}: Pick<Desk, 'standings' | 'wording'>): readonly PredictionMark[] {
  const drawable = scoresOf(standings).filter(({ low, measured }) => low > 0 && measured > 0);
  return drawable.map(({ definition, quantity, low, high, measured, inside }, index) => ({
    // The number keeps rows of the same words apart; it is also the row's place in the table.
    label: [
      `${formatNumber(index + 1, wording.locale)}.`,
      inside ? '✓' : '✗',
      wording.technique(definition),
      '·',
      wording.of(definition).quantity(quantity),
    ].join(' '),
    low: low / measured,
    high: high / measured,
    inside,
  }));
}

function scoresOf(standings: readonly Standing[]): readonly PredictionScore[] {
  return standings.flatMap(({ scores }) => scores);
}

function scaleOf({ definition, quantity }: PredictionScore): 'linear' | 'log' {
  return judgedTechnique(definition)?.definition.quantities[quantity]?.scale ?? 'linear';
}
