import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { callAgainIfStopped } from '#islands/kit/call-again.ts';
import type { TaskReply, TaskRequest } from '#src/runtime/task-messages.ts';
import { TaskWorker, type WorkerEnd } from '#src/runtime/task-worker.ts';

type Answer = (request: TaskRequest) => TaskReply | undefined;

const deaf: Answer = () => undefined;
const able: Answer = ({ id }) => ({ kind: 'result', id, value: 'done' });
const failing: Answer = ({ id }) => ({
  kind: 'error',
  id,
  error: { name: 'Error', message: 'refused' },
});

/** A worker that answers as told, the next one as told next. */
function workers(...answers: Answer[]): { readonly worker: TaskWorker; readonly left: Answer[] } {
  const create = (): WorkerEnd => {
    const answer = answers.shift() ?? deaf;
    let hear: (event: { readonly data: unknown }) => void = () => {};
    return {
      addEventListener: (type: string, listener: typeof hear) => {
        if (type === 'message') hear = listener;
      },
      postMessage: (message) => {
        const data = answer(message as TaskRequest);
        if (data) queueMicrotask(() => hear({ data }));
      },
      terminate: () => {},
    } as WorkerEnd;
  };
  return { worker: new TaskWorker(create, { graceMilliseconds: 200 }), left: answers };
}

describe('a call that is made again', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  it('is answered by the successor of a worker that did not hear the cancel before it', async () => {
    const { worker } = workers(deaf, able);
    const giving = new AbortController();
    const given = worker.call('measure', {}, { signal: giving.signal }).catch(() => 'given up');
    giving.abort();
    const next = callAgainIfStopped(() => worker.call('measure'));
    await vi.advanceTimersByTimeAsync(200);
    expect([await given, await next]).toEqual(['given up', 'done']);
  });

  it('fails as the task failed, and asks nobody again', async () => {
    const { worker, left } = workers(failing, able);
    await expect(callAgainIfStopped(() => worker.call('measure'))).rejects.toThrow('refused');
    expect(left).toHaveLength(1);
  });
});
