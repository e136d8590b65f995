// Every reading exercise, one file each in exercises/; read when the page is built.
import type { Locale } from '#src/book/locales.ts';

/** Where the code is that is read: a public repository at a fixed commit. */
export interface ReadingSource {
  readonly repository: string;
  readonly commit: string;
  readonly file: string;
  readonly licence: string;
}

/** A question on some lines of the file, first and last. */
export interface ReadingQuestion {
  readonly id: string;
  readonly lines: readonly [number, number];
}

/** One exercise; its words have `intro`, and `<id>-question` and `<id>-answer` of every question. */
export interface ReadingExercise {
  readonly source: ReadingSource;
  readonly questions: readonly ReadingQuestion[];
  readonly words: Readonly<Record<Locale, Readonly<Record<string, string>>>>;
}

const files = import.meta.glob<ReadingExercise>('./exercises/*.ts', { eager: true });

/** The names of all exercises. */
export const exerciseIds: readonly string[] = Object.keys(files).map((path) =>
  path.slice('./exercises/'.length, -'.ts'.length),
);

/** An exercise by name; throws naming those there are. */
export function knownExercise(id: string): ReadingExercise {
  const found = files[`./exercises/${id}.ts`];
  if (!found) throw new Error(`no reading exercise "${id}": there are ${exerciseIds.join(', ')}`);
  return found;
}
