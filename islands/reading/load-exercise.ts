// Reading exercises at run time: the words of one are fetched when it is asked for.
import type { ReadingExercise } from './known-exercises.ts';

const files = import.meta.glob<ReadingExercise>('./exercises/*.ts');

/** Fetches an exercise; undefined for a name that this edition does not have. Rejects when the fetch fails. */
export async function loadExercise(id: string): Promise<ReadingExercise | undefined> {
  return files[`./exercises/${id}.ts`]?.();
}
