// A page's questions are two modules of the page's name: the key in src/worksheet/questions, the words in words/.
// What they export is known by its ending, so that adding a page is adding two files.
import type { Locale } from '#src/book/locales.ts';
import type { ChoiceWords, Item, NumericWords, QuestionSet } from '#src/worksheet/question.ts';

/** The words of every question of a page, in every language. */
export type PageWords = Readonly<Record<Locale, Readonly<Record<string, unknown>>>>;

/** A question's key beside its words in one language. */
export type WordedQuestion =
  | { readonly words: ChoiceWords<string>; readonly item: Exclude<Item, { kind: 'numeric' }> }
  | {
      readonly words: NumericWords<Readonly<Record<string, string>>>;
      readonly item: Extract<Item, { kind: 'numeric' }>;
    };

type Module = Readonly<Record<string, unknown>>;

/** The page a module's file is named for. */
export function pageOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1, -'.ts'.length);
}

/** The questions that a module of keys exports; throws naming the file when it exports none. */
export function questionsOf(module: Module, path: string): QuestionSet {
  return exportEnding(module, path, 'Questions') as QuestionSet;
}

/** The words that a module of words exports; throws naming the file when it exports none. */
export function wordsOf(module: Module, path: string): PageWords {
  return exportEnding(module, path, 'Words') as PageWords;
}

/** A question's key and words; undefined where either lacks it. Each page's own types keep the two together. */
export function worded(
  questions: QuestionSet,
  words: PageWords,
  name: string,
  locale: Locale,
): WordedQuestion | undefined {
  const item = Object.hasOwn(questions, name) ? questions[name] : undefined;
  const own = words[locale][name];
  return item && own ? ({ item, words: own } as WordedQuestion) : undefined;
}

function exportEnding(module: Module, path: string, ending: string): unknown {
  const name = Object.keys(module).find((key) => key.endsWith(ending));
  if (name === undefined) throw new Error(`${path}: exports nothing that ends in ${ending}`);
  return module[name];
}
