// `npm run lighthouse`: the built book as a phone sees it, median of three runs a page; fails below the
// thresholds. `--runs N` and page addresses such as `es/tutor/` narrow or widen it.
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import lighthouse from 'lighthouse';
import { localeIds } from '#src/book/locales.ts';
import { findBrowser } from './browser.ts';
import { ensureBuilt, TEST_SITES } from './built-site.ts';
import { freePort } from './free-port.ts';
import { ROOT } from './run-tool.ts';
import { serveSite } from './serve.ts';
import { textTable } from './table.ts';

/** The least score of each category, of 100. */
const LEAST = { performance: 98, accessibility: 100, 'best-practices': 100, seo: 100 } as const;
const CATEGORIES = Object.keys(LEAST) as (keyof typeof LEAST)[];
type Scores = Record<keyof typeof LEAST, number>;

const { values, positionals } = parseArgs({
  options: { runs: { type: 'string', default: '3' } },
  allowPositionals: true,
});
const pages =
  positionals.length > 0
    ? positionals
    : localeIds.flatMap((locale) => [`${locale}/`, `${locale}/phase-36/speculative/`]);

await ensureBuilt(TEST_SITES.root);
const site = await serveSite({ folder: join(ROOT, TEST_SITES.root.folder) });
const failures: string[] = [];
const rows: string[][] = [];
try {
  for (const page of pages) {
    const runs: Scores[] = [];
    for (let run = 0; run < Number(values.runs); run++) runs.push(await scoresOf(site.url + page));
    const medians = CATEGORIES.map((category) => medianOf(runs.map((scores) => scores[category])));
    rows.push([page, ...medians.map(String)]);
    for (const [i, category] of CATEGORIES.entries())
      if ((medians[i] ?? 0) < LEAST[category])
        failures.push(`${page}: ${category} ${medians[i]}, at least ${LEAST[category]} is asked`);
  }
} finally {
  await site.close();
}
process.stdout.write(`\n${textTable(['page', ...CATEGORIES], rows)}\n`);
if (failures.length > 0) process.stdout.write(`\n${failures.join('\n')}\n`);
process.exitCode = failures.length === 0 ? 0 : 1;

/** One run in a browser of its own: nothing is cached, nothing else is open. */
async function scoresOf(url: string): Promise<Scores> {
  const { executablePath, args } = await findBrowser();
  const port = await freePort();
  const debugging = `--remote-debugging-port=${port}`;
  const browser = await chromium.launch({ executablePath, args: [...args, debugging] });
  try {
    const result = await lighthouse(url, {
      port,
      logLevel: 'error',
      onlyCategories: [...CATEGORIES],
    });
    if (result === undefined || result.lhr.runtimeError !== undefined)
      throw new Error(
        `${url}: ${result?.lhr.runtimeError?.message ?? 'Lighthouse gave no result'}`,
      );
    const { categories, audits } = result.lhr;
    for (const audit of Object.values(audits))
      if (audit.scoreDisplayMode === 'binary' && audit.score === 0)
        process.stdout.write(`  ${url}: ${audit.title}\n`);
    const score = (category: keyof typeof LEAST) =>
      Math.round(100 * (categories[category]?.score ?? 0));
    return {
      performance: score('performance'),
      accessibility: score('accessibility'),
      'best-practices': score('best-practices'),
      seo: score('seo'),
    };
  } finally {
    await browser.close();
  }
}

function medianOf(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
}
