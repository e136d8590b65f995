// The built pages of one language's chapters, as an edition takes them.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from '#src/book/locales.ts';
import { type ChapterSlug, chapterSlugs } from '#src/book/outline.ts';

/** The HTML of every chapter of a build, by slug. Throws, naming the file, where the build lacks one. */
export function chapterPages(folder: string, locale: Locale): ReadonlyMap<ChapterSlug, string> {
  return new Map(
    chapterSlugs.map((slug) => {
      const file = join(folder, locale, slug === 'index' ? '' : slug, 'index.html');
      if (!existsSync(file)) throw new Error(`${file} is not there: run \`npm run build\``);
      return [slug, readFileSync(file, 'utf8')];
    }),
  );
}
