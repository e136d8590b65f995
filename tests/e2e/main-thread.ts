// What a page's own thread was busy with, from the browser's trace: every task with the processor's time that it took.
// On a machine with nothing else to do that is the time for which the page stands still; on a busy one the clock on the
// wall would count what the others do. The test's own tool works on that thread too, in tasks that begin with a message
// to it and take up to a hundred milliseconds when it first comes into a page: of those only the events count that it
// sends to the page, as a reader's hand would, the promises that go on after them, and the layout that it asks for before
// the page's next frame would. Promises of a task without such an event are the tool's own.
import type { Page } from '@playwright/test';

/** One task, and the step of the test in which it ended. */
export interface Task {
  readonly step: string;
  readonly milliseconds: number;
}

/** What is watched. */
export interface Watch {
  /** Names what comes next. */
  step(name: string): Promise<void>;
  /** Ends the watch; gives every task since the first step. */
  tasks(): Promise<readonly Task[]>;
}

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds: begin, duration, and processor's time. */
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: {
    readonly chrome_mojo_event_info?: { readonly mojo_interface_tag?: string };
    readonly data?: { readonly type?: string };
  };
}

/** The mark of a step: a page that measures itself sets such marks on its own. */
export const stepMark = 'step:';
const includedCategories = [
  'disabled-by-default-devtools.timeline', // tasks
  'devtools.timeline', // events that reach the page, and its layout
  'v8.execute', // what follows on events
  'toplevel', // messages
  'blink.user_timing', // steps
];

/** Begins to watch the thread of a page. */
export async function watchThread(page: Page): Promise<Watch> {
  const browser = page.context().browser();
  if (browser === null) throw new Error('the page has no browser: launch one');
  const client = await browser.newBrowserCDPSession();
  const events: TraceEvent[] = [];
  client.on('Tracing.dataCollected', ({ value }) => {
    for (const event of value as unknown as TraceEvent[])
      if (kindOf(event) !== undefined) events.push(event);
  });
  await client.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories, excludedCategories: ['*'] },
  });
  return {
    step: (name) => page.evaluate((mark) => void performance.mark(mark), stepMark + name),
    async tasks() {
      const complete = new Promise((resolve) => client.once('Tracing.tracingComplete', resolve));
      await client.send('Tracing.end');
      await complete;
      await client.detach();
      return tasksOf(events);
    },
  };
}

/** What is the page's own in a task of the tool. */
const pageParts = ['EventDispatch', 'UpdateLayoutTree', 'Layout'];
const promises = 'RunMicrotasks';

/** What an event of the trace is to us; undefined where it is nothing. */
function kindOf({ name, args }: TraceEvent): 'task' | 'step' | 'message' | 'part' | undefined {
  if (name === 'RunTask') return 'task';
  if (name.startsWith(stepMark)) return 'step';
  if (name === promises || pageParts.includes(name)) return 'part';
  const toTool = args?.chrome_mojo_event_info?.mojo_interface_tag === 'blink.mojom.DevToolsSession';
  return name === 'Receive mojo message' && toTool ? 'message' : undefined;
}

/** What a task was made of comes before the task itself, since it ends before it. */
function tasksOf(events: readonly TraceEvent[]): Task[] {
  const inOrder = events.toSorted((a, b) => endOf(a) - endOf(b));
  const marked = inOrder.find((event) => kindOf(event) === 'step');
  if (marked === undefined) throw new Error('the trace holds no step: nothing was watched');
  const tasks: Task[] = [];
  let step: string | undefined;
  let ofTool = false;
  let reached = false;
  let parts: TraceEvent[] = [];
  for (const event of inOrder) {
    if (event.pid !== marked.pid || event.tid !== marked.tid) continue;
    const kind = kindOf(event);
    if (kind === 'step') step = event.name.slice(stepMark.length);
    if (kind === 'message') ofTool = true;
    if (event.name === 'EventDispatch' && !isToolsOwn(event)) reached = true;
    if (event.name === promises && !reached) continue;
    // What another part caused lies within it.
    if (kind === 'part') parts = [...parts.filter(({ ts }) => ts < event.ts), event];
    if (kind !== 'task') continue;
    const counted = ofTool ? parts : [event];
    const milliseconds = counted.reduce((sum, one) => sum + millisecondsOf(one), 0);
    if (step !== undefined) tasks.push({ step, milliseconds });
    ofTool = false;
    reached = false;
    parts = [];
  }
  return tasks;
}

/** Events that the tool sends to itself by way of the page. */
function isToolsOwn({ args }: TraceEvent): boolean {
  return args?.data?.type?.startsWith('__playwright') ?? false;
}

function millisecondsOf({ dur = 0, tdur = dur }: TraceEvent): number {
  return tdur / 1000;
}

function endOf({ ts, dur = 0 }: TraceEvent): number {
  return ts + dur;
}
