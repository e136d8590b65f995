// One finding in a list: a sign and a word for its weight, what was found, what to do.
import { html, type TemplateResult } from 'lit';
import type { Finding, Severity } from '#src/worksheet/findings.ts';
import { wordedFinding } from './finding-words.ts';
import type { Wording } from './wording-of.ts';

const signs: Readonly<Record<Severity, string>> = { blocks: '✗', weakens: '△', note: 'ⓘ' };

/** A list item for a finding. */
export function findingItem(found: Finding, words: Wording): TemplateResult {
  const { what, remedy } = wordedFinding(found, words);
  return html`<li data-severity=${found.severity} data-finding=${found.id}>
    <strong>
      <span aria-hidden="true">${signs[found.severity]}</span> ${words.severities[found.severity]}.
    </strong>
    ${what} <em>${remedy}</em>
  </li>`;
}
