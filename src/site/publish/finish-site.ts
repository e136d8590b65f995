// What follows from the files to download, made anew in a built site: steps in their order, each on what those before it
// left, and all of them safe to do again.
import { pathToFileURL } from 'node:url';
import type { Download } from '#src/book/downloads.ts';
import { writeLlmsTxt } from '../integrations/llms-txt.ts';
import { writeServiceWorker } from '../offline/write-service-worker.ts';
import { fillDownloadsPages } from './fill-downloads.ts';
import { renewPolicies } from './renew-policy.ts';

/** A built site, and where it will stand. */
export interface BuiltSite {
  readonly folder: string;
  /** The sub-path with its slashes, such as `/book/`. */
  readonly base: string;
  readonly site: string | undefined;
}

type Step = (built: BuiltSite, downloads: readonly Download[]) => Promise<unknown>;

const steps: readonly Step[] = [
  ({ folder }, files) => fillDownloadsPages(folder, { files }),
  ({ folder, base, site }) => writeLlmsTxt(pathToFileURL(`${folder}/`), base, site),
  ({ folder }) => renewPolicies(folder),
  // Last: it lists every file with its hash.
  ({ folder, base }) => writeServiceWorker(folder, base),
];

/** Makes a built site offer these files, and no others. */
export async function finishSite(built: BuiltSite, downloads: readonly Download[]): Promise<void> {
  for (const step of steps) await step(built, downloads);
}
