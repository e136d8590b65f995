// Questions on paper: numbered by chapter, with room to answer; what is right moves to the solutions at the end.
import type { ChapterPlace } from './chapter-places.ts';
import { element, lineOf, renamed } from './element.ts';
import { prefixedId } from './ids.ts';
import { type EditionWords, filled } from './words.ts';

/** What a question is answered with, and where the question stands. */
export interface Solution {
  readonly chapter: ChapterPlace;
  /** Id of the question; the solution's is `solutions--` and this. */
  readonly question: string;
  /** `Question 7.3`. */
  readonly label: string;
  readonly held: readonly Node[];
}

/** Where a question is and where in it the answer, which is a box: its heading is left out. */
const kinds = [
  { question: '.edition-question', answer: '[data-part="explanations"]' },
  { question: '.edition-reading [data-part="question"]', answer: '[data-part="model"]' },
  { question: '.edition-mla-arithmetic [data-part="step"]', answer: '[data-part="solution"]' },
  { question: '.edition-recurrence', answer: '.edition-box' },
  { question: '.edition-survey-matrix', answer: '[data-part="key"]' },
  { question: '.edition-survey-cases [data-part="case"]', answer: '[data-part="key"]' },
] as const;

/** Numbers the questions of a chapter in place, takes their answers out and returns them in order. */
export function takeSolutions(
  body: HTMLElement,
  chapter: ChapterPlace,
  words: EditionWords,
): readonly Solution[] {
  const all = body.querySelectorAll(kinds.map(({ question }) => question).join(', '));
  return [...all].map((question, index) => {
    const kind = kinds.find((each) => question.matches(each.question));
    const answer = question.querySelector(kind?.answer ?? '.edition-box');
    if (answer === null)
      throw new Error(`${chapter.slug}: question "${lineOf(question).slice(0, 60)}" has no answer`);
    answer.querySelector('.edition-box-head')?.remove();
    answer.remove();
    const label = filled(words.question, { n: `${chapter.mark}.${index + 1}` });
    question.id = prefixedId(chapter.id, `question-${index + 1}`);
    markQuestion(question, label, words);
    return { chapter, question: question.id, label, held: [...answer.childNodes] };
  });
}

function markQuestion(question: Element, label: string, words: EditionWords): void {
  const found = question.querySelector('.edition-question-text, label, p, h3');
  const text = found?.closest('.edition-box') === null ? found : null;
  const mark = element(question, 'span', 'edition-label', `${label}.`);
  if (text === null) question.prepend(element(question, 'p', '', mark));
  else text.prepend(mark, ' ');
  const link = element(question, 'a', '', words.toSolution);
  link.setAttribute('href', `#${solutionId(question.id)}`);
  link.setAttribute('data-page-ref', solutionId(question.id));
  question.append(element(question, 'p', 'edition-to-solution', link));
}

/** The id of a question's solution. */
export function solutionId(question: string): string {
  return prefixedId('solutions', question);
}

/** Options as a list of boxes to tick, in place of the group of controls. */
export function listOptions(body: HTMLElement): void {
  for (const group of body.querySelectorAll('fieldset')) {
    const options = [...group.querySelectorAll('.question-option')];
    const [first] = options;
    if (first === undefined) continue;
    const list = element(group, 'ul', 'edition-options');
    first.before(list);
    for (const option of options) {
      const sign = option.querySelector('[type="radio"]') === null ? '☐' : '○';
      option.querySelector('input')?.remove();
      list.append(element(group, 'li', '', `${sign} `, ...option.childNodes));
      option.remove();
    }
    const legend = group.querySelector('legend');
    if (legend !== null) renamed(legend, 'p', 'edition-question-text');
    renamed(group, 'div', 'edition-group');
  }
}
