// Checks where a case was placed, says what speaks for or against it, and keeps it.
import {
  type Placement,
  placementOf,
  placements,
  type SurveyCase,
  surveyCaseIds,
} from '#src/worksheet/survey/cases.ts';
import { LabElement } from '../kit/lab-element.ts';
import { wordsIn } from '../kit/words.ts';
import { surveyExplanations } from './explanations.ts';
import { keep, keptValue } from './kept.ts';
import { surveyStrings } from './strings.ts';

/** The parts of one case. */
interface Case {
  readonly id: SurveyCase;
  readonly select: HTMLSelectElement;
  readonly status: HTMLElement;
}

class SurveyCasesLab extends LabElement {
  #words = wordsIn(surveyStrings, this.locale);

  protected override async start(): Promise<void> {
    for (const section of this.labParts('case')) {
      const found = caseOf(section);
      const form = section.querySelector('form');
      const check = section.querySelector('button');
      if (form)
        this.on(form, 'submit', (event) => {
          event.preventDefault();
          void this.#check(found);
        });
      this.on(found.select, 'change', () => this.#say(found, ''));
      const kept = await keptValue(idOf(found));
      const placed = placements.find((placement) => placement === kept);
      found.select.value = placed ?? '';
      if (placed) this.#judge(found, placed);
      found.select.disabled = false;
      if (check) check.disabled = false;
    }
  }

  async #check(found: Case): Promise<void> {
    const placed = placements.find((placement) => placement === found.select.value);
    if (!placed) {
      this.#say(found, this.#words('caseEmpty'));
      found.select.focus();
      return;
    }
    this.#judge(found, placed);
    if (await keep(idOf(found), placed)) return;
    found.status.append(' ', this.#words('notSaved'));
  }

  #judge(found: Case, placed: Placement): void {
    const right = placementOf(found.id) === placed;
    this.#say(found, this.#words(right ? 'caseRight' : 'caseWrong'), right ? 'good' : 'bad');
    found.status.append(' ', surveyExplanations[this.locale].cases[found.id][placed]);
  }

  #say({ status }: Case, sentence: string, kind?: 'good' | 'bad'): void {
    status.textContent = sentence;
    if (kind) status.dataset['kind'] = kind;
    else delete status.dataset['kind'];
  }
}

function caseOf(section: HTMLElement): Case {
  const id = surveyCaseIds.find((known) => known === section.dataset['case']);
  const select = section.querySelector('select');
  const status = section.querySelector('output');
  if (!id || !select || !status)
    throw new Error(`<lab-survey-cases>: case "${section.dataset['case']}" lacks a part`);
  return { id, select, status };
}

function idOf({ id }: Case): string {
  return `question:survey.case.${id}`;
}

customElements.define('lab-survey-cases', SurveyCasesLab);
