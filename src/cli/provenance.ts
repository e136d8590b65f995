// Where a figure comes from: the code, the machine and the command that measured it.
import { execFileSync } from 'node:child_process';
import { cpus } from 'node:os';
import type { Provenance } from './measured-file.ts';
import { ROOT } from './run-tool.ts';

/** What this process knows of a record's origin. */
export function commandProvenance(record: string): Omit<Provenance, 'load'> {
  return {
    record,
    commit: commit(),
    processor: cpus()[0]?.model.trim() ?? 'unknown',
    node: process.versions.node,
    command: ['npm run measure --', ...process.argv.slice(2)].join(' '),
  };
}

/** The commit, with `+` where sources that are measured have changed since; `unknown` outside a repository. */
function commit(): string {
  try {
    const changed = git('status', '--porcelain', '--', 'src', 'public/models', 'package-lock.json');
    return `${git('rev-parse', 'HEAD')}${changed === '' ? '' : '+'}`;
  } catch {
    // A downloaded archive has no history: the record itself still names models and graphs.
    return 'unknown';
  }
}

function git(...args: readonly string[]): string {
  return execFileSync('git', args, { cwd: ROOT, encoding: 'utf8', stdio: 'pipe' }).trim();
}
