// The reader's answers to the chapters' questions, worded and graded: plain data, chapter by chapter, in the order of
// the book. The words of a chapter's questions are fetched when one of them was answered.
import { formatQuantity } from '#src/book/format.ts';
import type { Locale } from '#src/book/locales.ts';
import { type Answer, grade, type Item } from '#src/worksheet/question.ts';
import type { StoredResponse } from '#src/worksheet/response.ts';
import type { WordedQuestion } from '../question/question-modules.ts';
import { givenTexts } from '../review/anki.ts';

/** A chapter that asks questions: the page in its questions' ids, and its title. */
export interface AskingChapter {
  readonly page: string;
  readonly title: string;
}

/** One answered question in words. */
export interface AnsweredQuestion {
  readonly prompt: string;
  /** What the reader chose or typed, a line each. */
  readonly answer: readonly string[];
  readonly correct: boolean;
  /** The right answer, a line each. */
  readonly solution: readonly string[];
  /** ISO 8601. */
  readonly at: string;
}

/** A chapter with those of its questions that were answered. */
export interface AnsweredChapter extends AskingChapter {
  readonly questions: readonly AnsweredQuestion[];
}

/** What answers are worded with; `load` gives undefined for a question that this edition does not ask. */
export interface Asking {
  readonly chapters: readonly AskingChapter[];
  readonly locale: Locale;
  readonly load: (id: string, locale: Locale) => Promise<WordedQuestion | undefined>;
}

const prefix = 'question:';
/** Digits that a reader may have typed: a rounded answer could look like the right one. */
const typedDigits = 15;

/** The answered questions; an answer that this edition cannot grade is left out, and stays kept. Rejects as `load` does. */
export async function answeredChapters(
  responses: readonly StoredResponse[],
  { chapters, locale, load }: Asking,
): Promise<readonly AnsweredChapter[]> {
  const answered: AnsweredChapter[] = [];
  for (const chapter of chapters) {
    const own = responses.filter(({ id }) => id.startsWith(`${prefix}${chapter.page}.`));
    const questions: AnsweredQuestion[] = [];
    for (const response of own.toSorted(earliestFirst)) {
      const worded = await load(response.id.slice(prefix.length), locale);
      const question = worded && answeredQuestion(worded, response, locale);
      if (question) questions.push(question);
    }
    if (questions.length > 0) answered.push({ ...chapter, questions });
  }
  return answered;
}

function earliestFirst(a: StoredResponse, b: StoredResponse): number {
  return Date.parse(a.committedAt) - Date.parse(b.committedAt);
}

function answeredQuestion(
  { item, words }: WordedQuestion,
  { value, committedAt: at }: StoredResponse,
  locale: Locale,
): AnsweredQuestion | null {
  const given = answerOf(item, value);
  if (given === null) return null;
  const { correct } = grade(item, given);
  if (item.kind === 'numeric' && typeof words.prompt === 'function') {
    const typed = formatQuantity(Number(value), item.unit, locale, { digits: typedDigits });
    const prompt = words.prompt(givenTexts(item.given, locale));
    const solution = [formatQuantity(item.answer, item.unit, locale)];
    return { prompt, answer: [typed], correct, solution, at };
  }
  if (item.kind === 'numeric' || !('options' in words)) return null;
  const labels = (ids: readonly string[]) =>
    item.options.flatMap((id) => (ids.includes(id) ? [words.options[id]?.label ?? id] : []));
  const chosen = given.kind === 'multi' ? given.options : [String(value)];
  const right = item.kind === 'multi' ? item.correct : [item.correct];
  return { prompt: words.prompt, answer: labels(chosen), correct, solution: labels(right), at };
}

/** What was kept, as an answer to the item; null where it is none to this edition's. */
function answerOf(item: Item, value: StoredResponse['value']): Answer | null {
  if (item.kind === 'numeric')
    return typeof value === 'number' ? { kind: 'numeric', value, unit: item.unit } : null;
  const options = Array.isArray(value) ? value : [String(value)];
  if (!options.every((option) => item.options.includes(option))) return null;
  if (item.kind === 'multi') return { kind: 'multi', options };
  const [option] = options;
  return option === undefined || options.length > 1 ? null : { kind: 'single', option };
}
