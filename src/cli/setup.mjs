// The door of every command: installs once, then starts the step through npm, so that it runs on the
// Node that comes with the project whatever Node the machine has. Runs on Node 20 with no packages.
import { spawn } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { hasProjectNode, installPackages, npmProgram } from './install.mjs';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const NEED_NODE = 20;
/** The first Node that runs TypeScript as it stands: needed only where the project's Node cannot run. */
const TYPESCRIPT_NODE = [22, 18];
/** @type {NodeJS.Signals[]} */
const PASSED_ON = ['SIGTERM', 'SIGHUP'];

/**
 * Installs if needed and runs `src/cli/<command>.ts` with the arguments given; resolves to its exit code.
 * @param {string} command
 * @param {string[]} args
 * @returns {Promise<number>}
 */
export async function runCommand(command, args) {
  const script = `src/cli/${command}.ts`;
  if (!/^[a-z]+$/.test(command) || !existsSync(join(ROOT, script)))
    return refuse(command, `There is no command "${command}". See package.json, "scripts".`);
  if (Number(process.versions.node.split('.')[0]) < NEED_NODE)
    return refuse(command, `Node ${process.versions.node} is too old: install Node 20 or newer.`);
  try {
    await installPackages(ROOT);
  } catch (error) {
    return refuse(command, error instanceof Error ? error.message : String(error));
  }
  if (hasProjectNode(ROOT)) {
    const npm = npmProgram();
    const step = ['exec', '--loglevel=silent', '--', 'node', script, ...args];
    return run(npm.command, [...npm.args, ...step], npm.shell);
  }
  if (!runsTypeScript(process.versions.node))
    return refuse(
      command,
      `No Node for this system comes with the project: install Node ${TYPESCRIPT_NODE.join('.')} or newer.`,
    );
  const bin = join(ROOT, 'node_modules', '.bin');
  process.env['PATH'] = [bin, process.env['PATH'] ?? ''].join(delimiter);
  return run(process.execPath, [script, ...args], false);
}

/**
 * Whether a Node of this version runs TypeScript by itself.
 * @param {string} version
 */
export function runsTypeScript(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [needMajor = 0, needMinor = 0] = TYPESCRIPT_NODE;
  return major > needMajor || (major === needMajor && minor >= needMinor);
}

/**
 * Says why nothing ran; `npm test` ends in its line of counts even so.
 * @param {string} command
 * @param {string} reason
 */
function refuse(command, reason) {
  process.stderr.write(`${reason}\n`);
  if (command === 'test') process.stdout.write('0 passed, 1 failed\n');
  return 1;
}

/**
 * @param {string} command
 * @param {string[]} args
 * @param {boolean} shell
 * @returns {Promise<number>}
 */
function run(command, args, shell) {
  const child = spawn(command, args, { cwd: ROOT, stdio: 'inherit', shell });
  // A terminal's Ctrl-C reaches the child by itself; a second one would cut its farewell short.
  process.on('SIGINT', () => process.stdin.isTTY || child.kill('SIGINT'));
  for (const signal of PASSED_ON) process.on(signal, () => child.kill(signal));
  // npm's shell dies of a signal without passing it on: then our parent changes.
  const parent = process.ppid;
  setInterval(() => process.ppid === parent || child.kill('SIGTERM'), 1000).unref();
  return new Promise((resolve) => {
    child.on('error', (error) => {
      resolve(refuse('', `${command} cannot be started: ${error.message}`));
    });
    child.on('close', (code, signal) => {
      for (const name of ['SIGINT', ...PASSED_ON]) process.removeAllListeners(name);
      if (signal === null) resolve(code ?? 1);
      else process.kill(process.pid, signal);
    });
  });
}

/** Whether this file was started rather than imported. */
function isStarted() {
  const started = process.argv[1];
  return started !== undefined && realpathSync(started) === fileURLToPath(import.meta.url);
}

if (isStarted()) process.exitCode = await runCommand(process.argv[2] ?? '', process.argv.slice(3));
