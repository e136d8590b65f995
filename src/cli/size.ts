// `npm run size`: what a page, the engine and a model weigh, against their budgets; fails past them.
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findBrowser } from './browser.ts';
import { BUDGETS, budgetViolations, kilobytes } from './budgets.ts';
import { ensureBuilt, TEST_SITES } from './built-site.ts';
import { builtFiles, builtModels, engineFiles, engineWeight } from './built-weights.ts';
import { type PageWeight, pageWeight } from './page-weight.ts';
import { ROOT } from './run-tool.ts';
import { serveSite } from './serve.ts';
import { sitePages } from './site-pages.ts';
import { textTable } from './table.ts';

const SITE = TEST_SITES.root;
const folder = join(ROOT, SITE.folder);

await ensureBuilt(SITE);
const pages = await pageWeights();
const engine = engineFiles(folder);
const models = builtModels(folder);

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

const violations = [
  ...budgetViolations([
    ...pages.map(({ page, total }) => ({ name: page, bytes: total, limit: BUDGETS.firstLoad })),
    engineWeight(engine),
    ...models,
    ...builtFiles(folder),
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
