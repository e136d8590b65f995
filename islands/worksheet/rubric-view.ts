// The rubric: what the audit could judge is judged, the rest the reader ticks.
import { html, type TemplateResult } from 'lit';
import type { Audit } from '#src/worksheet/audit.ts';
import { type RubricLine, rubricResult } from '#src/worksheet/rubric.ts';
import { elementId, type Sheet } from './sheet.ts';

/** The rubric with its points. */
export function rubricView(sheet: Sheet, audit: Audit): TemplateResult {
  const { session, words } = sheet;
  const { outcome } = words;
  const lines = rubricResult(session.definition, session.attempt, audit);
  const got = points(lines.filter((line) => isMet(line, session.grades)));
  return html`<h4>${outcome('rubric')}</h4>
    <p class="worksheet-hint">${outcome('rubricHint')}</p>
    <div
      class="book-scroll book-table"
      role="group"
      tabindex="0"
      aria-label=${outcome('rubric')}
    >
      <table>
        <thead>
          <tr>
            <th scope="col">${outcome('criterion')}</th>
            <th scope="col">${outcome('points')}</th>
            <th scope="col">${outcome('judged')}</th>
          </tr>
        </thead>
        <tbody>
          ${lines.map(
            (line) =>
              html`<tr>
                <th scope="row" id=${elementId('rubric', line.id)}>${words.criterion(line.id)}</th>
                <td>${line.points}</td>
                <td>${judged(sheet, line)}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
    <p><output>${outcome('total', { got, of: points(lines) })}</output></p>`;
}

function judged({ session, words: { outcome } }: Sheet, line: RubricLine): TemplateResult | string {
  if (line.judged !== 'self') return outcome(line.judged);
  const change = (event: Event) =>
    void session.grade(line.id, (event.target as HTMLInputElement).checked);
  return html`<label>
    <input
      type="checkbox"
      aria-describedby=${elementId('rubric', line.id)}
      .checked=${session.grades.has(line.id)}
      @change=${change}
    />
    <span>${outcome('byYou')}</span>
  </label>`;
}

function isMet({ id, judged }: RubricLine, grades: ReadonlySet<string>): boolean {
  return judged === 'met' || (judged === 'self' && grades.has(id));
}

function points(lines: readonly RubricLine[]): number {
  return lines.reduce((sum, line) => sum + line.points, 0);
}
