// Starts a program and waits for it: another command of ours on this very Node, or a host's own tool where it is found.
import { spawn } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { onParentGone } from './parent-watch.ts';
import { ROOT } from './run-tool.ts';

/** Runs `npm run <name>`'s own script with its output on ours. Rejects where it fails or `signal` stops it. */
export function runOwnCommand(
  name: string,
  args: readonly string[],
  signal?: AbortSignal,
): Promise<void> {
  const script = join(ROOT, 'src', 'cli', `${name}.ts`);
  return runProgram(process.execPath, [script, ...args], `npm run ${name}`, signal);
}

/** Runs a program in the project's folder with its output on ours. Rejects where it fails or `signal` stops it. */
export function runProgram(
  program: string,
  args: readonly string[],
  name = program,
  signal?: AbortSignal,
): Promise<void> {
  const child = spawn(program, args, { cwd: ROOT, stdio: 'inherit', ...(signal && { signal }) });
  onParentGone(() => child.kill());
  return new Promise((resolve, reject) => {
    child.on('error', (error) => reject(new Error(`${name}: ${error.message}`)));
    child.on('close', (code) =>
      code === 0 ? resolve() : reject(new Error(`${name} failed; it says why above`)),
    );
  });
}

/** The file of a program that the machine has, by its name; null where no folder of PATH holds it. */
export function programOnPath(
  name: string,
  { PATH = '', PATHEXT = '' }: Readonly<Record<string, string | undefined>>,
): string | null {
  const endings = ['', ...PATHEXT.split(';')];
  for (const folder of PATH.split(delimiter))
    for (const ending of endings) {
      const file = join(folder, name + ending);
      if (isExecutable(file)) return file;
    }
  return null;
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    // Not there, or nothing that may be started: the next folder may have it.
    return false;
  }
}
