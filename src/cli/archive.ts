// `npm run archive`: the whole book as one ZIP for any static server, into dist/downloads or the folder named after `--`.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { archiveName, archiveOf } from '#src/site/archive/archive-of.ts';
import { ARCHIVED_SITE, ensureBuilt } from './built-site.ts';
import { ROOT } from './run-tool.ts';

const [folder = join(ROOT, 'dist/downloads')] = process.argv.slice(2);
await ensureBuilt(ARCHIVED_SITE);
const bytes = await archiveOf(join(ROOT, ARCHIVED_SITE.folder));
mkdirSync(folder, { recursive: true });
const file = join(folder, archiveName);
writeFileSync(file, bytes);
process.stdout.write(`${file}: ${(bytes.length / 1e6).toFixed(1)} MB\n`);
