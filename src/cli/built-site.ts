// Builds of the book: made by Astro, remembered by the hash of what they were made from.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BuildPace, paceLine } from './build-pace.ts';
import { ROOT, runTool } from './run-tool.ts';
import { sourceHash } from './source-hash.ts';

/** Where a build goes and under which sub-path it will be served. */
export interface SiteTarget {
  /** Folder, from the project's. */
  readonly folder: string;
  /** Sub-path such as `/book`, or nothing for the root. */
  readonly base: string;
  /** Origin where it will stand, or nothing where that is not known. */
  readonly site: string;
  /** Whether figures still to be recorded are dashes in it; else they fail the build. */
  readonly unrecorded?: boolean;
}

/** What `npm run build` writes: the sub-path comes from `BOOK_BASE`, the origin from `SITE_URL`. */
export const DIST: SiteTarget = {
  folder: 'dist',
  base: process.env['BOOK_BASE'] ?? '',
  site: process.env['SITE_URL'] ?? '',
};

/** What figures are recorded from: a site of its own, since the book's asks for every figure. */
export const MEASURED_SITE: SiteTarget = {
  folder: '.cache/dist-measured',
  base: '',
  site: '',
  unrecorded: true,
};

/** What the archive is made of: under a path that no other text of the book can be mistaken for. */
export const ARCHIVED_SITE: SiteTarget = {
  folder: '.cache/dist-archived',
  base: '/which-bottleneck-archive',
  site: '',
};

/**
 * What the tests read: the book at the root of a host it does not know, and under a sub-path of one that
 * it does.
 */
export const TEST_SITES = {
  root: { folder: 'dist', base: '', site: '' },
  subPath: { folder: '.cache/dist-book', base: '/book', site: 'https://book.example' },
} as const satisfies Record<string, SiteTarget>;

/**
 * V8's room for young objects, in MB. A build makes far more of them than its usual 16 MB hold, and each time they
 * are full the living ones are copied.
 */
const YOUNG_SPACE = '--max-semi-space-size=64';

/**
 * Builds the site into its folder, whether or not it is fresh, and says how long a page took. Throws when Astro
 * fails or `signal` stops it.
 */
export async function buildSite(target: SiteTarget, signal?: AbortSignal): Promise<BuildPace> {
  const started = performance.now();
  const hash = targetHash(target);
  const stamp = stampFile(target);
  rmSync(stamp, { force: true });
  const code = await runTool('astro', ['build', '--outDir', target.folder], {
    nodeFlags: [YOUNG_SPACE],
    env: {
      BOOK_BASE: target.base,
      SITE_URL: target.site,
      BOOK_UNRECORDED: target.unrecorded ? 'dash' : '',
    },
    ...(signal && { signal }),
  });
  if (code !== 0) throw new Error(`the build into ${target.folder} failed; Astro says why above`);
  mkdirSync(join(ROOT, '.cache'), { recursive: true });
  writeFileSync(stamp, `${hash}\n`);
  const seconds = (performance.now() - started) / 1000;
  const pace = { pages: pagesIn(target.folder), seconds };
  process.stdout.write(`${paceLine(target.folder, pace)}\n`);
  return pace;
}

/** Builds the site unless its folder already holds a build of the very sources; the pace of the build if it did. */
export async function ensureBuilt(
  target: SiteTarget,
  signal?: AbortSignal,
): Promise<'fresh' | BuildPace> {
  return isFresh(target) ? 'fresh' : buildSite(target, signal);
}

/** How many pages Astro built: a language's 404.html is a copy of one. */
function pagesIn(folder: string): number {
  const files = readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' });
  return files.filter((name) => name.endsWith('.html') && !/[\\/]404\.html$/.test(name)).length;
}

function isFresh(target: SiteTarget): boolean {
  const stamp = stampFile(target);
  if (!existsSync(join(ROOT, target.folder, 'index.html')) || !existsSync(stamp)) return false;
  return readFileSync(stamp, 'utf8').trim() === targetHash(target);
}

function targetHash({ base, site, unrecorded }: SiteTarget): string {
  return sourceHash(ROOT, { base, site, ...(unrecorded && { unrecorded: 'dash' }) });
}

function stampFile({ folder }: SiteTarget): string {
  return join(ROOT, '.cache', `${folder.replace(/\W+/g, '-')}.sha256`);
}
