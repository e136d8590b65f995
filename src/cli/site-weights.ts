// What a built site weighs against its budgets: pages as a browser loads them, the engine, the models, any file.
import { chromium } from '@playwright/test';
import { findBrowser } from './browser.ts';
import { BUDGETS, budgetViolations, type Weighed } from './budgets.ts';
import { builtFiles, builtModels, engineFiles, engineWeight } from './built-weights.ts';
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

/** Weighs a site built for a sub-path, such as `/book`, or for the root; throws where it holds no engine. */
export async function siteWeights(folder: string, base = ''): Promise<SiteWeights> {
  const engine = engineFiles(folder);
  const engineAsAWhole = engineWeight(engine);
  const models = builtModels(folder);
  const pages = await pageWeights(folder, base);
  const violations = budgetViolations([
    ...pages.map(({ page, total }) => ({ name: page, bytes: total, limit: BUDGETS.firstLoad })),
    engineAsAWhole,
    ...models,
    ...builtFiles(folder),
  ]);
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
