// A worksheet set by a teacher: when the reference is shown stands in the store beside the answers, since the fragment
// of the link is gone with the next click.
import { html, nothing, type TemplateResult } from 'lit';
import {
  type ParsedAssignment,
  parseAssignment,
  type WorksheetRevealId,
  worksheetRevealIds,
} from '#src/worksheet/assignment.ts';
import type { StoredResponse } from '#src/worksheet/response.ts';
import { assignedText } from '../assignment/assigned-text.ts';
import { assignedStrings } from '../assignment/strings.ts';
import type { Sheet } from './sheet.ts';
import type { Wording } from './wording-of.ts';

/** The record of when the reference of a definition is shown. */
export function revealId(definition: string): string {
  return `question:worksheet.${definition}.reveal`;
}

/** When the reference is shown, among all stored answers; with the verdict where nobody set anything else. */
export function revealAmong(
  responses: readonly StoredResponse[],
  definition: string,
): WorksheetRevealId {
  const kept = responses.find(({ id }) => id === revealId(definition));
  const [when] = Array.isArray(kept?.value) ? kept.value : [];
  return worksheetRevealIds.find((id) => id === when) ?? 'end';
}

/** What the page's fragment sets for a worksheet; null where it sets nothing, or something else. */
export function assignedTo(fragment: string, definition: string): ParsedAssignment | null {
  const parsed = parseAssignment(fragment);
  if (parsed === null || !parsed.ok) return parsed;
  const { assignment } = parsed;
  const here = assignment.of === 'worksheet' && assignment.technique === definition;
  return here ? parsed : null;
}

/** What the link has set, above the first question. */
export function assignedView(
  parsed: ParsedAssignment | null,
  { locale }: Pick<Wording, 'locale'>,
): TemplateResult | typeof nothing {
  if (parsed === null) return nothing;
  return html`<div
    class="book-status book-screen-only"
    data-kind=${parsed.ok ? 'good' : 'bad'}
    data-part="assigned"
  >
    ${assignedText(parsed, locale).map((line) => html`<p>${line}</p>`)}
  </div>`;
}

/** In place of the reference, while the teacher keeps it back. */
export function withheldView({ session, words }: Sheet): TemplateResult {
  const t = assignedStrings[words.locale];
  return html`<h4>${words.outcome('reference')}</h4>
    <p data-part="withheld">${t.withheld}</p>
    <p class="book-screen-only">
      <button type="button" @click=${() => void session.reveal('end')}>${t.showNow}</button>
    </p>`;
}
