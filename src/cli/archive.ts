// `npm run archive`: the whole book as one ZIP for any static server, into dist/downloads or the folder named after `--`.
import { join } from 'node:path';
import { writeArchive } from './archive-file.ts';
import { DIST } from './built-site.ts';
import { ROOT } from './run-tool.ts';

const [folder = join(ROOT, DIST.folder, 'downloads')] = process.argv.slice(2);
await writeArchive(folder);
if (folder === downloads) {
  listArchive(folder, archiveName, new Date());
  await offerDownloads(DIST);
}
