// `npm run deploy -- --load 10`: what one static server on this machine carries, as a few lines.
import { writeFileSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import { kilobytes } from './budgets.ts';
import { DIST } from './built-site.ts';
import { builtFolder } from './deploy-build.ts';
import type { LoadRequest } from './deploy-request.ts';
import { recordedCommit } from './provenance.ts';
import { firstLoadAddresses, type StaticLoad, staticLoad, whileServed } from './static-load.ts';

/** The chapter that is loaded: one with formulas, labs and questions. */
const CHAPTER = 'en/phase-36/speculative/';
const CLIENTS = 16;

/** Measures for so many seconds, tells the result, and keeps it where a file is named. */
export async function sayLoad(
  { loadSeconds, json }: LoadRequest,
  say: (line: string) => void,
): Promise<void> {
  const folder = builtFolder();
  const { load, addresses } = await whileServed({ folder, base: DIST.base }, async (url) => {
    const asked = await firstLoadAddresses(url + CHAPTER);
    const options = { seconds: loadSeconds, clients: CLIENTS, addresses: asked };
    return { addresses: asked, load: await staticLoad(options) };
  });
  for (const line of loadLines(load, addresses.length)) say(line);
  const processor = cpus()[0]?.model.trim() ?? 'unknown';
  say(`${availableParallelism()} cores of ${processor}, Node ${process.versions.node};`);
  say('server and clients share them, over the loopback');
  if (json === undefined) return;
  const kept = {
    ...load,
    chapter: CHAPTER,
    requestsPerLoad: addresses.length,
    clients: CLIENTS,
    seconds: loadSeconds,
    environment: {
      processor,
      cores: availableParallelism(),
      node: process.versions.node,
      commit: recordedCommit(),
      date: new Date().toISOString(),
    },
  };
  writeFileSync(json, `${JSON.stringify(kept, null, 2)}\n`);
}

/** The lines of a result. */
export function loadLines(load: StaticLoad, requestsPerLoad: number): string[] {
  const milliseconds = (seconds: number) => `${(seconds * 1000).toFixed(1)} ms`;
  return [
    `${CHAPTER}: ${requestsPerLoad} requests, ${kilobytes(load.bytesPerLoad)} a first load`,
    `${load.requestsPerSecond.toFixed(0)} requests/s, ${load.loadsPerSecond.toFixed(1)} first loads/s, ` +
      `${(load.bytesPerSecond / 1e6).toFixed(1)} MB/s, with ${CLIENTS} clients`,
    `an answer took ${milliseconds(load.medianSeconds)} in the median, 99 of 100 at most ` +
      milliseconds(load.slowestSeconds),
  ];
}
