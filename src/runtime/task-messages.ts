// What a page and its worker say to each other: numbered calls, and everything that answers one.

/** Page to worker. */
export type TaskRequest =
  | { readonly kind: 'call'; readonly id: number; readonly task: string; readonly payload: unknown }
  | { readonly kind: 'abort'; readonly id: number };

/** Worker to page; `aborting` acknowledges an abort at once, before the task has wound up. */
export type TaskReply =
  | { readonly kind: 'progress'; readonly id: number; readonly value: unknown }
  | { readonly kind: 'result'; readonly id: number; readonly value: unknown }
  | { readonly kind: 'error'; readonly id: number; readonly error: TaskFailure }
  | { readonly kind: 'aborting'; readonly id: number };

/** An error as it crosses: its class's name, its message, and its `problem` (an id with values) if it has one. */
export interface TaskFailure {
  readonly name: string;
  readonly message: string;
  readonly problem?: unknown;
}

/** What either end needs of a Worker, a MessagePort or a worker's global scope. */
export interface MessageEnd {
  postMessage(message: unknown): void;
  addEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void;
}

/** A failed task, on the page's side. */
export class TaskError extends Error {
  override readonly name: string = 'TaskError';
  /** The class of the error in the worker, such as `EngineProblem` or `WeightsError`. */
  readonly thrownName: string;
  readonly problem: unknown;

  constructor({ name, message, problem }: TaskFailure) {
    super(message);
    this.thrownName = name;
    this.problem = problem;
  }
}

/** An error made ready to cross. */
export function taskFailure(error: unknown): TaskFailure {
  if (!(error instanceof Error)) return { name: 'Error', message: String(error) };
  const { name, message } = error;
  return 'problem' in error ? { name, message, problem: error.problem } : { name, message };
}
