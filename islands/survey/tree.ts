// Follows the reader's answers through the decision tree: shows the questions of the path, draws it, names its end.
import {
  type DecisionPath,
  type DecisionQuestion,
  decisionPath,
  decisionQuestions,
  keptAnswers,
  readAnswers,
} from '#src/worksheet/survey/decision.ts';
import { LabElement, show } from '../kit/lab-element.ts';
import { wordsIn } from '../kit/words.ts';
import { answersOf } from './answers.ts';
import { keep, keptValue } from './kept.ts';
import { surveyStrings } from './strings.ts';
import { surveyWords } from './words.ts';

const id = 'question:survey.tree';

class SurveyTreeLab extends LabElement {
  #words = wordsIn(surveyStrings, this.locale);

  protected override async start(): Promise<void> {
    const kept = readAnswers(await keptValue(id));
    const reset = this.labPart('reset', HTMLButtonElement);
    reset.disabled = false;
    // What was chosen while this code was on its way stays chosen.
    if (decisionPath(this.#answers).steps.length === 0)
      for (const input of this.#inputs) input.checked = kept[questionOf(input)] === input.value;
    this.on(this.labPart('form'), 'change', () => void this.#changed());
    this.on(reset, 'click', () => {
      this.labPart('form', HTMLFormElement).reset();
      for (const input of this.#inputs) input.checked = false;
      this.#inputs[0]?.focus();
      void this.#changed();
    });
    this.#show();
  }

  get #inputs(): HTMLInputElement[] {
    return [...this.querySelectorAll('input')];
  }

  get #answers() {
    const checked = this.#inputs.filter((input) => input.checked);
    return Object.fromEntries(checked.map((input) => [questionOf(input), input.value]));
  }

  async #changed(): Promise<void> {
    this.#show();
    const kept = await keep(id, keptAnswers(this.#answers));
    this.labPart('status').textContent = kept ? '' : this.#words('notSaved');
  }

  #show(): void {
    const path = decisionPath(this.#answers);
    const { steps, next, end } = path;
    const asked = new Set<string>(steps.map(({ question }) => question));
    for (const fieldset of this.labParts('question')) {
      const question = fieldset.dataset['question'] ?? '';
      show(fieldset, asked.has(question) || question === next);
    }
    for (const part of this.labParts('end')) show(part, part.dataset['end'] === end);
    show(this.labPart('ends'), end !== null);
    this.labPart('result').textContent = end
      ? this.#words('result', { end: surveyWords[this.locale].ends[end].name })
      : this.#words('open');
    this.#draw(path);
    this.#writeOut(path);
  }

  #draw({ steps, next, end }: DecisionPath): void {
    const branches = new Set(steps.map(({ question, answer }) => `${question}:${answer}`));
    const places = new Set<string>([...steps.map(({ question }) => question), end ?? next ?? '']);
    for (const part of this.querySelectorAll<SVGElement>('[data-branch]'))
      part.toggleAttribute('data-taken', branches.has(part.dataset['branch'] ?? ''));
    for (const part of this.querySelectorAll<SVGElement>('[data-place]'))
      part.toggleAttribute('data-taken', places.has(part.dataset['place'] ?? ''));
  }

  #writeOut({ steps }: DecisionPath): void {
    const { questions } = surveyWords[this.locale];
    const items = steps.map(({ question, answer }) => {
      const item = document.createElement('li');
      const given = document.createElement('strong');
      const worded = answersOf(questions, question).find((known) => known.answer === answer);
      given.textContent = worded?.words.full ?? '';
      item.append(questions[question].ask, ' ', given);
      return item;
    });
    this.labPart('path').replaceChildren(...items);
    show(this.labPart('taken'), steps.length > 0);
  }
}

/** The question that a radio button belongs to. */
function questionOf({ name }: HTMLInputElement): DecisionQuestion {
  const found = decisionQuestions.find((question) => name === `survey-${question}`);
  if (!found) throw new Error(`<lab-survey-tree>: "${name}" is no question of the tree`);
  return found;
}

customElements.define('lab-survey-tree', SurveyTreeLab);
