// Where a figure comes from: the code, the machine and the command that measured it.
import { execFileSync } from 'node:child_process';
import { cpus } from 'node:os';
import type { Provenance } from './measured-file.ts';
import { ROOT } from './run-tool.ts';

/** What this process, run as `npm run <script>`, knows of a record's origin. */
export function commandProvenance(record: string, script: string): Omit<Provenance, 'load'> {
  return {
    record,
    commit: recordedCommit(),
    processor: cpus()[0]?.model.trim() ?? 'unknown',
    node: process.versions.node,
    command: ['npm run', script, '--', ...process.argv.slice(2)].join(' '),
  };
}

/** What a measurement depends on. */
const MEASURED = ['src', 'public/models', 'package-lock.json'];

/**
 * The commit, with `+` where any of `sources` has changed since (those that are measured, unless told); `unknown` where
 * `root` is not itself a repository: a copy inside another one must not name the commit of what surrounds it.
 */
export function recordedCommit(root = ROOT, sources: readonly string[] = MEASURED): string {
  try {
    if (git(root, 'rev-parse', '--show-prefix') !== '') return 'unknown';
    const changed = git(root, 'status', '--porcelain', '--', ...sources);
    return `${git(root, 'rev-parse', 'HEAD')}${changed === '' ? '' : '+'}`;
  } catch {
    // A downloaded archive has no history: the record itself still names models and graphs.
    return 'unknown';
  }
}

function git(root: string, ...args: readonly string[]): string {
  return execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: 'pipe' }).trim();
}
