// Publishing into a folder of a web server: a release is copied whole beside the former ones, then one link is turned,
// so that no reader meets half of a release and going back is turning the link again.
//   <to>             a link to the release that is served
//   <to>.previous    a link to the one before
//   <to>.releases/   the releases, the last three
import { existsSync } from 'node:fs';
import {
  cp,
  link,
  lstat,
  mkdir,
  readdir,
  readFile,
  readlink,
  rename,
  rm,
  rmdir,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { isHashed } from './cache-rules.ts';
import { type ReleaseFile, releaseFiles, releaseHash } from './release.ts';

const KEPT_RELEASES = 3;

/** What publishing into a folder did, or would do. */
export interface FolderRelease {
  readonly kind: 'published' | 'unchanged';
  /** The release's folder. */
  readonly release: string;
  readonly files: readonly ReleaseFile[];
}

interface Places {
  readonly to: string;
  readonly previous: string;
  readonly releases: string;
}

function placesOf(path: string): Places {
  const to = resolve(path);
  return { to, previous: `${to}.previous`, releases: `${to}.releases` };
}

/**
 * Publishes a finished site; `at` names the release. Assets of the release before stay, because a page that a reader
 * has open still asks for them. Throws where the path is something this command did not make.
 */
export async function publishToFolder(
  site: string,
  path: string,
  at: Date,
  { dryRun = false } = {},
): Promise<FolderRelease> {
  const places = placesOf(path);
  const files = await releaseFiles(site);
  const hash = releaseHash(files).slice(0, 12);
  const former = await currentRelease(places);
  if (former?.endsWith(`-${hash}`))
    return { kind: 'unchanged', release: join(places.releases, former), files };
  const name = `${at.toISOString().replace(/\W|\d{3}Z$/g, '')}-${hash}`;
  const release = join(places.releases, name);
  if (dryRun) return { kind: 'published', release, files };
  await rm(release, { recursive: true, force: true });
  await mkdir(places.releases, { recursive: true });
  await cp(site, `${release}.part`, { recursive: true });
  if (former !== null) await keepAssets(places, former, `${release}.part`);
  await writeFile(`${release}.json`, JSON.stringify({ files }));
  await rename(`${release}.part`, release);
  if (former !== null) await turnLink(places.previous, places, former);
  else if (existsSync(places.to)) await rmdir(places.to);
  await turnLink(places.to, places, name);
  await prune(places);
  return { kind: 'published', release, files };
}

/** Turns the link back to the release before, which is then the one to go forward to; gives its folder. */
export async function rollBackFolder(path: string): Promise<string> {
  const places = placesOf(path);
  const current = await currentRelease(places);
  const previous = await linkedRelease(places.previous, places);
  if (current === null || previous === null || !existsSync(join(places.releases, previous)))
    throw new Error(`${places.to}: there is no former release to go back to`);
  await turnLink(places.to, places, previous);
  await turnLink(places.previous, places, current);
  return join(places.releases, previous);
}

/** The name of the release that is served; null where there is none yet. */
async function currentRelease(places: Places): Promise<string | null> {
  const stat = await lstat(places.to).catch(() => null);
  if (stat === null) return null;
  const release = stat.isSymbolicLink() ? await linkedRelease(places.to, places) : null;
  if (release !== null) return release;
  if (stat.isDirectory() && (await readdir(places.to)).length === 0) return null;
  throw new Error(
    `${places.to} holds something that this command did not put there: move it away, or choose another --to`,
  );
}

async function linkedRelease(path: string, { to, releases }: Places): Promise<string | null> {
  const target = await readlink(path).catch(() => null);
  if (target === null) return null;
  const release = resolve(dirname(to), target);
  return dirname(release) === releases ? basename(release) : null;
}

/** A link made beside and moved over the old one: at no moment is there none. */
async function turnLink(path: string, { to, releases }: Places, release: string): Promise<void> {
  const next = `${path}.next`;
  await rm(next, { force: true });
  const target = join(basename(releases), release);
  // Windows lets only administrators make other links than junctions, which name the whole path.
  await symlink(
    process.platform === 'win32' ? join(dirname(to), target) : target,
    next,
    'junction',
  );
  if (process.platform === 'win32') await rm(path, { force: true });
  await rename(next, path);
}

async function keepAssets(places: Places, former: string, release: string): Promise<void> {
  const list = await readFile(join(places.releases, `${former}.json`), 'utf8').catch(() => null);
  if (list === null) return;
  const { files } = JSON.parse(list) as { files: readonly ReleaseFile[] };
  for (const { path } of files.filter((file) => isHashed(file.path))) {
    const kept = join(release, path);
    if (existsSync(kept)) continue;
    await mkdir(dirname(kept), { recursive: true });
    await link(join(places.releases, former, path), kept);
  }
}

async function prune(places: Places): Promise<void> {
  const inUse = await Promise.all(
    [places.to, places.previous].map((p) => linkedRelease(p, places)),
  );
  const releases = (await readdir(places.releases)).filter((name) => !name.includes('.')).sort();
  for (const name of releases.slice(0, -KEPT_RELEASES).filter((one) => !inUse.includes(one))) {
    await rm(join(places.releases, name), { recursive: true });
    await rm(join(places.releases, `${name}.json`), { force: true });
  }
}
