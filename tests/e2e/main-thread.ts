// What a page's own thread was busy with, from the browser's trace: every task with the processor's time that it took.
// On a machine with nothing else to do that is the time for which the page stands still; on a busy one the clock on the
// wall would count what the others do.
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
}

/** The mark of a step: a page that measures itself sets such marks on its own. */
export const stepMark = 'step:';
const includedCategories = ['disabled-by-default-devtools.timeline', 'blink.user_timing'];

/** Begins to watch the thread of a page. */
export async function watchThread(page: Page): Promise<Watch> {
  const browser = page.context().browser();
  if (browser === null) throw new Error('the page has no browser: launch one');
  const client = await browser.newBrowserCDPSession();
  const events: TraceEvent[] = [];
  client.on('Tracing.dataCollected', ({ value }) => {
    for (const event of value as unknown as TraceEvent[])
      if (event.name === 'RunTask' || event.name.startsWith(stepMark)) events.push(event);
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

function tasksOf(events: readonly TraceEvent[]): Task[] {
  const inOrder = events.toSorted((a, b) => endOf(a) - endOf(b));
  const marked = inOrder.find(({ name }) => name.startsWith(stepMark));
  let step: string | undefined;
  return inOrder.flatMap(({ name, pid, tid, dur, tdur }): Task[] => {
    if (pid !== marked?.pid || tid !== marked.tid) return [];
    if (name !== 'RunTask') {
      step = name.slice(stepMark.length);
      return [];
    }
    if (step === undefined || dur === undefined) return [];
    return [{ step, milliseconds: (tdur ?? dur) / 1000 }];
  });
}

function endOf({ ts, dur = 0 }: TraceEvent): number {
  return ts + dur;
}
