// A copy of the built site is finished for one host, so that the build stays as it was made: files the host refuses are
// left out and not offered, and what follows from the files is made anew.
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Download, parseDownloads } from '#src/book/downloads.ts';
import { type BuiltSite, finishSite } from './finish-site.ts';
import type { Host } from './hosts.ts';

/** A built site, the folder of the copy (what is there is replaced), and the host it is for. */
export interface StageOptions extends BuiltSite {
  readonly built: string;
  readonly host: Host;
}

/** What the copy holds of the downloads, and what the host would not take. */
export interface Staged {
  readonly downloads: readonly Download[];
  readonly refused: readonly Download[];
}

/** Makes the copy and finishes it. Throws where the manifest of the downloads cannot be read. */
export async function stageSite(options: StageOptions): Promise<Staged> {
  const { built, folder, host } = options;
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await cp(built, folder, { recursive: true });
  const list = join(folder, 'downloads', 'downloads.json');
  const text = await readFile(list, 'utf8').catch(() => null);
  const manifest = text === null ? null : parseDownloads(text);
  const files = manifest?.files ?? [];
  const refused = files.filter(({ bytes }) => bytes > host.largestFile);
  const downloads = files.filter((file) => !refused.includes(file));
  for (const { file } of refused) await rm(join(folder, 'downloads', file), { force: true });
  if (manifest !== null) await writeFile(list, JSON.stringify({ ...manifest, files: downloads }));
  for (const [name, content] of Object.entries(host.extraFiles))
    await writeFile(join(folder, name), content);
  if (!host.readsHeaders) await rm(join(folder, '_headers'), { force: true });
  await finishSite(options, downloads);
  return { downloads, refused };
}
