// The worker's protocol over a MessageChannel: the same two ends a page and its worker hold.
import { MessageChannel } from 'node:worker_threads';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { hostTasks, type Task } from '#src/runtime/task-host.ts';
import { TaskError } from '#src/runtime/task-messages.ts';
import { TaskWorker, type WorkerEnd } from '#src/runtime/task-worker.ts';

const open: { close(): void }[] = [];
afterEach(() => {
  for (const port of open.splice(0)) port.close();
});

function connected(tasks: Record<string, Task>, options = {}) {
  const workers: { terminated: boolean; fail(message: string): void }[] = [];
  const worker = new TaskWorker(() => {
    const { port1, port2 } = new MessageChannel();
    open.push(port1, port2);
    const listen = (port: typeof port1) => ({
      postMessage: (message: unknown) => port.postMessage(message),
      addEventListener: (type: string, listener: (event: { data: unknown }) => void) => {
        if (type === 'message') port.on('message', (data) => listener({ data }));
        else failures.push(listener as never);
      },
    });
    const failures: ((event: { message: string }) => void)[] = [];
    const state = {
      terminated: false,
      fail: (message: string) => {
        for (const listener of failures) listener({ message });
      },
    };
    workers.push(state);
    hostTasks(tasks, listen(port2));
    return {
      ...listen(port1),
      terminate: () => {
        state.terminated = true;
        port2.close();
      },
    } as WorkerEnd;
  }, options);
  return { worker, workers };
}

const never = () => new Promise<never>(() => {});
const add: Task = async ({ a, b }) => a + b;

describe('a task worker', () => {
  it('is started by the first call and gives its result', async () => {
    const { worker, workers } = connected({ add });
    expect(worker.running).toBe(false);
    expect(await worker.call('add', { a: 2, b: 3 })).toBe(5);
    expect(workers).toHaveLength(1);
    worker.stop();
  });

  it('passes progress in order', async () => {
    const { worker } = connected({
      count: async (n: number, { progress }) => {
        for (let i = 1; i <= n; i++) progress(i);
        return 'done';
      },
    });
    const seen: number[] = [];
    const result = await worker.call('count', 3, { onProgress: (i: number) => seen.push(i) });
    expect([result, seen]).toEqual(['done', [1, 2, 3]]);
    worker.stop();
  });

  it('runs one task after another', async () => {
    const log: string[] = [];
    const { worker } = connected({
      slow: async (name: string, { pause }) => {
        log.push(`${name} begins`);
        await pause();
        log.push(`${name} ends`);
      },
    });
    await Promise.all([worker.call('slow', 'a'), worker.call('slow', 'b')]);
    expect(log).toEqual(['a begins', 'a ends', 'b begins', 'b ends']);
    worker.stop();
  });

  it('carries the problem of an error across', async () => {
    const { worker } = connected({
      broken: async () => {
        throw Object.assign(new RangeError('too long'), { problem: { kind: 'long', tokens: 40 } });
      },
    });
    const error = await worker.call('broken').catch((e: unknown) => e);
    expect(error).toBeInstanceOf(TaskError);
    expect(error).toMatchObject({
      message: 'too long',
      thrownName: 'RangeError',
      problem: { kind: 'long', tokens: 40 },
    });
    await expect(worker.call('absent')).rejects.toThrow('task absent: this worker has broken');
    worker.stop();
  });

  it('aborts between runs and keeps the worker that heard it', async () => {
    let rounds = 0;
    const stopped = vi.fn();
    const { worker, workers } = connected(
      {
        add,
        loop: async (_: unknown, { signal, pause, progress }) => {
          signal.addEventListener('abort', stopped);
          for (; ; rounds++) {
            signal.throwIfAborted();
            progress(rounds);
            await pause();
          }
        },
      },
      { graceMilliseconds: 150 },
    );
    const controller = new AbortController();
    const call = worker.call('loop', undefined, {
      signal: controller.signal,
      onProgress: (round: number) => round === 3 && controller.abort(),
    });
    await expect(call).rejects.toMatchObject({ name: 'AbortError' });
    expect(await worker.call('add', { a: 1, b: 1 })).toBe(2);
    expect(stopped).toHaveBeenCalledOnce();
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect([workers.length, workers[0]?.terminated]).toEqual([1, false]);
    worker.stop();
  });

  it('is terminated when it does not hear an abort in time, and replaced by the next call', async () => {
    const terminate = vi.fn();
    const create = vi.fn(() => ({
      postMessage: () => {},
      addEventListener: () => {},
      terminate,
    }));
    const deaf = new TaskWorker(create, { graceMilliseconds: 20 });
    const controller = new AbortController();
    const call = deaf.call('x', 1, { signal: controller.signal });
    const bystander = deaf.call('y');
    controller.abort();
    await expect(call).rejects.toMatchObject({ name: 'AbortError' });
    expect(terminate).not.toHaveBeenCalled();
    await expect(bystander).rejects.toThrow('did not hear an abort');
    expect(terminate).toHaveBeenCalledOnce();
    void deaf.call('z').catch(() => {});
    expect(create).toHaveBeenCalledTimes(2);
    deaf.stop();
  });

  it('drops a result that comes after the abort', async () => {
    let finish = (_: string) => {};
    const { worker } = connected({
      add,
      late: () => new Promise((resolve) => (finish = resolve)),
    });
    const controller = new AbortController();
    const settled = vi.fn();
    const call = worker.call('late', 0, { signal: controller.signal });
    call.then(settled, settled);
    await new Promise((resolve) => setTimeout(resolve, 10));
    controller.abort();
    finish('too late');
    expect(await worker.call('add', { a: 1, b: 2 })).toBe(3);
    expect(settled).toHaveBeenCalledOnce();
    expect(settled.mock.calls[0]?.[0]).toMatchObject({ name: 'AbortError' });
    worker.stop();
  });

  it('does not start for a call already aborted', async () => {
    const { worker, workers } = connected({ add });
    const call = worker.call('add', {}, { signal: AbortSignal.abort() });
    await expect(call).rejects.toMatchObject({ name: 'AbortError' });
    expect(workers).toHaveLength(0);
  });

  it('stops when idle and starts again when called', async () => {
    const { worker, workers } = connected({ add }, { idleSeconds: 0.02 });
    await worker.call('add', { a: 1, b: 1 });
    await new Promise((resolve) => setTimeout(resolve, 60));
    expect([worker.running, workers[0]?.terminated]).toEqual([false, true]);
    expect(await worker.call('add', { a: 4, b: 4 })).toBe(8);
    worker.stop();
  });

  it('rejects every call under way when stopped or when its script fails', async () => {
    const { worker, workers } = connected({ never });
    const stopped = worker.call('never');
    worker.stop();
    await expect(stopped).rejects.toBeInstanceOf(TaskError);
    await expect(stopped).rejects.toMatchObject({ thrownName: 'Stopped' });
    const failed = worker.call('never');
    workers[1]?.fail('404');
    await expect(failed).rejects.toThrow('the worker failed: 404');
    await expect(failed).rejects.toMatchObject({ thrownName: 'WorkerFailed' });
    expect(worker.running).toBe(false);
  });
});
