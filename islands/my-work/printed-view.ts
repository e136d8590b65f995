// What only paper shows: every attempt with its answers, and every figure of every run.
import { html, type TemplateResult } from 'lit';
import { audit } from '#src/worksheet/audit.ts';
import type { Worksheet } from '#src/worksheet/schema.ts';
import { metricName } from '../kit/metric-name.ts';
import { judgedTechnique } from '../worksheet/judged.ts';
import { paperSections } from '../worksheet/paper-sections.ts';
import { paperSheet } from '../worksheet/paper-sheet.ts';
import { shortId } from '../worksheet/wording-of.ts';
import type { Desk } from './desk.ts';

/** All worksheets and runs, for print. */
export function printedView(desk: Desk): TemplateResult {
  const { collection } = desk;
  return html`<div class="book-print-only my-work-printed">
    ${collection.worksheets.map((worksheet) => printedWorksheet(desk, worksheet))}
    ${printedRuns(desk)}
  </div>`;
}

function printedWorksheet(desk: Desk, worksheet: Worksheet): TemplateResult[] {
  const { words, wording, collection, current } = desk;
  const judged = judgedTechnique(worksheet.definition.id);
  if (!judged) return [];
  const { definition } = judged;
  const runs = new Map(collection.runs.map((run) => [run.id, run]));
  const world = { runs, current, installation: collection.installation };
  return worksheet.attempts.map((attempt, index) => {
    const title = words('attemptPrinted', {
      technique: wording.technique(definition.id),
      n: index + 1,
      at: wording.instant(attempt.startedAt),
    });
    const audited = audit(definition, worksheet, world, attempt);
    const sections = paperSections(definition, wording.of(definition.id), {
      attempt,
      audit: audited,
    });
    return html`<section>
      <h2>${title}</h2>
      ${paperSheet(sections, document)}
    </section>`;
  });
}

function printedRuns({ words, wording, collection }: Desk): TemplateResult[] {
  return collection.runs.map(({ id, experiment, startedAt, summary }) => {
    const title = [wording.experiment(experiment.id), shortId(id), wording.instant(startedAt)];
    return html`<section>
      <h3>${title.join(' · ')}</h3>
      <ul>
        ${Object.entries(summary).map(([key, estimate]) => {
          const value = wording.form('estimate', {
            value: wording.number(estimate.value, estimate.unit),
            interval: wording.interval(estimate),
          });
          const name = metricName(experiment.id, key, wording.locale);
          return html`<li>${words('figure', { name, value })}</li>`;
        })}
      </ul>
    </section>`;
  });
}
