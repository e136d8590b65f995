// The first step: the requirement, then an interval and a mechanism for each quantity; afterwards, what was locked.
import { html, nothing, type TemplateResult } from 'lit';
import { stepState } from '#src/worksheet/machine.ts';
import { attemptsView, newAttemptView } from './attempts-view.ts';
import { conditionInputs } from './condition-inputs.ts';
import { numberInput, radioInput } from './controls.ts';
import { missingView } from './missing-view.ts';
import { questionHeading } from './question-heading.ts';
import { elementId, type Sheet } from './sheet.ts';
import { unitOf } from './unit-choices.ts';

/** The part that stands before the lab. */
export function predictView(sheet: Sheet): TemplateResult {
  const { session } = sheet;
  const open = stepState(session.definition, session.attempt, 'predict') === 'open';
  return html`${open ? predictForm(sheet) : lockedView(sheet)} ${attemptsView(sheet)}`;
}

function predictForm(sheet: Sheet): TemplateResult {
  const { session, words } = sheet;
  const { definition } = session;
  const { form, fields, help } = words;
  return html`${definition.module ? questionHeading(sheet, 'performance') : nothing}
    <fieldset>
      <legend>${fields.requirement}</legend>
      <p class="worksheet-hint">${help.requirement}</p>
      ${conditionInputs(sheet, {
        field: 'requirement',
        quantityPart: 'metric',
        valuePart: 'target',
        quantities: Object.keys(definition.quantities),
      })}
    </fieldset>
    <p>${help.predictions}</p>
    ${definition.predict.map((id) => predictionInputs(sheet, id))}
    <p class="book-bar">
      <button type="button" data-primary @click=${() => void session.commit('predict')}>
        ${form('commitPrediction')}
      </button>
      <small>${form('commitPredictionHint')}</small>
    </p>
    ${missingView(sheet, 'predict')}`;
}

function predictionInputs(sheet: Sheet, id: string): TemplateResult {
  const { session, words } = sheet;
  const { definition } = session;
  const { form, parts } = words;
  const unit = unitOf(definition, id);
  const hint = unit === 'ratio' ? undefined : form('inUnit', { unit: words.unit(unit) });
  return html`<fieldset>
    <legend>${words.quantity(id)}</legend>
    <p id=${elementId('predictions', id, 'asked')}>${words.asked(id)}</p>
    <div class="worksheet-condition">
      ${numberInput(sheet, {
        field: 'predictions',
        name: `${id}.low`,
        label: parts.low,
        hint,
      })}
      ${numberInput(sheet, {
        field: 'predictions',
        name: `${id}.high`,
        label: parts.high,
        hint,
      })}
    </div>
    ${radioInput(
      sheet,
      { field: 'predictions', name: `${id}.mechanism`, label: parts.mechanism },
      (definition.mechanisms[id] ?? []).map((option) => ({
        id: option,
        label: words.mechanism(option),
      })),
    )}
  </fieldset>`;
}

function lockedView(sheet: Sheet): TemplateResult {
  const { session, words, judged } = sheet;
  const { form, outcome, parts } = words;
  const { answers, committed } = session.attempt;
  const { requirement, predictions = {} } = answers;
  const done = stepState(session.definition, session.attempt, 'decide') === 'locked';
  return html`<p>
      <span class="book-badge" data-kind="yours">
        ${form('locked', { at: words.instant(committed.predict ?? '') })}
      </span>
    </p>
    ${
      requirement
        ? html`<p>
          <strong>${words.fields.requirement}.</strong>
          ${words.condition({ ...requirement, quantity: requirement.metric, value: requirement.target })}
        </p>`
        : nothing
    }
    <div class="book-scroll book-table" role="group" tabindex="0" aria-label=${outcome('scores')}>
      <table>
        <thead>
          <tr>
            <th scope="col">${parts.quantity}</th>
            <th scope="col">${outcome('predicted')}</th>
            <th scope="col">${parts.mechanism}</th>
          </tr>
        </thead>
        <tbody>
          ${Object.entries(predictions).map(
            ([id, prediction]) =>
              html`<tr>
                <th scope="row">${words.quantity(id)}</th>
                <td>${words.predicted(prediction)}</td>
                <td>${prediction.mechanism ? words.mechanism(prediction.mechanism) : form('none')}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
    ${
      done
        ? newAttemptView(sheet)
        : html`<p class="book-screen-only">
          ${form('predictionAhead')}
          <a href=${sheet.anchor(judged.parts.judge)}>${form('toJudgement')}</a>.
          ${form('newAttemptLater')}
        </p>`
    }`;
}
