// `npm run size`: what a page, the engine and a model weigh, against their budgets; fails past them.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { chromium } from '@playwright/test';
import { findBrowser } from './browser.ts';
import { BUDGETS, budgetViolations, kilobytes, type Weighed, weightsLimit } from './budgets.ts';
import { ensureBuilt, TEST_SITES } from './built-site.ts';
import { engineFileNames } from './engine-files.ts';
import { type PageWeight, pageWeight } from './page-weight.ts';
import { ROOT } from './run-tool.ts';
import { serveSite } from './serve.ts';
import { sitePages } from './site-pages.ts';
import { textTable } from './table.ts';

const SITE = TEST_SITES.root;
const folder = join(ROOT, SITE.folder);

await ensureBuilt(SITE);
const pages = await pageWeights();
const engine = engineFiles();
const models = modelFiles();

const kB = (bytes: number) => (bytes / 1000).toFixed(1);
process.stdout.write(
  `\nFirst load, kB after gzip (budget ${kilobytes(BUDGETS.firstLoad)})\n${textTable(
    ['page', 'total', 'html', 'css', 'script', 'font', 'other', 'requests'],
    pages.map(({ page, total, html, css, script, font, other, requests }) => [
      page,
      ...[total, html, css, script, font, other].map(kB),
      `${requests}`,
    ]),
  )}\n`,
);
process.stdout.write(
  `\nEngine, kB after brotli (budget ${kilobytes(BUDGETS.engine)})\n${textTable(
    ['file', 'brotli'],
    engine.map(({ name, bytes }) => [name, kB(bytes)]),
  )}\n`,
);
process.stdout.write(
  `\nModels, kB as they are (budget ${kilobytes(BUDGETS.model)} each, ${kilobytes(BUDGETS.variant)} a variant, ${kilobytes(BUDGETS.widest)} the widest)\n${textTable(
    ['file', 'bytes'],
    models.map(({ name, bytes }) => [name, kB(bytes)]),
  )}\n`,
);

const engineBytes = engine.reduce((sum, { bytes }) => sum + bytes, 0);
const violations = [
  ...(engine.length === 0 ? ['the build holds no engine: no page offers to run the tutor'] : []),
  ...budgetViolations([
    ...pages.map(({ page, total }) => ({ name: page, bytes: total, limit: BUDGETS.firstLoad })),
    { name: 'the engine', bytes: engineBytes, limit: BUDGETS.engine },
    ...models,
    ...builtFiles(),
  ]),
];
process.stdout.write(
  `\n${violations.length === 0 ? 'Within every budget.' : violations.join('\n')}\n`,
);
process.exitCode = violations.length === 0 ? 0 : 1;

async function pageWeights(): Promise<PageWeight[]> {
  const site = await serveSite({ folder });
  const { executablePath, args } = await findBrowser();
  const browser = await chromium.launch({ executablePath, args });
  try {
    const weights: PageWeight[] = [];
    for (const page of sitePages(folder)) weights.push(await pageWeight(browser, site.url, page));
    return weights.sort((a, b) => b.total - a.total);
  } finally {
    await browser.close();
    await site.close();
  }
}

/** The files that loading the engine fetches: ONNX Runtime's wasm, the worker and what it imports. */
function engineFiles(): Weighed[] {
  const assets = join(folder, '_astro');
  const read = (name: string) => readFileSync(join(assets, name));
  return engineFileNames(readdirSync(assets), (name) => read(name).toString()).map((name) => ({
    name,
    bytes: brotliBytes(read(name)),
    limit: BUDGETS.engine,
  }));
}

/** Every file of the build as it is stored: past the limit a static host refuses it. */
function builtFiles(): Weighed[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => {
    const stat = statSync(join(folder, name));
    return { name, bytes: stat.isFile() ? stat.size : 0, limit: BUDGETS.file };
  });
}

function modelFiles(): Weighed[] {
  const models = join(folder, 'models');
  if (!existsSync(models)) return [];
  const variants = join(models, 'variants.json');
  const listed = existsSync(variants) ? readFileSync(variants, 'utf8') : '';
  return readdirSync(models)
    .filter((name) => name.endsWith('.safetensors'))
    .map((name) => ({
      name,
      bytes: statSync(join(models, name)).size,
      limit: weightsLimit(name, listed),
    }));
}

/** What a host that compresses ahead of time sends: quality 9, the largest common window. */
function brotliBytes(bytes: Uint8Array): number {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_LGWIN]: 24 };
  return brotliCompressSync(bytes, { params }).length;
}
