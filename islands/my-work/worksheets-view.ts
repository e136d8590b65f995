// The reader's worksheets: where each stands, its verdict, and the way back to its chapter.
import { html, nothing, type TemplateResult } from 'lit';
import { audit } from '#src/worksheet/audit.ts';
import { decisionRecord } from '#src/worksheet/decision-record.ts';
import { currentAttempt, currentStep } from '#src/worksheet/machine.ts';
import type { Worksheet } from '#src/worksheet/schema.ts';
import { downloadText } from '../kit/download-text.ts';
import { decisionWords } from '../worksheet/decision-words.ts';
import { judgedTechnique, judgedTechniques } from '../worksheet/judged.ts';
import type { Desk } from './desk.ts';

/** The list, or how to begin one. */
export function worksheetsView(desk: Desk): TemplateResult {
  const { collection, words } = desk;
  const { worksheets } = collection;
  return html`<h2 id="my-worksheets">${words('worksheets')}</h2>
    ${worksheets.length === 0 ? beginView(desk) : tableView(desk)} ${unreadableView(desk)}`;
}

function beginView({ words, wording, chapter }: Desk): TemplateResult {
  return html`<p>${words('noWorksheets')}</p>
    <ul>
      ${Object.entries(judgedTechniques).map(
        ([id, { slug, parts }]) =>
          html`<li><a href=${chapter(slug, parts.predict)}>${wording.technique(id)}</a></li>`,
      )}
    </ul>`;
}

function tableView(desk: Desk): TemplateResult {
  const { words, collection } = desk;
  return html`<div
    class="book-scroll book-table"
    role="group"
    tabindex="0"
    aria-labelledby="my-worksheets"
  >
    <table>
      <thead>
        <tr>
          <th scope="col">${words('technique')}</th>
          <th scope="col">${words('state')}</th>
          <th scope="col">${words('verdict')}</th>
          <th scope="col">${words('attempts')}</th>
          <th scope="col">${words('changed')}</th>
          <th scope="col" class="book-screen-only">${words('files')}</th>
        </tr>
      </thead>
      <tbody>
        ${collection.worksheets.map((worksheet) => worksheetRow(desk, worksheet))}
      </tbody>
    </table>
  </div>`;
}

function worksheetRow(desk: Desk, worksheet: Worksheet): TemplateResult {
  const { words, wording, chapter } = desk;
  const technique = wording.technique(worksheet.definition.id);
  const judged = judgedTechnique(worksheet.definition.id);
  const attempt = currentAttempt(worksheet);
  const step = judged ? currentStep(judged.definition, attempt) : null;
  const verdict = attempt.answers.verdict?.verdict;
  return html`<tr>
    <th scope="row">
      ${
        judged
          ? html`<a
            href=${chapter(judged.slug, step === 'predict' ? judged.parts.predict : judged.parts.judge)}
            >${technique}</a
          >`
          : technique
      }
    </th>
    <td>
      ${
        step === null
          ? nothing
          : step === 'done'
            ? words('finished')
            : words('atStep', { step: wording.steps[step] })
      }
    </td>
    <td>${verdict === undefined ? words('noVerdict') : wording.verdicts[verdict]}</td>
    <td>${worksheet.attempts.length}</td>
    <td>${wording.instant(worksheet.updatedAt)}</td>
    <td class="book-screen-only">
      ${
        judged
          ? html`<button
            type="button"
            aria-label=${words('recordOf', { technique })}
            @click=${() => downloadRecord(desk, worksheet)}
          >
            ${words('record')}
          </button>`
          : nothing
      }
    </td>
  </tr>`;
}

function downloadRecord({ collection, current, wording }: Desk, worksheet: Worksheet): void {
  const judged = judgedTechnique(worksheet.definition.id);
  if (!judged) return;
  const { definition } = judged;
  const { installation } = collection;
  const runs = new Map(collection.runs.map((run) => [run.id, run]));
  const attempt = currentAttempt(worksheet);
  const audited = audit(definition, worksheet, { runs, current, installation }, attempt);
  const text = decisionRecord(definition, attempt, audited, decisionWords(wording));
  const day = worksheet.updatedAt.slice(0, 10);
  downloadText(`${definition.id}-${day}.${wording.locale}.md`, text, 'text/markdown');
}

function unreadableView({ collection, words, act }: Desk): TemplateResult | typeof nothing {
  const count = collection.unreadable.length;
  if (count === 0) return nothing;
  return html`<div class="book-status" data-kind="bad">
    <p>${words('unreadable', { count })}</p>
    <p><button type="button" @click=${act.exportRaw}>${words('exportRaw')}</button></p>
  </div>`;
}
