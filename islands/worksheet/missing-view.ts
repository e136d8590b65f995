// What a step still lacks, as links to the inputs; shown once a commitment was refused for it.
import { html, nothing, type TemplateResult } from 'lit';
import { type Missing, missingParts } from '#src/worksheet/completeness.ts';
import type { FieldId, StepId } from '#src/worksheet/ids.ts';
import { elementId, type Sheet } from './sheet.ts';
import type { Wording } from './wording-of.ts';
import { type PartId, partStrings } from './words/fields.ts';

/** The first input of each question, where the reader is led when all of it lacks. */
const firstInput: Readonly<Record<FieldId, string>> = {
  requirement: 'metric',
  predictions: 'low',
  evidence: '',
  bottleneck: 'resource',
  presence: 'answer',
  cost: 'code',
  guardrail: 'quantity',
  verdict: 'verdict',
  flip: 'quantity',
  confidence: 'confidence',
  next: 'quantity',
};

/** Names what is missing. */
export function missingText(missing: Missing, words: Wording): string {
  const field = words.fields[missing.field];
  if (missing.part === undefined) return field;
  return words.form('missingPart', { field, part: partText(missing, words) });
}

/** The refusal of the last commitment, and what this step lacks. */
export function missingView(sheet: Sheet, step: StepId): TemplateResult | typeof nothing {
  const { session, words } = sheet;
  const { refusal, definition, attempt } = session;
  if (refusal === null) return nothing;
  const path = refusal.reason === 'invalid' ? refusal.path.join('.') : '';
  const last = definition.steps.at(-1)?.id === step;
  const missing =
    refusal.reason === 'incomplete'
      ? missingParts(definition, attempt, last ? undefined : step)
      : [];
  return html`<div class="book-status" data-kind="bad" role="alert">
    <p>${words.form(`refusal.${refusal.reason}`, { path })}</p>
    ${
      missing.length > 0
        ? html`<ul>
          ${missing.map(
            (part) =>
              html`<li><a href="#${inputId(part)}" @click=${focusTarget}>${missingText(part, words)}</a></li>`,
          )}
        </ul>`
        : nothing
    }
  </div>`;
}

function partText({ field, part = '' }: Missing, words: Wording): string {
  if (field === 'predictions' || field === 'evidence') return words.quantity(part);
  if (part === 'tests') return words.form('missingTests');
  return Object.hasOwn(partStrings.en, part) ? words.parts[part as PartId] : part;
}

function inputId({ field, part }: Missing): string {
  if (field === 'evidence') return elementId(field, part ?? '');
  if (field === 'predictions') return elementId(field, `${part}.low`);
  if (field === 'presence' && part === 'tests') return elementId(field, 'tests.0.quantity');
  return elementId(field, part ?? firstInput[field]);
}

function focusTarget(event: Event): void {
  const link = event.currentTarget as HTMLAnchorElement;
  const target = document.getElementById(decodeURIComponent(link.hash.slice(1)));
  if (!target) return;
  event.preventDefault();
  const step = target.closest('details');
  if (step) step.open = true;
  target.focus();
  target.scrollIntoView({ block: 'center' });
}
