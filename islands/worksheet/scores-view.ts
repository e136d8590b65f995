// The predictions against what was measured: held or not, how wide, and what to try next time.
import { html, nothing, type TemplateResult } from 'lit';
import { formatNumber, formatPercent } from '#src/book/format.ts';
import type { Audit } from '#src/worksheet/audit.ts';
import { bookScore, type PredictionScore, scorePredictions } from '#src/worksheet/score.ts';
import type { Sheet } from './sheet.ts';
import { unitOf } from './unit-choices.ts';
import type { Wording } from './wording-of.ts';

/** The table of predictions and what they amount to. */
export function scoresView({ session, words }: Sheet, audit: Audit): TemplateResult {
  const { definition, attempt, worksheet } = session;
  const { outcome } = words;
  const first = worksheet?.attempts[0]?.id === attempt.id;
  const scores = scorePredictions(definition, attempt, audit.intervals, { first });
  if (scores.length === 0) return html`<h4>${outcome('scores')}</h4><p>${outcome('noScores')}</p>`;
  const predictions = attempt.answers.predictions ?? {};
  return html`<h4>${outcome('scores')}</h4>
    <div class="book-scroll book-table" role="group" tabindex="0" aria-label=${outcome('scores')}>
      <table>
        <thead>
          <tr>
            <th scope="col">${words.parts.quantity}</th>
            <th scope="col">${outcome('predicted')}</th>
            <th scope="col">${outcome('measured')}</th>
            <th scope="col">${outcome('insideCol')}</th>
            <th scope="col">${outcome('width')}</th>
          </tr>
        </thead>
        <tbody>
          ${scores.map((score) => {
            const { quantity, measured, inside } = score;
            const unit = unitOf(definition, quantity);
            const predicted = predictions[quantity];
            return html`<tr>
              <th scope="row">${words.quantity(quantity)}</th>
              <td>${predicted ? words.predicted(predicted) : words.form('none')}</td>
              <td>${words.number(measured, unit)}</td>
              <td>${outcome(inside ? 'inside' : 'outside')}</td>
              <td>${widthText(score, definition.quantities[quantity]?.scale ?? 'linear', words)}</td>
            </tr>`;
          })}
        </tbody>
      </table>
    </div>
    ${first ? sharpness(scores, words) : html`<p>${outcome('retryNote')}</p>`}`;
}

/** How wide a prediction was: as a factor where its quantity varies by factors. */
export function widthText(
  { width }: Pick<PredictionScore, 'width'>,
  scale: 'linear' | 'log',
  { outcome, locale }: Wording,
): string {
  if (scale === 'linear')
    return outcome('widthSpan', { width: formatNumber(width, locale, { significantDigits: 2 }) });
  const factor = formatNumber(Math.exp(width), locale, { significantDigits: 2 });
  return outcome('widthFactor', { factor });
}

function sharpness(
  scores: readonly PredictionScore[],
  { outcome, locale }: Wording,
): TemplateResult | typeof nothing {
  const result = bookScore(scores);
  if (result === null) return nothing;
  const { n, inside, coverageInterval } = result;
  const advice = inside === n ? 'sharpAll' : inside / n >= 0.5 ? 'sharpMost' : 'sharpFew';
  const percent = (share: number) => formatPercent(share, locale, { fractionDigits: 0 });
  return html`<p>
      ${outcome('coverage', {
        inside,
        n,
        low: percent(coverageInterval.low),
        high: percent(coverageInterval.high),
      })}
    </p>
    <p>${outcome(advice)}</p>`;
}
