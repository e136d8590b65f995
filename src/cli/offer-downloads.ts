// After files to download were made in a built site: its page offers them, and what follows from the page is made anew.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDownloads } from '#src/book/downloads.ts';
import { normalisedBase, siteOrigin } from '#src/site/addresses.ts';
import { finishSite } from '#src/site/publish/finish-site.ts';
import type { SiteTarget } from './built-site.ts';
import { ROOT } from './run-tool.ts';

/** Makes a built site offer what its `downloads/downloads.json` lists; gives how many files. */
export async function offerDownloads(target: SiteTarget): Promise<number> {
  const folder = join(ROOT, target.folder);
  const list = join(folder, 'downloads', 'downloads.json');
  const files = existsSync(list) ? parseDownloads(readFileSync(list, 'utf8')).files : [];
  const base = normalisedBase(target.base);
  await finishSite({ folder, base, site: siteOrigin(target.site) }, files);
  return files.length;
}
