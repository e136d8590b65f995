// `npm run size`: what a page, the engine and a model weigh, against their budgets; fails past them.
import { join } from 'node:path';
import { BUDGETS, kilobytes } from './budgets.ts';
import { ensureBuilt, TEST_SITES } from './built-site.ts';
import { ROOT } from './run-tool.ts';
import { siteWeights } from './site-weights.ts';
import { textTable } from './table.ts';

const SITE = TEST_SITES.root;

await ensureBuilt(SITE);
const { pages, engine, models, violations } = await siteWeights(join(ROOT, SITE.folder));

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

process.stdout.write(
  `\n${violations.length === 0 ? 'Within every budget.' : violations.join('\n')}\n`,
);
process.exitCode = violations.length === 0 ? 0 : 1;
