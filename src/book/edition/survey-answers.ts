// The survey's answers, which its labs say only once the reader has answered: written into them as boxes.
import { surveyExplanations } from '#islands/survey/explanations.ts';
import { wordsOfOption } from '#islands/survey/options.ts';
import { surveyWords } from '#islands/survey/words.ts';
import { placementOf, surveyCaseIds } from '#src/worksheet/survey/cases.ts';
import { surveyColumnIds, surveyKey, surveyMethods } from '#src/worksheet/survey/matrix.ts';
import type { Locale } from '../locales.ts';
import { element } from './element.ts';
import { editionWords } from './words.ts';

/** Appends its answer to each part of the survey below `body`, as a box with `data-part="key"`. */
export function addSurveyAnswers(body: HTMLElement, locale: Locale): void {
  const matrix = body.querySelector('lab-survey-matrix');
  if (matrix === null) return;
  matrix.append(box(matrix, matrixKey(matrix, locale)));
  for (const id of surveyCaseIds) {
    const section = body.querySelector(`lab-survey-cases [data-case="${id}"]`);
    const placed = placementOf(id);
    const name = element(body, 'strong', '', `${surveyWords[locale].placements[placed]}.`);
    const why = surveyExplanations[locale].cases[id][placed];
    section?.append(box(section, element(section, 'p', '', name, ' ', why)));
  }
}

function box(owner: Element, held: Node): HTMLElement {
  const made = element(owner, 'div', 'edition-box', held);
  made.dataset['part'] = 'key';
  return made;
}

/** Every method with what is right in each column, and why. */
function matrixKey(owner: Element, locale: Locale): HTMLElement {
  const words = surveyWords[locale];
  const list = element(owner, 'dl', 'edition-key');
  list.setAttribute('aria-label', editionWords[locale].rightCells);
  for (const method of surveyMethods) {
    const cells = surveyColumnIds.map((column) => {
      const option = wordsOfOption(words.options, column, surveyKey[method][column]);
      const why = surveyExplanations[locale].cells[method][column];
      const asked = element(owner, 'strong', '', words.columns[column]);
      return element(owner, 'dd', '', asked, ` ${option.full} ${why}`);
    });
    list.append(element(owner, 'dt', '', words.methods[method]), ...cells);
  }
  return list;
}
