// The part at the end of the chapter: evidence, explanation, decision, each opened by committing the one before.
import { html, nothing, type TemplateResult } from 'lit';
import { completeness } from '#src/worksheet/completeness.ts';
import type { FieldId, StepId } from '#src/worksheet/ids.ts';
import { currentStep, stepState } from '#src/worksheet/machine.ts';
import { shownGroups } from '#src/worksheet/validation.ts';
import { decideFields } from './decide-form.ts';
import { evidenceForm } from './evidence-form.ts';
import { explainFields } from './explain-form.ts';
import { missingView } from './missing-view.ts';
import { nextForm } from './next-form.ts';
import { outcomeView } from './outcome-view.ts';
import { paperSections } from './paper-sections.ts';
import { paperSheet } from './paper-sheet.ts';
import { questionHeading } from './question-heading.ts';
import type { Sheet } from './sheet.ts';

/** The form of every question that is not asked before the measurements. */
const forms = {
  evidence: evidenceForm,
  ...explainFields,
  ...decideFields,
  next: nextForm,
} as const satisfies Record<Exclude<FieldId, 'requirement' | 'predictions'>, unknown>;
type JudgedField = keyof typeof forms;
type JudgeStep = Exclude<StepId, 'predict'>;
const commits = {
  measure: 'commitMeasure',
  explain: 'commitExplain',
  decide: 'commitDecide',
} as const satisfies Record<JudgeStep, string>;

/** The steps that follow the prediction, of a definition. */
export function judgeSteps({ session: { definition } }: Pick<Sheet, 'session'>): JudgeStep[] {
  return definition.steps.flatMap(({ id }) => (id === 'predict' ? [] : [id]));
}

/** The whole part. */
export function judgeView(sheet: Sheet): TemplateResult {
  const { session, words, judged } = sheet;
  const step = currentStep(session.definition, session.attempt);
  if (step === 'predict')
    return html`<p class="book-screen-only">
      ${words.form('predictFirst')}
      <a class="book-button" href=${sheet.anchor(judged.parts.predict)}>
        ${words.form('toPrediction')}
      </a>
    </p>`;
  return html`${progressView(sheet)}
  ${judgeSteps(sheet).map((id) => (step === 'done' ? finishedStep(sheet, id) : stepView(sheet, id)))}
  ${step === 'done' ? outcomeView(sheet) : nothing}`;
}

function progressView({ session, words }: Sheet): TemplateResult {
  const { answered, asked } = completeness(session.definition, session.attempt);
  const text = words.form('complete', { answered, asked });
  return html`<p class="book-bar book-screen-only worksheet-progress">
    <meter min="0" max=${asked} value=${answered} aria-label=${text}></meter>
    <output>${text}</output>
  </p>`;
}

function stepView(sheet: Sheet, step: JudgeStep): TemplateResult {
  const { session, words } = sheet;
  const state = stepState(session.definition, session.attempt, step);
  return html`<section
    class="worksheet-step book-screen-only"
    data-step=${step}
    data-state=${state}
  >
    ${state === 'reached' ? reachedStep(sheet, step) : html`<h4>${words.steps[step]}</h4>`}
    ${state === 'ahead' ? aheadHint(sheet, step) : nothing}
    ${state === 'open' ? html`${stepForms(sheet, step)} ${commitBar(sheet, step)}` : nothing}
  </section>`;
}

/** A committed step is out of the way, and open to change until the attempt is closed. */
function reachedStep(sheet: Sheet, step: JudgeStep): TemplateResult {
  const { session, words } = sheet;
  const at = words.instant(session.attempt.committed[step] ?? '');
  return html`<details>
    <summary>${words.steps[step]}</summary>
    <p class="worksheet-hint">${words.form('committedEditable', { at })}</p>
    ${stepForms(sheet, step)}
  </details>`;
}

/** The forms of a step; a checkpoint's stand under the validation questions they answer. */
function stepForms(sheet: Sheet, step: JudgeStep): readonly TemplateResult[] {
  const { definition } = sheet.session;
  const fields = definition.steps.find(({ id }) => id === step)?.fields ?? [];
  return shownGroups(definition, fields).map(
    ({ question, fields: own }) =>
      html`${question === null ? nothing : questionHeading(sheet, question)}
      ${own.flatMap((field) => (isJudged(field) ? [forms[field](sheet)] : []))}`,
  );
}

function isJudged(field: FieldId): field is JudgedField {
  return Object.hasOwn(forms, field);
}

function aheadHint(sheet: Sheet, step: JudgeStep): TemplateResult {
  const steps = judgeSteps(sheet);
  const previous = steps[steps.indexOf(step) - 1] ?? 'predict';
  const { form, steps: names } = sheet.words;
  return html`<p class="worksheet-hint">${form('stepAhead', { step: names[previous] })}</p>`;
}

function commitBar(sheet: Sheet, step: JudgeStep): TemplateResult {
  const { session, words } = sheet;
  return html`<p class="book-bar">
      <button type="button" data-primary @click=${() => void commitAndGoOn(sheet, step)}>
        ${words.form(commits[step])}
      </button>
      ${step === 'decide' ? html`<small>${words.form('commitDecideHint')}</small>` : nothing}
    </p>
    ${session.refusal === null ? nothing : missingView(sheet, step)}`;
}

/** Commits, and leads the keyboard to what opened. */
async function commitAndGoOn({ session, redraw }: Sheet, step: StepId): Promise<void> {
  if (!(await session.commit(step))) return;
  await redraw();
  const next = currentStep(session.definition, session.attempt);
  const opened = document.querySelector<HTMLElement>(
    next === 'done' ? '.worksheet-outcome h4' : `.worksheet-step[data-step="${next}"] h4`,
  );
  opened?.setAttribute('tabindex', '-1');
  opened?.focus();
}

function finishedStep(sheet: Sheet, step: JudgeStep): TemplateResult {
  const { session, words } = sheet;
  const { attempt, definition } = session;
  const sections = paperSections(definition, words, {
    attempt,
    audit: session.audit(),
    steps: [step],
  });
  return html`<div class="worksheet-finished book-screen-only">
    ${paperSheet(sections, document)}
  </div>`;
}
