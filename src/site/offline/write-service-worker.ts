// Writes the service worker of a built site: its code in one file, led by the list of what it may keep. To be written
// again whenever a built file has changed, or the files that changed are refused by it.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import type { BookFiles } from '#islands/offline/book-files.ts';
import { builtFiles } from './built-files.ts';

const SOURCE = fileURLToPath(new URL('worker.ts', import.meta.url));

/** Writes `sw.js`, and `offline.json` for pages that ask before a worker is there; gives the edition it lists. */
export async function writeServiceWorker(folder: string, base: string): Promise<BookFiles> {
  const edition = builtFiles(folder, base);
  const json = JSON.stringify(edition);
  await writeFile(join(folder, 'offline.json'), json);
  await writeFile(join(folder, 'sw.js'), `const BOOK_FILES = ${json};\n${await workerCode()}`);
  return edition;
}

let code: Promise<string> | undefined;

/** The worker and what it imports as one classic script. */
function workerCode(): Promise<string> {
  code ??= bundled();
  return code;
}

async function bundled(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      rolldownOptions: { input: SOURCE, output: { format: 'iife' } },
    },
  });
  const output = Array.isArray(result) ? result[0] : result;
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (chunk?.type !== 'chunk') throw new Error(`${SOURCE}: Vite made no script of it`);
  return chunk.code;
}
