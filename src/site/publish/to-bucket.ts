// Publishing into a bucket: only what changed is sent, assets before pages, and what a page of the former release asks
// for stays. What a release replaces is copied aside first, so that going back is copying it back.
//   .book/release.json    the files of the release that is served
//   .book/former.json     those of the one before
//   .book/former/<path>   its files that the last release replaced
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import type { Bucket } from './bucket.ts';
import { isHashed } from './cache-rules.ts';
import { type ReleaseFile, releaseFiles, turn } from './release.ts';
import { storedBody, storedHeaders } from './stored-form.ts';

const CURRENT = '.book/release.json';
const FORMER = '.book/former.json';
const ASIDE = '.book/former/';
const AT_ONCE = 8;

const manifest = z.object({
  files: z.array(
    z.object({ path: z.string(), bytes: z.number(), sha256: z.string(), headers: z.string() }),
  ),
});
type Stored = z.infer<typeof manifest>['files'][number];

/** What is sent, what stays, what goes. */
export interface BucketPlan {
  readonly send: readonly ReleaseFile[];
  readonly unchanged: readonly ReleaseFile[];
  readonly remove: readonly string[];
}

/** Publishes a finished site into a bucket, or says what that would do. */
export async function publishToBucket(
  site: string,
  bucket: Bucket,
  { dryRun = false, signal }: { readonly dryRun?: boolean; readonly signal?: AbortSignal } = {},
): Promise<BucketPlan> {
  const files = (await releaseFiles(site)).map(stored);
  const present = await bucket.list();
  const current = await readManifest(bucket, CURRENT);
  const former = await readManifest(bucket, FORMER);
  const known = new Map(current.map((file) => [file.path, identity(file)]));
  const isThere = (file: Stored) =>
    present.has(file.path) && known.get(file.path) === identity(file);
  const send = files.filter((file) => !isThere(file));
  const next = new Set(files.map(({ path }) => path));
  const kept = new Set(current.map(({ path }) => path).filter(isHashed));
  const remove = [...new Set([...current, ...former].map(({ path }) => path))].filter(
    (path) => present.has(path) && !next.has(path) && !kept.has(path),
  );
  const plan = { send, unchanged: files.filter(isThere), remove };
  if (dryRun || (send.length === 0 && remove.length === 0)) return plan;
  await setAside(bucket, current, [...send.map(({ path }) => path), ...remove], present);
  for (const group of [0, 1, 2, 3])
    await each(
      send.filter(({ path }) => turn(path) === group),
      signal,
      async (file) => {
        const body = await storedBody(file.path, await readFile(join(site, file.path)));
        await bucket.put(file.path, body, storedHeaders(file.path, file.bytes));
      },
    );
  await writeManifest(bucket, CURRENT, files);
  await each(remove, signal, (path) => bucket.remove(path));
  return plan;
}

/** Brings back the release before; gives the paths it copied back. Throws where there is none. */
export async function rollBackBucket(bucket: Bucket, signal?: AbortSignal): Promise<string[]> {
  const current = await readManifest(bucket, CURRENT);
  const former = await readManifest(bucket, FORMER);
  if (former.length === 0) throw new Error('there is no former release to go back to');
  const aside = await bucket.list(ASIDE);
  const back = former
    .map(({ path }) => path)
    .filter((path) => aside.has(ASIDE + path))
    .sort((a, b) => turn(a) - turn(b));
  const groups = [0, 1, 2, 3].map((group) => back.filter((path) => turn(path) === group));
  for (const paths of groups) await each(paths, signal, (path) => bucket.copy(ASIDE + path, path));
  await writeManifest(bucket, CURRENT, former);
  // What only the release left behind has goes last; its hashed assets stay for the pages that are open.
  const kept = new Set(former.map(({ path }) => path));
  const gone = current.map(({ path }) => path).filter((path) => !kept.has(path) && !isHashed(path));
  await each(gone, signal, (path) => bucket.remove(path));
  await bucket.remove(FORMER);
  return back;
}

/** Copies what is about to be replaced; an earlier copy belongs to a release that can no longer be gone back to. */
async function setAside(
  bucket: Bucket,
  current: readonly Stored[],
  replaced: readonly string[],
  present: ReadonlySet<string>,
): Promise<void> {
  if (current.length === 0) return;
  await bucket.remove(FORMER);
  const old = [...present].filter((key) => key.startsWith(ASIDE));
  await each(old, undefined, (key) => bucket.remove(key));
  const mine = new Set(current.map(({ path }) => path));
  const paths = replaced.filter((path) => mine.has(path) && present.has(path));
  await each(paths, undefined, (path) => bucket.copy(path, ASIDE + path));
  await writeManifest(bucket, FORMER, current);
}

function stored(file: ReleaseFile): Stored {
  return { ...file, headers: JSON.stringify(storedHeaders(file.path, file.bytes)) };
}

/** Two files are the same where their content and the headers they are sent with are. */
function identity({ sha256, headers }: Stored): string {
  return `${sha256} ${headers}`;
}

async function readManifest(bucket: Bucket, key: string): Promise<Stored[]> {
  const text = await bucket.text(key);
  return text === null ? [] : manifest.parse(JSON.parse(text)).files;
}

function writeManifest(bucket: Bucket, key: string, files: readonly Stored[]): Promise<void> {
  const headers = { 'content-type': 'application/json', 'cache-control': 'no-cache' };
  return bucket.put(key, JSON.stringify({ files }), headers);
}

/** Does something to each of a list, a few at once; the first failure stops the rest. */
async function each<T>(
  items: readonly T[],
  signal: AbortSignal | undefined,
  act: (item: T) => Promise<void>,
): Promise<void> {
  const waiting = [...items].reverse();
  const worker = async () => {
    for (let item = waiting.pop(); item !== undefined; item = waiting.pop()) {
      signal?.throwIfAborted();
      await act(item).catch((error: unknown) => {
        waiting.length = 0;
        throw error;
      });
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}
