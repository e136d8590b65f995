// The bench in headless Chromium: the built site is served, and its own engine worker measures, as it
// does for a reader. The page is only what starts the worker.
import { readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { chromium } from '@playwright/test';
import type { Progress } from '#src/measure/bench.ts';
import type { Experiment } from '#src/measure/experiment.ts';
import type { RunRecord } from '#src/measure/record.ts';
import { parseRecord } from '#src/measure/record-schema.ts';
import type { TaskReply, TaskRequest } from '#src/runtime/task-messages.ts';
import { findBrowser } from './browser.ts';
import { ensureBuilt, MEASURED_SITE } from './built-site.ts';
import type { MeasureRequest } from './measure-request.ts';
import { ROOT } from './run-tool.ts';
import { serveSite } from './serve.ts';

/** A browser with the book open. */
export interface BrowserPlace {
  measure(experiment: Experiment, request: MeasureRequest): Promise<RunRecord>;
  close(): Promise<void>;
}

/** Builds the site if it is not fresh, serves it and opens a page of it. */
export async function openBrowserPlace(): Promise<BrowserPlace> {
  await ensureBuilt(MEASURED_SITE);
  const folder = join(ROOT, MEASURED_SITE.folder);
  const site = await serveSite({ folder, base: MEASURED_SITE.base });
  const { executablePath, args } = await findBrowser();
  const browser = await chromium.launch({ executablePath, args });
  // A worker that fetches beside a measurement would be measured with it.
  const page = await browser.newPage({ serviceWorkers: 'block' });
  const worker = new URL(workerFile(folder), site.url).href;
  let follow: ((progress: Progress) => void) | undefined;
  await page.exposeFunction('followMeasurement', (progress: Progress) => follow?.(progress));
  await page.goto(`${site.url}en/`);
  return {
    async measure(experiment, { onProgress, signal, ...request }) {
      signal?.throwIfAborted();
      follow = onProgress;
      const payload = {
        ...request,
        base: site.url,
        experiment: experiment.id,
        needsEngine: true,
        channel: 'visibility',
      };
      const parsed = parseRecord(await page.evaluate(callWorker, { worker, payload }));
      if (!parsed.ok) throw new Error(`${experiment.id}: ${parsed.detail}; build the site again`);
      return parsed.record;
    },
    async close() {
      await browser.close();
      await site.close();
    },
  };
}

/** Runs in the page: one worker, one task, one result. */
function callWorker({
  worker: url,
  payload,
}: {
  readonly worker: string;
  readonly payload: object;
}): Promise<unknown> {
  const worker = new Worker(url, { type: 'module' });
  const follow = Reflect.get(window, 'followMeasurement') as (progress: unknown) => void;
  const result = new Promise((resolve, reject) => {
    worker.addEventListener('error', ({ message }) => reject(new Error(`worker: ${message}`)));
    worker.addEventListener('message', ({ data }: { readonly data: TaskReply }) => {
      if (data.kind === 'progress') follow(data.value);
      if (data.kind === 'result') resolve(data.value);
      if (data.kind === 'error') reject(new Error(`${data.error.name}: ${data.error.message}`));
    });
    const request: TaskRequest = { kind: 'call', id: 1, task: 'measure', payload };
    worker.postMessage(request);
  });
  return result.finally(() => worker.terminate());
}

/** The address of the engine's worker below the site's root; throws where the build has none. */
function workerFile(folder: string): string {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const found = files.find((file) => /(^|[\\/])engine-worker[^\\/]*\.js$/.test(file));
  if (found === undefined)
    throw new Error(`${folder} has no engine-worker*.js: is a lab on any page? Build again`);
  return found.split(sep).join('/');
}
