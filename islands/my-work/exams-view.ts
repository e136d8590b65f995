// The sittings of the exam: when, how far, and what they were worth where this edition still knows the cases.
import { html, type TemplateResult } from 'lit';
import { formatNumber, formatPercent } from '#src/book/format.ts';
import { type ExamAttempt, standingAnswers } from '#src/worksheet/exam-attempt.ts';
import { examKey } from '#src/worksheet/exam-key.ts';
import { examScore, judgedCases } from '#src/worksheet/exam-score.ts';
import { phaseStrings } from '../kit/exam-strings.ts';
import { answerCount } from './collection.ts';
import type { Desk } from './desk.ts';

/** The table of sittings, or that there is none; and how many questions are under review. */
export function examsView(desk: Desk): TemplateResult {
  const { words, collection } = desk;
  const { exams, reviews } = collection;
  return html`<h2 id="my-exams">${words('exams')}</h2>
    ${exams.length === 0 ? html`<p>${words('noExams')}</p>` : tableView(desk)}
    <p class="book-screen-only"><a href=${desk.page('exam')}>${words('examLink')}</a></p>
    <h2>${words('answers')}</h2>
    <p>${words('answersCount', { count: answerCount(collection.answers) })}</p>
    <p>
      ${words('reviewsCount', { count: reviews.length })}
      <a href=${desk.page('review')}>${words('reviewLink')}</a>
    </p>`;
}

function tableView({ words, collection, wording }: Desk): TemplateResult {
  return html`<div
    class="book-scroll book-table"
    role="group"
    tabindex="0"
    aria-labelledby="my-exams"
  >
    <table>
      <thead>
        <tr>
          <th scope="col">${words('examStarted')}</th>
          <th scope="col">${words('examPhase')}</th>
          <th scope="col">${words('examSeed')}</th>
          <th scope="col">${words('examAnswered')}</th>
          <th scope="col">${words('examAccuracy')}</th>
          <th scope="col">${words('examOverconfidence')}</th>
        </tr>
      </thead>
      <tbody>
        ${collection.exams.map((exam) => examRow(exam, { words, wording }))}
      </tbody>
    </table>
  </div>`;
}

function examRow(exam: ExamAttempt, { words, wording }: Pick<Desk, 'words' | 'wording'>) {
  const { locale } = wording;
  const key = examKey(exam);
  const finished = exam.finishedAt !== undefined;
  // An open sitting is not scored: its answers may still change. Nor is one whose reference a teacher keeps back.
  const withheld = exam.reveal === 'teacher';
  const score = key !== null && finished && !withheld ? examScore(judgedCases(exam, key)) : null;
  const percent = (share: number) => formatPercent(share, locale, { fractionDigits: 0 });
  const known = key === null ? 'examUnknown' : 'examWithheld';
  const unscored = words(finished ? known : 'examOpen');
  return html`<tr data-exam=${exam.id}>
    <th scope="row">${wording.instant(exam.startedAt)}</th>
    <td>${phaseStrings[locale][exam.phase]}</td>
    <td>${exam.seed}</td>
    <td>
      ${
        key === null
          ? formatNumber(standingAnswers(exam).size, locale)
          : words('examAnsweredOf', { answered: standingAnswers(exam).size, asked: key.size })
      }
    </td>
    <td>${score === null ? unscored : percent(score.accuracy)}</td>
    <td>
      ${
        score?.overconfidence == null
          ? words('noVerdict')
          : words('points', {
              points: formatNumber(100 * score.overconfidence, locale, { fractionDigits: 0 }),
            })
      }
    </td>
  </tr>`;
}
