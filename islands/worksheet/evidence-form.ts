// The second step: for each quantity the reader chooses one of their runs and cites it. No figure can be typed.
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { RunRecord } from '#src/measure/record.ts';
import { citableEstimates, foundCitation } from '#src/worksheet/citation.ts';
import type { Quantity } from '#src/worksheet/definition.ts';
import type { Finding } from '#src/worksheet/findings.ts';
import { fieldEditable } from '#src/worksheet/machine.ts';
import type { Citation } from '#src/worksheet/schema.ts';
import { metricName } from '../kit/metric-name.ts';
import { findingItem } from './finding-item.ts';
import { elementId, type Sheet } from './sheet.ts';
import { shortId } from './wording-of.ts';

/** All quantities to be cited: those asked for, then those that only help. */
export function evidenceForm(sheet: Sheet): TemplateResult {
  const { definition } = sheet.session;
  const optional = Object.keys(definition.quantities).filter(
    (id) => !definition.evidence.includes(id),
  );
  return html`<p class="worksheet-hint">${sheet.words.help.evidence}</p>
    ${[...definition.evidence, ...optional].map((id) => quantityEvidence(sheet, id))}`;
}

function quantityEvidence(sheet: Sheet, id: string): TemplateResult | typeof nothing {
  const { session, words } = sheet;
  const { definition, attempt } = session;
  const quantity = definition.quantities[id];
  if (!quantity) return nothing;
  const citations = attempt.answers.evidence?.[id];
  const editable = fieldEditable(definition, attempt, 'evidence');
  const asked = definition.evidence.includes(id);
  return html`<fieldset id=${elementId('evidence', id)} tabindex="-1">
    <legend>
      ${words.quantity(id)}${asked ? nothing : html` <small>(${words.form('optional')})</small>`}
    </legend>
    ${citations?.length === 0 ? html`<p>${words.form('declaredNotMeasured')}</p>` : nothing}
    ${citations?.length ? citedList(sheet, id, quantity, citations) : nothing}
    ${editable ? (citations?.length ? another(sheet, id, quantity) : chooser(sheet, id, quantity, asked)) : nothing}
    ${evidenceFindings(sheet, id)}
  </fieldset>`;
}

function citedList(
  sheet: Sheet,
  id: string,
  quantity: Quantity,
  citations: readonly Citation[],
): TemplateResult {
  const { session, words } = sheet;
  const editable = fieldEditable(session.definition, session.attempt, 'evidence');
  const without = (index: number) => {
    const left = citations.filter((_, other) => other !== index);
    session.cite(id, left.length === 0 ? undefined : left);
  };
  return html`<ul class="worksheet-cited" aria-label=${words.form('cited')}>
    ${citations.map((citation, index) => {
      const found = foundCitation(quantity, citation, session.runs);
      const { run: runId, estimate } = found;
      const run = session.runs.get(runId);
      return html`<li>
        <span aria-hidden="true">✓</span>
        ${
          run
            ? html`<output>${figureText(sheet, run, estimate)}</output>
              <small>
                ${metricName(quantity.experiment, estimate, words.locale)} · ${runText(sheet, run)}
                ${found === citation ? nothing : words.form('foundByDigits', { run: citation.run })}
              </small>`
            : words.form('gone', { run: shortId(runId) })
        }
        ${
          editable
            ? html`<button
              type="button"
              aria-label=${words.form('removeCitation', { run: shortId(runId) })}
              @click=${() => without(index)}
            >
              ${words.form('remove')}
            </button>`
            : nothing
        }
      </li>`;
    })}
  </ul>`;
}

function another(sheet: Sheet, id: string, quantity: Quantity): TemplateResult {
  return html`<details class="worksheet-another">
    <summary>${sheet.words.form('citeAnother')}</summary>
    ${chooser(sheet, id, quantity, false)}
  </details>`;
}

