// Bundles the bench's page, serves it and runs it in one headless Chromium: decoding, peer beside peer.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { build } from 'vite';
import { findBrowser } from './browser.ts';
import { ROOT } from './run-tool.ts';
import { serveSite } from './serve.ts';

/** Seconds of each peer, a value a round: the first token with its prefill, and each token after it. */
export interface PeerSeconds {
  readonly first: readonly number[];
  readonly decode: readonly number[];
}

/** What the page returns. */
export interface BenchPageResult {
  readonly agreement: { readonly prompts: number; readonly same: Readonly<Record<string, number>> };
  readonly promptTokens: number;
  readonly peers: Readonly<Record<string, PeerSeconds>>;
  readonly environment: Readonly<Record<string, unknown>>;
}

/** How long and with which draw of lots. */
export interface BenchPageRequest {
  readonly rounds: number;
  readonly seed: number;
  readonly sampleSeconds: number;
}

/** Runs the page once. Rejects when the page fails or makes a request to another origin. */
export async function runBenchPage(request: BenchPageRequest): Promise<BenchPageResult> {
  const weights = tutorBytes();
  const folder = join(ROOT, '.cache', 'bench');
  await bundle(folder);
  const site = await serveSite({
    folder,
    interfere: (path) => (path === '/tutor.safetensors' ? { body: weights } : undefined),
  });
  const { executablePath, args, source } = await findBrowser();
  const browser = await chromium.launch({ executablePath, args });
  try {
    const page = await browser.newPage();
    page.on('pageerror', (error) => process.stderr.write(`page: ${error.message}\n`));
    await page.goto(site.url);
    await page.waitForFunction(() => 'runBench' in window, undefined, { timeout: 60_000 });
    const result = await page.evaluate(
      (sent) =>
        (window as unknown as { runBench(r: unknown): Promise<BenchPageResult> }).runBench(sent),
      request,
    );
    const version = browser.version();
    return { ...result, environment: { ...result.environment, chromium: version, source } };
  } finally {
    await browser.close();
    await site.close();
  }
}

async function bundle(folder: string): Promise<void> {
  await build({
    configFile: false,
    root: join(ROOT, 'tests', 'bench'),
    base: './',
    publicDir: false,
    logLevel: 'warn',
    resolve: { conditions: ['onnxruntime-web-use-extern-wasm', 'module', 'browser', 'production'] },
    build: {
      outDir: folder,
      emptyOutDir: true,
      assetsInlineLimit: 0,
      target: 'esnext',
      chunkSizeWarningLimit: 4096,
    },
  });
}

function tutorBytes(): Uint8Array {
  const file = join(ROOT, 'public', 'models', 'tutor.safetensors');
  if (!existsSync(file)) throw new Error(`${file} is not there: run \`npm run train\` first`);
  return readFileSync(file);
}
