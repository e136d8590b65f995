// Finds a Chromium for the browser tests, the measurements and the bench, wherever there may be one.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';

/** A browser to start. */
export interface FoundBrowser {
  readonly executablePath: string;
  /** Arguments it needs on this machine. */
  readonly args: string[];
  /** Where it was found, for the record of a run. */
  readonly source: 'BOOK_CHROMIUM' | 'playwright' | 'system' | '@sparticuz/chromium';
}

/** No request but the page's own: the tests assert that nothing leaves the site. */
const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-sync',
  '--no-first-run',
  '--no-pings',
];

const PROGRAMS = {
  linux: [
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    'microsoft-edge',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [
    'Google\\Chrome\\Application\\chrome.exe',
    'Chromium\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
  ],
} as const;

/**
 * The first of: the variable BOOK_CHROMIUM, Playwright's own, a system Chromium, Chrome or Edge, and on
 * Linux x64 the one @sparticuz/chromium carries (unpacked to the temporary folder).
 * Throws saying what to run when there is none.
 */
export async function findBrowser(): Promise<FoundBrowser> {
  const args = [...QUIET, ...sandboxArgs()];
  const named = process.env['BOOK_CHROMIUM'];
  if (named !== undefined && named !== '') {
    if (existsSync(named)) return { executablePath: named, args, source: 'BOOK_CHROMIUM' };
    throw new Error(`BOOK_CHROMIUM names ${named}, which is not there: correct or unset it`);
  }
  const own = chromium.executablePath();
  if (existsSync(own)) return { executablePath: own, args, source: 'playwright' };
  const system = systemPaths().find((path) => existsSync(path));
  if (system !== undefined) return { executablePath: system, args, source: 'system' };
  const carried = await carriedPath();
  if (carried !== null) return { executablePath: carried, args, source: '@sparticuz/chromium' };
  throw new Error(
    'no Chromium, Chrome or Edge was found: run `npx playwright install chromium`, or set the variable BOOK_CHROMIUM to the program of one',
  );
}

/** Chromium's sandbox refuses to start for the superuser, as in most containers. */
function sandboxArgs(): string[] {
  return process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}

function systemPaths(): string[] {
  const { platform, env } = process;
  if (platform === 'darwin') return [...PROGRAMS.darwin];
  if (platform === 'win32') {
    const roots = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']];
    return roots.flatMap((root) => (root ? PROGRAMS.win32.map((path) => join(root, path)) : []));
  }
  const folders = (env['PATH'] ?? '').split(':').filter((folder) => folder.startsWith('/'));
  return PROGRAMS.linux.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/** The browser of @sparticuz/chromium: its program only, since its own arguments weaken the page's rules. */
async function carriedPath(): Promise<string | null> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  const { default: carried } = await import('@sparticuz/chromium');
  return carried.executablePath();
}
