// The static server in a thread of its own, so that those who ask it do not take its time.
import { parentPort, workerData } from 'node:worker_threads';
import { type ServeOptions, serveSite } from './serve.ts';

const { url } = await serveSite(workerData as ServeOptions);
parentPort?.postMessage(url);
