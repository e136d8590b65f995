// The answers to the chapters' questions on paper: whether each was right beside what was asked and answered.
import type { Content } from 'pdfmake/interfaces';
import { wordsIn } from '../kit/words.ts';
import { questionStrings } from '../question/strings.ts';
import type { AnsweredChapter, AnsweredQuestion } from './answered-questions.ts';
import { type CopySource, copyWords } from './copy-source.ts';
import { heading, paragraph, words } from './paper-blocks.ts';

const anchor = 'answers';
/** Points: the column in which the outcome stands. */
const outcomeColumn = 74;

/** The section; nothing where no question was answered. */
export function answerPages(source: CopySource): readonly Content[] {
  const { answered, locale } = source;
  if (answered.length === 0) return [];
  const { say } = copyWords(locale);
  return [
    heading(say('questions'), { level: 1, id: anchor, newPage: true }),
    paragraph(
      rightOf(
        answered.flatMap(({ questions }) => questions),
        source,
      ),
    ),
    ...answered.flatMap((chapter) => chapterBlocks(chapter, source)),
  ];
}

function chapterBlocks(
  { page, title, questions }: AnsweredChapter,
  source: CopySource,
): readonly Content[] {
  const [first, ...rest] = questions.map((question) => questionBlock(question, source));
  if (first === undefined) return [];
  const head = [
    heading(title, { level: 2, id: `${anchor}-${page}`, under: anchor }),
    paragraph(rightOf(questions, source), 'soft'),
  ];
  return [{ stack: [...head, first], unbreakable: true }, ...rest];
}

function questionBlock(
  { prompt, answer, correct, solution, at }: AnsweredQuestion,
  { locale }: CopySource,
): Content {
  const { say, wording } = copyWords(locale);
  const outcome = [
    words(say(correct ? 'wasRight' : 'wasWrong'), { style: correct ? 'right' : 'wrong' }),
    words(wording.instant(at), { style: 'answeredAt' }),
  ];
  const asked = [
    words(prompt, { style: 'asked' }),
    ...answer.map((line) => paragraph(line, 'answer')),
    ...(correct ? [] : [paragraph(solutionText(solution, locale), 'soft')]),
  ];
  const body = [[{ stack: outcome }, { stack: asked }]];
  return {
    table: { widths: [outcomeColumn, '*'], body },
    layout: 'ruledAbove',
    unbreakable: true,
    style: 'answered',
  };
}

/** "The answer: …", in the words that stand below the question in its chapter. */
function solutionText(solution: readonly string[], locale: CopySource['locale']): string {
  return wordsIn(questionStrings, locale)('solution', { value: solution.join(' · ') });
}

function rightOf(questions: readonly AnsweredQuestion[], { locale }: CopySource): string {
  const { say } = copyWords(locale);
  const right = questions.filter(({ correct }) => correct).length;
  return say('rightOf', { count: questions.length, right });
}
