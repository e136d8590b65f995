// What a built site weighs against its budgets: pages as a browser loads them, the engine, the models, any file.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { chromium } from '@playwright/test';
import { findBrowser } from './browser.ts';
import { BUDGETS, budgetViolations, type Weighed, weightsLimit } from './budgets.ts';
import { engineFileNames } from './engine-files.ts';
import { type PageWeight, pageWeight } from './page-weight.ts';
import { serveSite } from './serve.ts';
import { sitePages } from './site-pages.ts';

/** What was weighed, and a sentence for each weight past its limit. */
export interface SiteWeights {
  /** The heaviest first. */
  readonly pages: readonly PageWeight[];
  readonly engine: readonly Weighed[];
  readonly models: readonly Weighed[];
  readonly violations: readonly string[];
}

/** Weighs a site built for a sub-path, such as `/book`, or for the root. */
export async function siteWeights(folder: string, base = ''): Promise<SiteWeights> {
  const pages = await pageWeights(folder, base);
  const engine = engineFiles(folder);
  const models = modelFiles(folder);
  const engineBytes = engine.reduce((sum, { bytes }) => sum + bytes, 0);
  const violations = [
    ...(engine.length === 0 ? ['the build holds no engine: no page offers to run the tutor'] : []),
    ...budgetViolations([
      ...pages.map(({ page, total }) => ({ name: page, bytes: total, limit: BUDGETS.firstLoad })),
      { name: 'the engine', bytes: engineBytes, limit: BUDGETS.engine },
      ...models,
      ...builtFiles(folder),
    ]),
  ];
  return { pages, engine, models, violations };
}

async function pageWeights(folder: string, base: string): Promise<PageWeight[]> {
  const site = await serveSite({ folder, base });
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
function engineFiles(folder: string): Weighed[] {
  const assets = join(folder, '_astro');
  const read = (name: string) => readFileSync(join(assets, name));
  return engineFileNames(readdirSync(assets), (name) => read(name).toString()).map((name) => ({
    name,
    bytes: brotliBytes(read(name)),
    limit: BUDGETS.engine,
  }));
}

/** Every file of the pages as it is stored; what a reader downloads to keep is bound by the host alone. */
function builtFiles(folder: string): Weighed[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => !/^downloads[\\/]/.test(name))
    .map((name) => {
      const stat = statSync(join(folder, name));
      return { name, bytes: stat.isFile() ? stat.size : 0, limit: BUDGETS.file };
    });
}

function modelFiles(folder: string): Weighed[] {
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
