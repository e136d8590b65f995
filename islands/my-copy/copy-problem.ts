// Why no copy was made, as a sentence with what to do.
import type { Locale } from '#src/book/locales.ts';
import { TaskError } from '#src/runtime/task-messages.ts';
import { problemSentence } from '../kit/problem-sentence.ts';
import { wordsIn } from '../kit/words.ts';
import { myCopyStrings } from './strings.ts';

/** Words a failure of the typesetter, of its files, or of the store. */
export function copyProblem(error: unknown, locale: Locale): string {
  const words = wordsIn(myCopyStrings, locale);
  if (!(error instanceof TaskError)) return problemSentence(error, locale);
  const { kind, url = '', status = '' } = (error.problem ?? {}) as Readonly<Record<string, string>>;
  const file = url.split('/').at(-1) ?? '';
  if (kind === 'unreachable') return words('unreachable', { file });
  if (kind === 'missing') return words('missing', { file, status });
  if (error.thrownName === 'WorkerFailed')
    return words('unreachable', { file: 'typeset-worker.js' });
  return words('unset', { message: error.message });
}
