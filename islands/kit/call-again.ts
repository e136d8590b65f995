// A worker that does not hear a cancel is replaced, and with it goes what the reader asked for in the meantime: that is
// asked of its successor.
import { TaskError } from '#src/runtime/task-messages.ts';

/** What `call` gives; where its worker was stopped under it, what a second `call` gives. */
export async function callAgainIfStopped<Result>(call: () => Promise<Result>): Promise<Result> {
  try {
    return await call();
  } catch (error) {
    if (error instanceof TaskError && error.thrownName === 'Stopped') return call();
    throw error;
  }
}
