// The built site as files: what the steps after the build walk through.
import { readdir } from 'node:fs/promises';

/** Addresses of all HTML files below a directory, sorted so that every build treats them alike. */
export async function htmlFiles(dir: URL): Promise<URL[]> {
  const names = await readdir(dir, { recursive: true });
  return names
    .filter((name) => name.endsWith('.html'))
    .sort()
    .map((name) => new URL(name.split('\\').join('/'), dir));
}
