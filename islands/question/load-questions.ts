// Questions at run time: the key and the words of one page are fetched when a question of it is first asked.
import type { Locale } from '#src/book/locales.ts';
import { pageOf, questionsOf, type WordedQuestion, worded, wordsOf } from './question-modules.ts';

const keyModules = import.meta.glob<Readonly<Record<string, unknown>>>(
  '/src/worksheet/questions/*.ts',
);
const wordModules = import.meta.glob<Readonly<Record<string, unknown>>>('./words/*.ts');

/** Fetches a question and its words; undefined for an id that this edition does not have. Rejects when the fetch fails. */
export async function loadQuestion(
  id: string,
  locale: Locale,
): Promise<WordedQuestion | undefined> {
  const [page = '', name = ''] = id.split('.');
  const key = Object.entries(keyModules).find(([path]) => pageOf(path) === page);
  const words = Object.entries(wordModules).find(([path]) => pageOf(path) === page);
  if (!key || !words) return undefined;
  const [keyModule, wordModule] = await Promise.all([key[1](), words[1]()]);
  return worded(questionsOf(keyModule, key[0]), wordsOf(wordModule, words[0]), name, locale);
}