function chooser(sheet: Sheet, id: string, quantity: Quantity, asked: boolean): TemplateResult {
  const { session, words, judged, chosen } = sheet;
  const { form } = words;
  const runs = [...session.runs.values()].filter(
    (run) => run.status === 'valid' && citableEstimates(quantity, run).length > 0,
  );
  const citations = session.attempt.answers.evidence?.[id];
  const run = runs.find((candidate) => candidate.id === chosen.get(`${id}.run`)) ?? runs[0];
  if (!run)
    return html`<p>
        ${form('noRuns')}
        <a href=${sheet.anchor(judged.experiments[quantity.experiment] ?? '')}>
          ${form('measureFirst', { experiment: words.experiment(quantity.experiment) })}
        </a>
      </p>
      ${asked && citations === undefined ? notMeasured(sheet, id) : nothing}`;
  const keys = citableEstimates(quantity, run);
  const key = keys.find((candidate) => candidate === chosen.get(`${id}.key`)) ?? keys[0] ?? '';
  const isCited = citations?.some((cited) => cited.run === run.id && cited.estimate === key);
  return html`<div class="worksheet-condition">
      <div class="book-field">
        <label for=${elementId('evidence', id, 'run')}>${form('run')}</label>
        <select id=${elementId('evidence', id, 'run')} @change=${pick(sheet, `${id}.run`)}>
          ${runs.map(
            (candidate, index) =>
              html`<option value=${candidate.id} .selected=${live(candidate.id === run.id)}>
                ${runText(sheet, candidate)}${index === 0 ? ` (${form('newest')})` : ''}
              </option>`,
          )}
        </select>
      </div>
      ${
        keys.length > 1
          ? html`<div class="book-field">
            <label for=${elementId('evidence', id, 'key')}>${form('figure')}</label>
            <select id=${elementId('evidence', id, 'key')} @change=${pick(sheet, `${id}.key`)}>
              ${keys.map(
                (candidate) =>
                  html`<option value=${candidate} .selected=${live(candidate === key)}>
                    ${metricName(quantity.experiment, candidate, words.locale)}
                  </option>`,
              )}
            </select>
          </div>`
          : nothing
      }
    </div>
    <p class="book-bar">
      <output for=${elementId('evidence', id, 'run')}>${figureText(sheet, run, key)}</output>
      <button
        type="button"
        aria-label=${form('citeFor', { quantity: words.quantity(id) })}
        ?disabled=${isCited}
        @click=${() => session.cite(id, [...(citations ?? []), { run: run.id, estimate: key }])}
      >
        ${form('cite')}
      </button>
      ${asked && citations === undefined ? notMeasured(sheet, id) : nothing}
    </p>`;
}

function notMeasured({ session, words }: Sheet, id: string): TemplateResult {
  return html`<button type="button" class="worksheet-quiet" @click=${() => session.cite(id, [])}>
    ${words.form('notMeasured')}
  </button>`;
}

function pick({ chosen, redraw }: Sheet, name: string) {
  return (event: Event) => {
    chosen.set(name, (event.target as HTMLSelectElement).value);
    void redraw();
  };
}

function figureText({ words }: Sheet, run: RunRecord, key: string): string {
  const estimate = Object.hasOwn(run.summary, key) ? run.summary[key] : undefined;
  if (!estimate) return key;
  const value = words.number(estimate.value, estimate.unit);
  return words.form('estimate', { value, interval: words.interval(estimate) });
}

function runText({ words, session }: Sheet, { id, startedAt, environment }: RunRecord): string {
  const elsewhere =
    environment.installation === session.installation ? [] : [words.form('fromElsewhere')];
  return [words.instant(startedAt), shortId(id), ...elsewhere].join(' · ');
}

/** What is wrong with the citations of a quantity; that one is missing is said elsewhere. */
function evidenceFindings(sheet: Sheet, id: string): TemplateResult | typeof nothing {
  const found = sheet.session
    .audit()
    .findings.filter(
      (finding): finding is Finding =>
        finding.field === 'evidence' &&
        finding.id !== 'missing-evidence' &&
        'quantity' in finding &&
        finding.quantity === id,
    );
  if (found.length === 0) return nothing;
  return html`<ul class="worksheet-findings">
    ${found.map((finding) => findingItem(finding, sheet.words))}
  </ul>`;
}
