// Programs that the bench compares with and the project does not depend on: installed on demand into .cache/peers,
// without running any script of theirs.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { npmProgram } from './install.mjs';
import { ROOT } from './run-tool.ts';

/** A package in exactly one version. */
export interface PeerPackage {
  readonly name: string;
  readonly version: string;
}

/** The folder whose node_modules holds the package, installed where it is not. Throws saying why it cannot be. */
export async function installedPeer(
  { name, version }: PeerPackage,
  signal: AbortSignal,
  root = ROOT,
): Promise<string> {
  const folder = join(root, '.cache', 'peers', name.replace(/^@/, '').replaceAll('/', '-'));
  if (installedVersion(folder, name) === version) return folder;
  mkdirSync(folder, { recursive: true });
  const options = ['--ignore-scripts', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'];
  const { command, args, shell } = npmProgram();
  const install = [...args, 'install', ...options, '--prefix', folder, `${name}@${version}`];
  const { code, output } = await ended(command, install, { shell, cwd: folder, signal });
  if (code === 0 && installedVersion(folder, name) === version) return folder;
  throw new Error(`${name}@${version} could not be installed: ${npmReason(output)}`);
}

/** How a program ended, and what it wrote. */
export interface Ended {
  readonly code: number;
  readonly output: string;
}

/** Runs a program to its end. Rejects when it cannot be started or `signal` comes. */
export function ended(
  command: string,
  args: readonly string[],
  options: { readonly cwd: string; readonly signal: AbortSignal; readonly shell?: boolean },
): Promise<Ended> {
  const child = spawn(command, [...args], { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      output += chunk;
    });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/** Why npm gave up: its code and the sentence after it; what follows is advice and the path of a log. */
export function npmReason(output: string): string {
  const said = output
    .split('\n')
    .filter((line) => /^npm (error|ERR!) /.test(line))
    .map((line) => line.replace(/^npm (error|ERR!) /, '').trim());
  return said.length === 0 ? lastLine(output) : said.slice(0, 2).join(', ');
}

/** The last thing a program said. */
export function lastLine(output: string): string {
  return output.trim().split('\n').at(-1)?.trim() || 'it said nothing';
}

function installedVersion(folder: string, name: string): string | null {
  const manifest = join(folder, 'node_modules', ...name.split('/'), 'package.json');
  if (!existsSync(manifest)) return null;
  return (JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }).version;
}
