// How many first loads of a chapter one static server carries: what a browser asks for on its first visit is asked for
// over and over by clients that keep their connections.
import { Agent, get } from 'node:http';
import { Worker } from 'node:worker_threads';
import { chromium } from '@playwright/test';
import { quantile } from '#src/measure/statistics/quantile.ts';
import { findBrowser } from './browser.ts';
import type { ServeOptions } from './serve.ts';

/** How long to measure, with how many clients at once, and which addresses make a first load. */
export interface LoadOptions {
  readonly seconds: number;
  readonly clients: number;
  readonly addresses: readonly string[];
}

/** What a server carried. */
export interface StaticLoad {
  readonly requestsPerSecond: number;
  readonly loadsPerSecond: number;
  readonly bytesPerSecond: number;
  /** Bytes of one first load as they were sent. */
  readonly bytesPerLoad: number;
  readonly medianSeconds: number;
  readonly slowestSeconds: number;
  readonly requests: number;
}

/** Serves a site from another thread while `act` asks it. */
export async function whileServed<T>(
  options: ServeOptions,
  act: (url: string) => Promise<T>,
): Promise<T> {
  const worker = new Worker(new URL('./load-server.ts', import.meta.url), { workerData: options });
  try {
    const url = await new Promise<string>((resolve, reject) => {
      worker.once('message', resolve);
      worker.once('error', reject);
    });
    return await act(url);
  } finally {
    await worker.terminate();
  }
}

/** Every address that a browser with an empty cache asks a page's own host for, in its order. */
export async function firstLoadAddresses(page: string): Promise<string[]> {
  const { executablePath, args } = await findBrowser();
  const browser = await chromium.launch({ executablePath, args });
  try {
    const tab = await browser.newPage();
    const addresses: string[] = [];
    tab.on('request', (request) => addresses.push(request.url()));
    await tab.goto(page, { waitUntil: 'networkidle' });
    return addresses.filter((address) => new URL(address).host === new URL(page).host);
  } finally {
    await browser.close();
  }
}

/** Asks for the first load over and over; throws at the first answer that is no success. */
export async function staticLoad({
  seconds,
  clients,
  addresses,
}: LoadOptions): Promise<StaticLoad> {
  const agent = new Agent({ keepAlive: true, maxSockets: clients });
  let bytesPerLoad = 0;
  // Once before the clock runs: the server compresses a file at its first request.
  for (const address of addresses) bytesPerLoad += await answerBytes(address, agent);
  const times: number[] = [];
  let bytes = 0;
  const started = performance.now();
  const end = started + seconds * 1000;
  const client = async (first: number) => {
    for (let turn = first; performance.now() < end; turn++) {
      const asked = performance.now();
      // Not `bytes += await …`: that would add to what `bytes` was before the other clients' answers came.
      const received = await answerBytes(addresses[turn % addresses.length] ?? '', agent);
      bytes += received;
      times.push((performance.now() - asked) / 1000);
    }
  };
  await Promise.all(Array.from({ length: clients }, (_, index) => client(index)));
  const elapsed = (performance.now() - started) / 1000;
  agent.destroy();
  return {
    requestsPerSecond: times.length / elapsed,
    loadsPerSecond: times.length / elapsed / addresses.length,
    bytesPerSecond: bytes / elapsed,
    bytesPerLoad,
    medianSeconds: quantile(times, 0.5),
    slowestSeconds: quantile(times, 0.99),
    requests: times.length,
  };
}

function answerBytes(address: string, agent: Agent): Promise<number> {
  return new Promise((resolve, reject) => {
    const request = get(address, { agent, headers: { 'accept-encoding': 'br' } }, (response) => {
      let bytes = 0;
      response.on('data', (chunk: Uint8Array) => {
        bytes += chunk.length;
      });
      response.on('error', reject);
      response.on('end', () =>
        response.statusCode === 200
          ? resolve(bytes)
          : reject(new Error(`${address} answered ${response.statusCode}`)),
      );
    });
    request.on('error', reject);
  });
}
