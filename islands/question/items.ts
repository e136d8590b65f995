// Every question of the book by its full id, `page.item`: the answer key beside its words.
import type { Locale } from '#src/book/locales.ts';
import type { ChoiceWords, Item, NumericWords } from '#src/worksheet/question.ts';
import { fastEnoughQuestions } from '#src/worksheet/questions/fast-enough.ts';
import { measurementQuestions } from '#src/worksheet/questions/measurement.ts';
import { motivationQuestions } from '#src/worksheet/questions/motivation.ts';
import { speculativeQuestions } from '#src/worksheet/questions/speculative.ts';
import { tutorQuestions } from '#src/worksheet/questions/tutor.ts';
import { fastEnoughWords } from './words/fast-enough.ts';
import { measurementWords } from './words/measurement.ts';
import { motivationWords } from './words/motivation.ts';
import { speculativeWords } from './words/speculative.ts';
import { tutorWords } from './words/tutor.ts';

const pages = {
  'fast-enough': [fastEnoughQuestions, fastEnoughWords],
  measurement: [measurementQuestions, measurementWords],
  motivation: [motivationQuestions, motivationWords],
  speculative: [speculativeQuestions, speculativeWords],
  tutor: [tutorQuestions, tutorWords],
} as const;

type Worded =
  | { readonly words: ChoiceWords<string>; readonly item: Exclude<Item, { kind: 'numeric' }> }
  | {
      readonly words: NumericWords<Readonly<Record<string, string>>>;
      readonly item: Extract<Item, { kind: 'numeric' }>;
    };

/** The full ids of all questions, page by page. */
export const questionIds: readonly string[] = Object.entries(pages).flatMap(([page, [items]]) =>
  Object.keys(items).map((item) => `${page}.${item}`),
);

/** A question's key and its words in one language; throws naming the ids there are. */
export function wordedQuestion(id: string, locale: Locale): Worded {
  const [page = '', name = ''] = id.split('.');
  const found = Object.hasOwn(pages, page) ? pages[page as keyof typeof pages] : undefined;
  const items: Readonly<Record<string, Item>> | undefined = found?.[0];
  const words: Readonly<Record<string, unknown>> | undefined = found?.[1][locale];
  const item = items?.[name];
  if (!item || !words?.[name])
    throw new Error(`no question "${id}": there are ${questionIds.join(', ')}`);
  return { item, words: words[name] } as Worded;
}
