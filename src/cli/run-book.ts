// One run of the print editions: builds the site where it is stale, opens a browser, makes the files.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { type DownloadsManifest, downloadKinds } from '#src/book/downloads.ts';
import { builtEditions } from './book-place.ts';
import { type BookRequest, bookRequest, SHORT_FOLDER } from './book-request.ts';
import { findBrowser } from './browser.ts';
import { ensureBuilt, type SiteTarget, TEST_SITES } from './built-site.ts';
import { makeBook } from './make-book.ts';
import { ROOT } from './run-tool.ts';
import { printingHash } from './source-hash.ts';

/** Makes what is asked for from the site of `target`. Throws when `signal` comes or a file breaks a rule. */
export async function runBook(
  request: BookRequest,
  target: SiteTarget,
  signal: AbortSignal,
): Promise<DownloadsManifest> {
  await ensureBuilt(target, signal);
  const started = performance.now();
  const say = (line: string) => {
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    process.stdout.write(`${seconds.padStart(6)} s  ${line}\n`);
  };
  const editions = await builtEditions(target, request.slugs);
  say(`${request.slugs.length} chapters in ${editions.size} languages`);
  const { executablePath, args } = await findBrowser();
  // The command closes the browser itself: it has to say first what was stopped.
  const own = { handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false };
  const browser = await chromium.launch({ executablePath, args, ...own });
  try {
    const { formats, short } = request;
    const site = join(ROOT, target.folder);
    const place = { browser, editions, formats, short, site, signal, say };
    const manifest = await makeBook(place, join(ROOT, request.folder));
    say(closingText(manifest, request.folder));
    return manifest;
  } finally {
    await browser.close();
  }
}

/** Makes the short book that the tests read, unless one of the very sources is there. */
export async function ensureShortBook(signal: AbortSignal): Promise<'fresh' | 'made'> {
  const stamp = join(ROOT, `${SHORT_FOLDER}.sha256`);
  const hash = printingHash(ROOT);
  const manifest = join(ROOT, SHORT_FOLDER, 'downloads.json');
  if (existsSync(manifest) && existsSync(stamp) && readFileSync(stamp, 'utf8') === hash)
    return 'fresh';
  await runBook(bookRequest(['--short'], TEST_SITES.root.folder), TEST_SITES.root, signal);
  writeFileSync(stamp, hash);
  return 'made';
}

function closingText({ files }: DownloadsManifest, folder: string): string {
  const kinds = downloadKinds.flatMap((kind) => {
    const count = files.filter((file) => file.kind === kind).length;
    return count === 0 ? [] : [`${count} ${kind}`];
  });
  const megabytes = files.reduce((sum, { bytes }) => sum + bytes, 0) / 1e6;
  return `${folder}: ${kinds.join(', ')}; ${megabytes.toFixed(1)} MB`;
}
