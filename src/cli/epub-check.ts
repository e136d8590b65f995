// Whether an EPUB keeps to the standard: EPUBCheck's port always, the one in Java where a machine has it.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { EpubCheck } from '@likecoin/epubcheck-ts';

/** Where Debian and its kin install EPUBCheck; the variable EPUBCHECK_JAR names another place. */
const JAR = process.env['EPUBCHECK_JAR'] ?? '/usr/share/java/epubcheck.jar';

/** One line for each error and warning of the port, with the file it is about. */
export async function epubProblems(bytes: Uint8Array): Promise<readonly string[]> {
  const { messages } = await EpubCheck.validate(bytes);
  return messages
    .filter(({ severity }) => /fatal|error|warning/i.test(severity))
    .map(({ id, message, location }) => `${id} ${location?.path ?? ''}: ${message}`);
}

/** Why EPUBCheck in Java cannot run here, or undefined where it can. */
export function javaCheckMissing(): string | undefined {
  if (!existsSync(JAR)) return `no ${JAR}: install epubcheck, or name its jar in EPUBCHECK_JAR`;
  const { error } = spawnSync('java', ['-version'], { stdio: 'ignore' });
  return error === undefined ? undefined : 'no java on the PATH';
}

/** One line for each error and warning that EPUBCheck in Java has for a file; it must be there to run. */
export function javaEpubProblems(file: string): readonly string[] {
  const { stdout, stderr, status, error } = spawnSync('java', ['-jar', JAR, file], {
    encoding: 'utf8',
  });
  if (error !== undefined) throw error;
  const lines = `${stdout}\n${stderr}`.split('\n');
  const problems = lines.filter((line) => /^(FATAL|ERROR|WARNING)\b/.test(line));
  return status === 0 || problems.length > 0 ? problems : [`EPUBCheck ended with ${status}`];
}
