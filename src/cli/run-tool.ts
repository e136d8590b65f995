// Starts a command-line tool of node_modules on this very Node, without a shell in between: the same
// on Linux, macOS and Windows.
import { type SpawnOptions, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onParentGone } from './parent-watch.ts';

/** The project's folder. */
export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** Where each tool's program lives: its package and the name of its program in that package. */
const TOOLS = {
  astro: { package: 'astro', program: 'astro' },
  biome: { package: '@biomejs/biome', program: 'biome' },
  vitest: { package: 'vitest', program: 'vitest' },
  playwright: { package: '@playwright/test', program: 'playwright' },
  lighthouse: { package: 'lighthouse', program: 'lighthouse' },
} as const;

/** How a tool is started: as any process, and with what flags of Node's own. */
export interface ToolOptions extends SpawnOptions {
  readonly nodeFlags?: readonly string[];
}

/** A tool the project starts. */
export type Tool = keyof typeof TOOLS;

/**
 * Runs a tool in the project's folder with its output on ours; resolves to its exit code, 1 where a
 * signal ended it. Rejects when the program cannot be started.
 */
export function runTool(
  tool: Tool,
  args: readonly string[],
  { env = {}, nodeFlags = [], ...options }: ToolOptions = {},
): Promise<number> {
  const child = spawn(process.execPath, [...nodeFlags, toolPath(tool), ...args], {
    cwd: ROOT,
    stdio: 'inherit',
    ...options,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
  });
  onParentGone(() => child.kill());
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
}

/** The JavaScript file that starts a tool, from the `bin` of its package. Throws if it has none. */
export function toolPath(tool: Tool): string {
  const { package: name, program } = TOOLS[tool];
  const manifest = join(ROOT, 'node_modules', name, 'package.json');
  const { bin } = JSON.parse(readFileSync(manifest, 'utf8')) as {
    bin?: string | Record<string, string>;
  };
  const path = typeof bin === 'string' ? bin : bin?.[program];
  if (path === undefined) throw new Error(`${manifest}: "bin" does not name ${program}`);
  return join(dirname(manifest), path);
}
