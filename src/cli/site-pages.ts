// The pages of a built site, as addresses below its root.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { localeIds } from '#src/book/locales.ts';

/** Every page of the book in a build, such as `en/tutor/`; not the language chooser, not the 404s. */
export function sitePages(folder: string): string[] {
  return localeIds.flatMap((locale) => pagesUnder(folder, `${locale}/`));
}

function pagesUnder(folder: string, path: string): string[] {
  if (path.endsWith('/404/')) return [];
  const own = existsSync(join(folder, path, 'index.html')) ? [path] : [];
  const folders = readdirSync(join(folder, path), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
  return [...own, ...folders.flatMap((name) => pagesUnder(folder, `${path}${name}/`))];
}
