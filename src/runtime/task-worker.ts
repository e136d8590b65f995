// The page's side of one worker: started by the first call, stopped when idle, replaced when it
// does not hear an abort in time. Results of calls nobody waits for are dropped.
import {
  type MessageEnd,
  TaskError,
  type TaskFailure,
  type TaskReply,
  type TaskRequest,
} from './task-messages.ts';

/** What a Worker must offer. */
export interface WorkerEnd extends MessageEnd {
  addEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void;
  addEventListener(type: 'error', listener: (event: { readonly message?: string }) => void): void;
  terminate(): void;
}

/** How long a worker is waited for. */
export interface TaskWorkerOptions {
  /** Seconds without a call after which the worker is stopped. */
  readonly idleSeconds?: number;
  /** Milliseconds within which an abort must be acknowledged. */
  readonly graceMilliseconds?: number;
}

/** How one call is followed. */
export interface CallOptions {
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((value: never) => void) | undefined;
}

interface Pending {
  readonly resolve: (value: never) => void;
  readonly reject: (reason: unknown) => void;
  readonly onProgress: ((value: never) => void) | undefined;
  /** Lets go of the caller's signal. */
  readonly forget: () => void;
}

/** Calls tasks in a worker made by `create` (usually `() => new Worker(url, { type: 'module' })`). */
export class TaskWorker {
  readonly #create: () => WorkerEnd;
  readonly #idleSeconds: number;
  readonly #grace: number;
  readonly #pending = new Map<number, Pending>();
  readonly #unheard = new Map<number, ReturnType<typeof setTimeout>>();
  #worker: WorkerEnd | undefined;
  #idle: ReturnType<typeof setTimeout> | undefined;
  #lastId = 0;

  constructor(
    create: () => WorkerEnd,
    { idleSeconds = 60, graceMilliseconds = 200 }: TaskWorkerOptions = {},
  ) {
    this.#create = create;
    this.#idleSeconds = idleSeconds;
    this.#grace = graceMilliseconds;
  }

  /** Whether a worker exists at this moment. */
  get running(): boolean {
    return this.#worker !== undefined;
  }

  /**
   * Runs a task and gives its result. Rejects with the signal's reason when aborted, with `TaskError`
   * when the task threw, when the worker could not start, or when it was stopped.
   */
  call<Result>(task: string, payload?: unknown, options: CallOptions = {}): Promise<Result> {
    const { signal, onProgress } = options;
    if (signal?.aborted) return Promise.reject(signal.reason);
    clearTimeout(this.#idle);
    const id = ++this.#lastId;
    return new Promise<Result>((resolve, reject) => {
      const abort = () => this.#abort(id, signal?.reason);
      signal?.addEventListener('abort', abort, { once: true });
      this.#pending.set(id, {
        resolve,
        reject,
        onProgress,
        forget: () => signal?.removeEventListener('abort', abort),
      });
      this.#send({ kind: 'call', id, task, payload });
    });
  }

  /** Stops the worker now; calls under way reject with `TaskError`. The next call starts another. */
  stop(message = 'the worker was stopped'): void {
    this.#end({ name: 'Stopped', message });
  }

  #end(failure: TaskFailure): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    clearTimeout(this.#idle);
    for (const timer of this.#unheard.values()) clearTimeout(timer);
    this.#unheard.clear();
    const abandoned = [...this.#pending.values()];
    this.#pending.clear();
    for (const { reject, forget } of abandoned) {
      forget();
      reject(new TaskError(failure));
    }
  }

  #send(request: TaskRequest): void {
    this.#worker ??= this.#started();
    this.#worker.postMessage(request);
  }

  #started(): WorkerEnd {
    const worker = this.#create();
    // A replaced worker may still have messages in flight: they are another conversation's.
    const current = () => worker === this.#worker;
    worker.addEventListener('message', ({ data }) => {
      if (current()) this.#hear(data as TaskReply);
    });
    worker.addEventListener('error', ({ message = 'its script did not load' }) => {
      if (current()) this.#end({ name: 'WorkerFailed', message: `the worker failed: ${message}` });
    });
    return worker;
  }

  #hear(reply: TaskReply): void {
    if (reply.kind === 'aborting') {
      clearTimeout(this.#unheard.get(reply.id));
      this.#unheard.delete(reply.id);
      return;
    }
    const call = this.#pending.get(reply.id);
    if (!call) return;
    if (reply.kind === 'progress') {
      call.onProgress?.(reply.value as never);
      return;
    }
    this.#pending.delete(reply.id);
    call.forget();
    this.#rest();
    if (reply.kind === 'result') call.resolve(reply.value as never);
    else call.reject(new TaskError(reply.error));
  }

  #abort(id: number, reason: unknown): void {
    const call = this.#pending.get(id);
    if (!call) return;
    this.#pending.delete(id);
    this.#send({ kind: 'abort', id });
    const deaf = () => this.stop('the worker did not hear an abort and was replaced');
    this.#unheard.set(id, setTimeout(deaf, this.#grace));
    this.#rest();
    call.reject(reason);
  }

  #rest(): void {
    if (this.#pending.size > 0) return;
    clearTimeout(this.#idle);
    this.#idle = setTimeout(() => this.stop(), this.#idleSeconds * 1000);
  }
}
