// The reader's runs: what, when, where, whether they count, as files, and a way to delete one.
import { html, nothing, type TemplateResult } from 'lit';
import type { RunRecord } from '#src/measure/record.ts';
import { recordsCsv, recordsJson } from '#src/measure/record-export.ts';
import { downloadText } from '../kit/download-text.ts';
import { shortId } from '../worksheet/wording-of.ts';
import { isCited } from './collection.ts';
import type { Desk } from './desk.ts';

const formats = {
  CSV: { ending: 'csv', type: 'text/csv', write: recordsCsv },
  JSON: { ending: 'json', type: 'application/json', write: recordsJson },
} as const;
type Format = keyof typeof formats;

/** The list of runs, or how they come about. */
export function runsView(desk: Desk): TemplateResult {
  const { words, collection } = desk;
  const { runs } = collection;
  if (runs.length === 0)
    return html`<h2 id="my-runs">${words('runs')}</h2><p>${words('noRuns')}</p>`;
  return html`<h2 id="my-runs">${words('runs')}</h2>
    <p class="book-bar book-screen-only">
      <span>${words('allRuns')}</span>
      ${fileButtons(words('allRuns'), runs, 'runs')}
    </p>
    <div class="book-scroll book-table" role="group" tabindex="0" aria-labelledby="my-runs">
      <table>
        <thead>
          <tr>
            <th scope="col">${words('experiment')}</th>
            <th scope="col">${words('measured')}</th>
            <th scope="col">${words('machine')}</th>
            <th scope="col">${words('status')}</th>
            <th scope="col" class="book-screen-only">${words('files')}</th>
          </tr>
        </thead>
        <tbody>
          ${runs.map((run) => runRow(desk, run))}
        </tbody>
      </table>
    </div>`;
}

function runRow(desk: Desk, run: RunRecord): TemplateResult {
  const { words, wording } = desk;
  const { experiment, startedAt, status } = run;
  const id = shortId(run.id);
  return html`<tr data-run=${run.id}>
    <th scope="row">
      ${wording.experiment(experiment.id)} <code title=${run.id}>${id}</code>
    </th>
    <td>${wording.instant(startedAt)}</td>
    <td>${machineText(desk, run)}</td>
    <td>
      ${
        status === 'valid'
          ? words('valid')
          : words('discarded', { reason: wording.form(`discarded.${status.discarded.kind}`) })
      }
    </td>
    <td class="book-screen-only">
      <span class="book-bar">
        ${fileButtons(id, [run], `${experiment.id}-${id}`, (format) =>
          words('runFile', { run: id, format }),
        )}
        ${deletion(desk, run)}
      </span>
    </td>
  </tr>`;
}

function machineText({ words, collection }: Desk, { environment }: RunRecord): TemplateResult {
  const { runtime, platform, installation } = environment;
  return html`${runtime.name} ${runtime.version.split('.')[0]}, ${platform}
  ${installation === collection.installation ? nothing : html`(${words('elsewhere')})`}`;
}

function fileButtons(
  of: string,
  runs: readonly RunRecord[],
  name: string,
  label: (format: Format) => string = (format) => [of, format].join(' '),
): TemplateResult[] {
  return Object.entries(formats).map(([format, { ending, type, write }]) => {
    const download = () => downloadText(`${name}.${ending}`, write(runs), type);
    return html`<button type="button" aria-label=${label(format as Format)} @click=${download}>
      ${format}
    </button>`;
  });
}

function deletion({ words, collection, confirming, act }: Desk, run: RunRecord): TemplateResult {
  if (confirming !== run.id)
    return html`<button
      type="button"
      aria-label=${words('deleteRunLabel', { run: shortId(run.id) })}
      @click=${() => act.confirm(run.id)}
    >
      ${words('deleteRun')}
    </button>`;
  return html`${isCited(collection, run.id) ? html`<small>${words('citedNote')}</small>` : nothing}
    <button type="button" data-danger @click=${() => act.deleteRun(run.id)}>
      ${words('reallyDelete')}
    </button>
    <button type="button" data-part="keep" @click=${() => act.confirm(null)}>
      ${words('keep')}
    </button>`;
}
