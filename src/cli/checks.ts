// The checks of `npm test`, in the order in which they run: the quick ones first.
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { isTooSlow } from './build-pace.ts';
import { ensureBuilt, TEST_SITES } from './built-site.ts';
import { ensureShortBook } from './run-book.ts';
import { ROOT, runTool, type Tool } from './run-tool.ts';
import { oneCheck, playwrightTally, runnerTally, type Tally, vitestTally } from './tally.ts';

/** Where the runners leave their reports. */
export const REPORTS = join(ROOT, '.cache', 'test');

/** One check: `args` go to its runner, `signal` stops it. */
export interface Check {
  readonly title: string;
  run(args: readonly string[], signal: AbortSignal): Promise<Tally>;
}

/** Every check by the name that `--only` knows. */
export const checks = {
  lint: {
    title: 'Format and lint (Biome)',
    run: async (_, signal) =>
      whole('biome', ['check', '--config-path=tests/biome.json', '.'], signal),
  },
  types: {
    title: 'Types (astro check, strictest)',
    run: async (_, signal) => whole('astro', ['check', '--minimumSeverity', 'warning'], signal),
  },
  build: {
    title: 'Builds, at the root and under a sub-path (Astro)',
    run: async (_, signal) => {
      const sites = Object.values(TEST_SITES);
      let failed = 0;
      for (const site of sites) {
        const pace = await ensureBuilt(site, signal);
        if (pace !== 'fresh' && isTooSlow(pace)) failed += 1;
      }
      return { passed: sites.length - failed, failed, skipped: 0 };
    },
  },
  book: {
    title: 'A short edition, printed and checked (Chromium)',
    run: async (_, signal) => {
      await ensureShortBook(signal);
      return oneCheck(true);
    },
  },
  // After the builds, because the lints of the book read the built pages and the short edition.
  unit: {
    title: 'Unit and book tests (Vitest)',
    run: async (args, signal) => {
      const report = join(REPORTS, 'vitest.json');
      rmSync(report, { force: true });
      const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
      const flags = ['run', '--config', 'tests/vitest.config.ts', ...reporters];
      const code = await runTool('vitest', [...flags, ...args], { signal });
      return runnerTally(code, textOf(report), vitestTally);
    },
  },
  browser: {
    title: 'Browser tests that measure nothing, several at once (Playwright)',
    run: (args, signal) => browserTests(['--project=unmeasured', '--workers=100%'], args, signal),
  },
  measured: {
    title: 'Browser tests that measure, one at a time (Playwright)',
    run: (args, signal) => browserTests(['--project=measured', '--project=root'], args, signal),
  },
} as const satisfies Record<string, Check>;

/** The name of a check. */
export type CheckName = keyof typeof checks;

async function browserTests(
  projects: readonly string[],
  args: readonly string[],
  signal: AbortSignal,
): Promise<Tally> {
  const report = join(REPORTS, 'playwright.json');
  rmSync(report, { force: true });
  const flags = ['test', '--config', 'tests/playwright.config.ts', '--reporter=list,json'];
  const env = { PLAYWRIGHT_JSON_OUTPUT_FILE: report };
  const code = await runTool('playwright', [...flags, ...projects, ...args], { env, signal });
  return runnerTally(code, textOf(report), playwrightTally);
}

async function whole(tool: Tool, args: readonly string[], signal: AbortSignal): Promise<Tally> {
  return oneCheck((await runTool(tool, args, { signal })) === 0);
}

function textOf(file: string): string | null {
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}
