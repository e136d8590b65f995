// `npm run archive`: the whole book as one ZIP for any static server, into dist/downloads or the folder named after `--`.
import { join } from 'node:path';
import { archiveName } from '#src/site/archive/archive-of.ts';
import { writeArchive } from './archive-file.ts';
import { DIST, ensureBuilt } from './built-site.ts';
import { listArchive } from './list-archive.ts';
import { offerDownloads } from './offer-downloads.ts';
import { ROOT } from './run-tool.ts';

const downloads = join(ROOT, DIST.folder, 'downloads');
const [folder = downloads] = process.argv.slice(2);
const isOffered = folder === downloads;
// A build empties its folder, so that the site comes before a file that is put into it.
if (isOffered) await ensureBuilt(DIST);
await writeArchive(folder);
if (isOffered) {
  listArchive(folder, archiveName, new Date());
  await offerDownloads(DIST);
}
