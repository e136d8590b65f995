// `npm test`: types, lint, unit and book tests, the builds, the browser tests, and one line of counts.
//   npm test -- --only unit            one check (several: --only types,lint)
//   npm test -- --only unit tests/graph    what follows goes to its runner
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBuilt, TEST_SITES } from './built-site.ts';
import { ROOT, runTool, type Tool } from './run-tool.ts';
import {
  oneCheck,
  playwrightTally,
  runnerTally,
  type Tally,
  tallyLine,
  totalOf,
  vitestTally,
} from './tally.ts';

const REPORTS = join(ROOT, '.cache', 'test');

interface Check {
  readonly title: string;
  run(args: readonly string[], signal: AbortSignal): Promise<Tally>;
}

const checks = {
  lint: {
    title: 'Format and lint (Biome)',
    run: async (_, signal) =>
      whole('biome', ['check', '--config-path=tests/biome.json', '.'], signal),
  },
  types: {
    title: 'Types (astro check, strictest)',
    run: async (_, signal) => whole('astro', ['check', '--minimumSeverity', 'warning'], signal),
  },
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
  build: {
    title: 'Builds, at the root and under a sub-path (Astro)',
    run: async () => {
      const sites = Object.values(TEST_SITES);
      for (const site of sites) await ensureBuilt(site);
      return { passed: sites.length, failed: 0, skipped: 0 };
    },
  },
  browser: {
    title: 'Browser tests (Playwright)',
    run: async (args, signal) => {
      const report = join(REPORTS, 'playwright.json');
      rmSync(report, { force: true });
      const flags = ['test', '--config', 'tests/playwright.config.ts', '--reporter=list,json'];
      const env = { PLAYWRIGHT_JSON_OUTPUT_FILE: report };
      const code = await runTool('playwright', [...flags, ...args], { env, signal });
      return runnerTally(code, textOf(report), playwrightTally);
    },
  },
} as const satisfies Record<string, Check>;

type CheckName = keyof typeof checks;

const { values, positionals } = parseArgs({
  options: { only: { type: 'string' } },
  allowPositionals: true,
});
const stop = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());
mkdirSync(REPORTS, { recursive: true });

const total = totalOf(await runChecks(chosenChecks(values.only), stop.signal));
process.stdout.write(`\n${tallyLine(total)}\n`);
process.exit(total.failed === 0 ? 0 : 1);

async function runChecks(names: readonly CheckName[], signal: AbortSignal): Promise<Tally[]> {
  const tallies: Tally[] = [];
  for (const name of names) {
    if (signal.aborted) break;
    const { title, run } = checks[name];
    process.stdout.write(`\n── ${title}\n`);
    const started = performance.now();
    // A runner that crashes, or that was stopped, is one failure: nothing passes by not running.
    const tally = await run(positionals, signal).catch((error: unknown) => {
      process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
      return oneCheck(false);
    });
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    process.stdout.write(`── ${title}: ${tallyLine(tally)} (${seconds} s)\n`);
    tallies.push(tally);
  }
  return tallies;
}

function chosenChecks(only: string | undefined): CheckName[] {
  const names = Object.keys(checks) as CheckName[];
  if (only === undefined) return names;
  const asked = only.split(',');
  const unknown = asked.filter((name) => !Object.hasOwn(checks, name));
  if (unknown.length === 0) return names.filter((name) => asked.includes(name));
  process.stderr.write(`--only ${unknown.join(',')}: choose among ${names.join(', ')}\n`);
  process.stdout.write('0 passed, 1 failed\n');
  process.exit(1);
}

async function whole(tool: Tool, args: readonly string[], signal: AbortSignal): Promise<Tally> {
  return oneCheck((await runTool(tool, args, { signal })) === 0);
}

function textOf(file: string): string | null {
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}
