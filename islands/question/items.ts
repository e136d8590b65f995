// Every question of the book by its full id, `page.item`: the answer key beside its words. For the build and the
// tests; a page that needs questions at run time fetches those of one chapter (load-questions.ts).
import type { Locale } from '#src/book/locales.ts';
import { type ChapterSlug, chapterSlugs } from '#src/book/outline.ts';
import { pageOf, questionsOf, type WordedQuestion, worded, wordsOf } from './question-modules.ts';

const keyModules = import.meta.glob<Readonly<Record<string, unknown>>>(
  '/src/worksheet/questions/*.ts',
  { eager: true },
);
const wordModules = import.meta.glob<Readonly<Record<string, unknown>>>('./words/*.ts', {
  eager: true,
});

const words = new Map(
  Object.entries(wordModules).map(([path, module]) => [pageOf(path), { module, path }]),
);

/** The questions of each page in the order of the book. */
const pages = Object.entries(keyModules)
  .map(([path, module]) => ({ page: pageOf(path), questions: questionsOf(module, path) }))
  .toSorted((a, b) => placeOf(a.page) - placeOf(b.page));

/** The full ids of all questions, page by page. */
export const questionIds: readonly string[] = pages.flatMap(({ page, questions }) =>
  Object.keys(questions).map((item) => `${page}.${item}`),
);

/** The slug of the chapter that asks a page's questions; undefined for a page that is not in the outline. */
export function chapterOf(page: string): ChapterSlug | undefined {
  return chapterSlugs.find((slug) => slug.split('/').at(-1) === page);
}

/** A question's key and its words in one language; throws naming the ids there are. */
export function wordedQuestion(id: string, locale: Locale): WordedQuestion {
  const [page = '', name = ''] = id.split('.');
  const questions = pages.find((known) => known.page === page)?.questions;
  const own = words.get(page);
  const found = questions && own && worded(questions, wordsOf(own.module, own.path), name, locale);
  if (!found) throw new Error(`no question "${id}": there are ${questionIds.join(', ')}`);
  return found;
}

function placeOf(page: string): number {
  const slug = chapterOf(page);
  return slug === undefined ? -1 : chapterSlugs.indexOf(slug);
}
