// The page's engine: one worker, started when the reader asks, stopped when idle, aborted by signal.
import type { Parameters, RunRecord } from '#src/measure/record.ts';
import { documentVisibility, sendVisibility } from '#src/measure/visibility.ts';
import { TaskError } from '#src/runtime/task-messages.ts';
import { TaskWorker } from '#src/runtime/task-worker.ts';
import { holdBusy } from './busy.ts';
import { callAgainIfStopped } from './call-again.ts';
import type { EngineProgress, EngineTasks } from './engine-contract.ts';
import { newWorkId, openWork } from './work.ts';

/** How a call is followed and given up. */
export interface EngineCall {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: EngineProgress) => void;
}

const base = new URL(import.meta.env.BASE_URL, globalThis.location.href).href;
/** Ten minutes: a reader who thinks between two measurements does not load twice. */
const idleSeconds = 600;

const worker = new TaskWorker(
  () => new Worker(new URL('./engine-worker.ts', import.meta.url), { type: 'module' }),
  { idleSeconds },
);

function call<Task extends keyof EngineTasks>(
  task: Task,
  payload: EngineTasks[Task]['payload'],
  { signal, onProgress }: EngineCall,
): Promise<EngineTasks[Task]['result']> {
  type Result = EngineTasks[Task]['result'];
  const called = () => worker.call<Result>(task, payload, { signal, onProgress });
  return callAgainIfStopped(called).catch((error: unknown) => {
    if (lacksScript(error)) worker.stop();
    throw error;
  });
}

/** A worker remembers that a script did not come: only another one fetches it again. */
function lacksScript(error: unknown): boolean {
  if (!(error instanceof TaskError)) return false;
  const { kind, url } = (error.problem ?? {}) as { readonly kind?: string; readonly url?: string };
  return kind === 'unreachable' && /\.m?js$/.test(url ?? '');
}

/** The tutor's answer to a prompt; loads what is missing first. */
export function tutorAnswer(prompt: readonly number[], options: EngineCall = {}) {
  return call('answer', { base, prompt }, options);
}

/** Runs an experiment in the worker and gives its sealed record, discarded where the page was hidden. */
export async function measuredRun(
  experiment: string,
  {
    parameters = {},
    needsEngine,
    page,
    ...options
  }: EngineCall & {
    readonly parameters?: Parameters;
    readonly needsEngine: boolean;
    readonly page: string;
  },
): Promise<RunRecord> {
  const installation = await (await openWork()).installation();
  const channelName = `visibility-${newWorkId()}`;
  const channel = new BroadcastChannel(channelName);
  const silence = sendVisibility(documentVisibility(document), channel);
  const release = holdBusy('measuring');
  try {
    const [seed = 1] = crypto.getRandomValues(new Uint32Array(1));
    return await call(
      'measure',
      { base, experiment, parameters, needsEngine, installation, page, channel: channelName, seed },
      options,
    );
  } finally {
    release();
    silence();
    channel.close();
  }
}
