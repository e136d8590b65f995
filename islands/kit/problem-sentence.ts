// Any failure as a sentence with an action, in the reader's language.
import type { Locale } from '#src/book/locales.ts';
import { TaskError } from '#src/runtime/task-messages.ts';
import { StorageProblem } from '#src/worksheet/storage/store.ts';
import { problemStrings } from './problem-strings.ts';
import { wordsIn } from './words.ts';

type Key = keyof (typeof problemStrings)['en'];

/** The classes of error that cross from the worker, and the keys they are worded under. */
const families: Readonly<Record<string, string>> = {
  EngineProblem: 'engine',
  WeightsError: 'weights',
};

/** Words an error; one of no known kind is shown with its own message. */
export function problemSentence(error: unknown, locale: Locale): string {
  const words = wordsIn(problemStrings, locale);
  if (error instanceof StorageProblem) return words(`storage.${error.reason}`);
  if (error instanceof TaskError) {
    if (error.thrownName === 'Stopped') return words('stopped');
    if (error.thrownName === 'WorkerFailed') return words('worker-failed');
    const { kind, ...values } = (error.problem ?? {}) as Readonly<Record<string, string | number>>;
    const key = `${families[error.thrownName]}.${kind}`;
    const url = values['url'] ?? values['file'] ?? error.message.split(':')[0];
    const file = `${url ?? ''}`.split('/').at(-1) ?? '';
    if (isKey(key)) return words(key, { ...values, file });
  }
  return words('unknown', { message: error instanceof Error ? error.message : String(error) });
}

function isKey(key: string): key is Key {
  return Object.hasOwn(problemStrings.en, key);
}
