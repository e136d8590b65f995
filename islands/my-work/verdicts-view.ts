// My verdicts: every technique of the book with its word, what the evidence supports, what is missing and what the
// audit found; and each decision as a file.
import { html, nothing, type TemplateResult } from 'lit';
import { decisionRecord } from '#src/worksheet/decision-record.ts';
import { currentAttempt } from '#src/worksheet/machine.ts';
import type { Standing } from '#src/worksheet/portfolio.ts';
import { downloadText } from '../kit/download-text.ts';
import { decisionWords } from '../worksheet/decision-words.ts';
import { judgedTechnique, judgedTechniques } from '../worksheet/judged.ts';
import type { Desk } from './desk.ts';

/** The table, or how to begin. */
export function verdictsView(desk: Desk): TemplateResult {
  const { collection, words } = desk;
  return html`<h2 id="my-worksheets">${words('worksheets')}</h2>
    ${collection.worksheets.length === 0 ? beginView(desk) : tableView(desk)}
    ${unreadableView(desk)}`;
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

const columns = [
  'technique',
  'verdict',
  'supports',
  'state',
  'auditColumn',
  'changed',
] as const satisfies readonly Parameters<Desk['words']>[0][];

function tableView(desk: Desk): TemplateResult {
  const { words, standings, collection, act } = desk;
  const judged = Object.keys(judgedTechniques);
  const begun = new Set(standings.map(({ technique }) => technique));
  const inOrder = standings.toSorted(
    (a, b) => judged.indexOf(a.technique) - judged.indexOf(b.technique),
  );
  const foreign = collection.worksheets.filter(({ definition }) => !judgedTechnique(definition.id));
  return html`<div
      class="book-scroll book-table"
      role="group"
      tabindex="0"
      aria-labelledby="my-worksheets"
    >
      <table>
        <thead>
          <tr>
            ${columns.map((column) => html`<th scope="col">${words(column)}</th>`)}
            <th scope="col" class="book-screen-only">${words('files')}</th>
          </tr>
        </thead>
        <tbody>
          ${inOrder.map((standing) => standingRow(desk, standing))}
          ${judged.filter((id) => !begun.has(id)).map((id) => unbegunRow(desk, id))}
          ${foreign.map(
            ({ definition, updatedAt }) =>
              html`<tr>
                <th scope="row">${desk.wording.technique(definition.id)}</th>
                <td colspan="4">${words('unknownTechnique')}</td>
                <td>${desk.wording.instant(updatedAt)}</td>
                <td class="book-screen-only"></td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
    <p class="book-bar book-screen-only">
      <button type="button" @click=${act.exportRecords}>${words('exportRecords')}</button>
      <small>${words('exportRecordsHint')}</small>
    </p>`;
}

function standingRow(desk: Desk, standing: Standing): TemplateResult {
  const { words, wording, chapter } = desk;
  const { technique, worksheet, step, verdict, audit } = standing;
  const name = wording.technique(technique);
  const judged = judgedTechnique(technique);
  const { answered, asked } = audit.completeness;
  const attempts = worksheet.attempts.length;
  return html`<tr data-technique=${technique}>
    <th scope="row">
      ${
        judged
          ? html`<a
            href=${chapter(judged.slug, step === 'predict' ? judged.parts.predict : judged.parts.judge)}
            >${name}</a
          >`
          : name
      }
    </th>
    <td>${verdict === null ? words('noVerdict') : wording.verdicts[verdict]}</td>
    <td>${wording.verdicts[audit.supported.verdict]}</td>
    <td>
      <span class="my-work-line">
        ${step === 'done' ? words('finished') : words('atStep', { step: wording.steps[step] })}
      </span>
      <span class="my-work-line">${words('answered', { answered, asked })}</span>
      ${
        attempts > 1
          ? html`<span class="my-work-line">${words('attempts', { count: attempts })}</span>`
          : nothing
      }
    </td>
    <td>${auditText(desk, standing)}</td>
    <td>${wording.instant(worksheet.updatedAt)}</td>
    <td class="book-screen-only">
      <button
        type="button"
        aria-label=${words('recordOf', { technique: name })}
        @click=${() => downloadRecord(desk, standing)}
      >
        ${words('record')}
      </button>
    </td>
  </tr>`;
}

function auditText(
  { words, wording }: Desk,
  { findings, missing, technique }: Standing,
): TemplateResult {
  const { blocks, weakens } = findings;
  const lines = [
    ...(blocks === 0 && weakens === 0 ? [words('auditClean')] : []),
    ...(blocks > 0 ? [words('auditBlocks', { count: blocks })] : []),
    ...(weakens > 0 ? [words('auditWeakens', { count: weakens })] : []),
  ];
  return html`${lines.map((line) => html`<span class="my-work-line">${line}</span>`)}
  ${
    missing.length === 0
      ? nothing
      : html`<details>
        <summary>${words('missing', { count: missing.length })}</summary>
        <ul>
          ${missing.map((quantity) => html`<li>${wording.of(technique).quantity(quantity)}</li>`)}
        </ul>
      </details>`
  }`;
}

function unbegunRow({ words, wording, chapter }: Desk, id: string): TemplateResult {
  const judged = judgedTechnique(id);
  return html`<tr data-technique=${id}>
    <th scope="row">
      ${
        judged
          ? html`<a href=${chapter(judged.slug, judged.parts.predict)}>${wording.technique(id)}</a>`
          : wording.technique(id)
      }
    </th>
    <td>${words('noVerdict')}</td>
    <td>${words('noVerdict')}</td>
    <td colspan="2">${words('notBegun')}</td>
    <td></td>
    <td class="book-screen-only"></td>
  </tr>`;
}

/** The decision record of a standing, in the page's language. */
export function recordText({ wording }: Pick<Desk, 'wording'>, standing: Standing): string {
  const judged = judgedTechnique(standing.technique);
  if (!judged) throw new Error(`no definition ${standing.technique}`);
  const attempt = currentAttempt(standing.worksheet);
  return decisionRecord(
    judged.definition,
    attempt,
    standing.audit,
    decisionWords(wording.of(judged.definition.id)),
  );
}

function downloadRecord(desk: Desk, standing: Standing): void {
  const day = standing.worksheet.updatedAt.slice(0, 10);
  const name = `${standing.technique}-${day}.${desk.wording.locale}.md`;
  downloadText(name, recordText(desk, standing), 'text/markdown');
}

function unreadableView({ collection, words, act }: Desk): TemplateResult | typeof nothing {
  const count = collection.unreadable.length;
  if (count === 0) return nothing;
  return html`<div class="book-status" data-kind="bad">
    <p>${words('unreadable', { count })}</p>
    <p><button type="button" @click=${act.exportRaw}>${words('exportRaw')}</button></p>
  </div>`;
}
