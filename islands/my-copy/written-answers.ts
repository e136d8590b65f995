// What a reader wrote in the reading exercises: plain data, exercise by exercise, in the order of the book. The words of an
// exercise are fetched when something was written in it.
import type { Locale } from '#src/book/locales.ts';
import type { StoredResponse } from '#src/worksheet/response.ts';
import { textDraftId } from '#src/worksheet/text-drafts.ts';
import type { ReadingExercise } from '../reading/known-exercises.ts';
import type { AskingChapter } from './answered-questions.ts';

/** One question of an exercise with what was written. */
export interface WrittenAnswer {
  readonly prompt: string;
  readonly text: string;
  /** Whether the reader has committed it, or it is a draft. */
  readonly committed: boolean;
}

/** An exercise with those of its questions in which something was written. */
export interface WrittenExercise extends AskingChapter {
  readonly answers: readonly WrittenAnswer[];
}

/** What exercises are worded with; `load` gives undefined for a chapter without one. */
export interface Exercising {
  readonly chapters: readonly AskingChapter[];
  readonly locale: Locale;
  readonly load: (id: string) => Promise<ReadingExercise | undefined>;
}

/** The exercises in which something was written. Rejects as `load` does. */
export async function writtenExercises(
  responses: readonly StoredResponse[],
  { chapters, locale, load }: Exercising,
): Promise<readonly WrittenExercise[]> {
  const kept = new Map(responses.map(({ id, value }) => [id, value]));
  const textAt = (id: string) => String(kept.get(id) ?? '').trim();
  const written: WrittenExercise[] = [];
  for (const { page, title } of chapters) {
    const begun = [answerId(page), textDraftId(page)].map((start) => `${start}.`);
    if (![...kept.keys()].some((id) => begun.some((start) => id.startsWith(start)))) continue;
    const exercise = await load(page);
    const answers = (exercise?.questions ?? []).flatMap(({ id }): WrittenAnswer[] => {
      const prompt = exercise?.words[locale][`${id}-question`] ?? id;
      const committed = textAt(answerId(`${page}.${id}`));
      const text = committed || textAt(textDraftId(`${page}.${id}`));
      return text === '' ? [] : [{ prompt, text, committed: committed !== '' }];
    });
    if (answers.length > 0) written.push({ page, title, answers });
  }
  return written;
}

function answerId(name: string): string {
  return `reading:${name}`;
}
