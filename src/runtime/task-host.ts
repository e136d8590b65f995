// The worker's side: named tasks, run one after another, each with a signal and a way to report.
import { pause } from './pause.ts';
import { type MessageEnd, type TaskReply, type TaskRequest, taskFailure } from './task-messages.ts';

/** What a task may do while it runs. */
export interface TaskContext {
  /** Aborted when the page no longer wants the result: check it between runs. */
  readonly signal: AbortSignal;
  /** Sends one progress value (structured-cloneable) to the page. */
  progress(value: unknown): void;
  /** Lets waiting messages in: without it an abort is not heard between runs that never yield. */
  pause(): Promise<void>;
}

/** A piece of work that the page may ask for by name. */
// biome-ignore lint/suspicious/noExplicitAny: each task names its own payload; the caller's contract pairs them
export type Task = (payload: any, context: TaskContext) => Promise<unknown>;

/** Serves `tasks` on a worker's global scope (or any port) until the worker is stopped. */
export function hostTasks(tasks: Readonly<Record<string, Task>>, port: MessageEnd): void {
  const controllers = new Map<number, AbortController>();
  const reply = (message: TaskReply) => port.postMessage(message);
  let queue: Promise<void> = Promise.resolve();

  const run = async (id: number, name: string, payload: unknown, signal: AbortSignal) => {
    try {
      signal.throwIfAborted();
      const task = Object.hasOwn(tasks, name) ? tasks[name] : undefined;
      if (!task) throw new RangeError(`task ${name}: this worker has ${Object.keys(tasks)}`);
      const progress = (value: unknown) => reply({ kind: 'progress', id, value });
      reply({ kind: 'result', id, value: await task(payload, { signal, progress, pause }) });
    } catch (error) {
      reply({ kind: 'error', id, error: taskFailure(error) });
    } finally {
      controllers.delete(id);
    }
  };

  port.addEventListener('message', ({ data }) => {
    const request = data as TaskRequest;
    if (request.kind === 'abort') {
      controllers.get(request.id)?.abort();
      reply({ kind: 'aborting', id: request.id });
      return;
    }
    const { id, task, payload } = request;
    const controller = new AbortController();
    controllers.set(id, controller);
    queue = queue.then(() => run(id, task, payload, controller.signal));
  });
}
