// The attempts before the current one, each whole on its own sheet, and the way to begin another.
import { html, nothing, type TemplateResult } from 'lit';
import { paperSections } from './paper-sections.ts';
import { paperSheet } from './paper-sheet.ts';
import type { Sheet } from './sheet.ts';

/** The button that opens a new attempt. */
export function newAttemptView({ session, words }: Sheet): TemplateResult {
  return html`<p class="book-bar book-screen-only">
    <button type="button" @click=${() => void session.retry()}>${words.form('newAttempt')}</button>
    <small>${words.form('newAttemptHint')}</small>
  </p>`;
}

/** Earlier attempts, closed; nothing while there is only one. */
export function attemptsView({ session, words }: Sheet): TemplateResult | typeof nothing {
  const earlier = session.worksheet?.attempts.slice(0, -1) ?? [];
  if (earlier.length === 0) return nothing;
  return html`<details class="worksheet-attempts book-screen-only">
    <summary>${words.form('attempts')} (${earlier.length})</summary>
    ${earlier.map(
      (attempt, index) =>
        html`<section>
          <p>
            <strong>
              ${words.form('attempt', { n: index + 1, at: words.instant(attempt.startedAt) })}
            </strong>
            ${attempt.id.includes('~') ? html`(${words.form('attemptFork')})` : nothing}
          </p>
          ${paperSheet(paperSections(session.definition, words, { attempt }), document)}
        </section>`,
    )}
  </details>`;
}
