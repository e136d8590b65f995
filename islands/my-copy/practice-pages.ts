// What was practised beside the worksheets: exam sittings, answers and reviews, and the way along the roadmap.
import type { Content } from 'pdfmake/interfaces';
import { formatNumber, formatPercent } from '#src/book/format.ts';
import { type ExamAttempt, standingAnswers } from '#src/worksheet/exam-attempt.ts';
import { examKey } from '#src/worksheet/exam-key.ts';
import { examScore, judgedCases } from '#src/worksheet/exam-score.ts';
import { moduleNumber } from '#src/worksheet/roadmap.ts';
import { outcomeWords } from '../exit/strings.ts';
import { phaseStrings } from '../kit/exam-strings.ts';
import { wordsIn } from '../kit/words.ts';
import { answerCount } from '../my-work/collection.ts';
import { roadmapStrings } from '../roadmap/strings.ts';
import { type CopySource, copyWords } from './copy-source.ts';
import { heading, paragraph, table } from './paper-blocks.ts';

/** The sittings, and how many answers and reviews there are. */
export function examPage({ locale, collection }: CopySource): readonly Content[] {
  const { mine } = copyWords(locale);
  const { exams, answers, reviews } = collection;
  const head = [
    mine('examStarted'),
    mine('examPhase'),
    mine('examSeed'),
    mine('examAnswered'),
    mine('examAccuracy'),
    mine('examOverconfidence'),
  ];
  return [
    heading(mine('exams'), { level: 1, id: 'exams', newPage: true }),
    exams.length === 0
      ? paragraph(mine('noExams'))
      : table(
          head,
          exams.map((exam) => examRow(exam, locale)),
          [86, '*', 62, 62, 62, 84],
        ),
    paragraph(mine('answersCount', { count: answerCount(answers) })),
    paragraph(mine('reviewsCount', { count: reviews.length })),
  ];
}

function examRow(exam: ExamAttempt, locale: CopySource['locale']): string[] {
  const { mine, wording } = copyWords(locale);
  const key = examKey(exam);
  const finished = exam.finishedAt !== undefined;
  // An open sitting may still change, and the reference of one may be kept back by a teacher: neither is scored.
  const scored = key !== null && finished && exam.reveal !== 'teacher';
  const score = scored ? examScore(judgedCases(exam, key)) : null;
  const unscored = mine(finished ? (key === null ? 'examUnknown' : 'examWithheld') : 'examOpen');
  const answered = standingAnswers(exam).size;
  return [
    wording.instant(exam.startedAt),
    phaseStrings[locale][exam.phase],
    String(exam.seed),
    key === null
      ? formatNumber(answered, locale)
      : mine('examAnsweredOf', { answered, asked: key.size }),
    score === null ? unscored : formatPercent(score.accuracy, locale, { fractionDigits: 0 }),
    score?.overconfidence == null
      ? mine('noVerdict')
      : mine('points', {
          points: formatNumber(100 * score.overconfidence, locale, { fractionDigits: 0 }),
        }),
  ];
}

/** Every module: what was seen, measured and completed. */
export function roadmapPage({ locale, progress }: CopySource): readonly Content[] {
  const { say, wording } = copyWords(locale);
  const t = wordsIn(roadmapStrings, locale);
  const rows = [...progress].map(([id, { seen, sections, measured, checkpoint }]) => [
    say('module', { n: moduleNumber(id), name: wording.modules[id] }),
    t('seenOf', { seen: seen.length, of: sections.length }),
    outcomeWords[locale][measured],
    t(`checkpoint.${checkpoint}`),
  ]);
  return [
    heading(say('roadmap'), { level: 1, id: 'roadmap' }),
    table([t('module'), t('seen'), t('exit'), t('checkpoint')], rows, ['*', 82, 92, 82]),
  ];
}
