// What `npm run book -- …` asks for: the whole book, or a short one for the tests.
import { parseArgs } from 'node:util';
import { type PaperFormat, paperFormats } from '#src/book/downloads.ts';
import { type ChapterSlug, chapterSlugs } from '#src/book/outline.ts';

/** Which chapters on which paper, and where the files go from the project's folder. */
export interface BookRequest {
  readonly slugs: readonly ChapterSlug[];
  readonly short: boolean;
  readonly formats: readonly PaperFormat[];
  readonly folder: string;
}

/** Where the files of a short edition go. */
export const SHORT_FOLDER = '.cache/book-short';

/** A chapter of formulas, plots and code each, a module, and the lists of the end. */
const SHORT: readonly ChapterSlug[] = [
  'measurement',
  'phase-36/kv-cache',
  'phase-36/mla',
  'roadmap/07-memory',
  'glossary',
];

/** Reads the arguments; `site` is the folder of the built site. Throws on one it does not know. */
export function bookRequest(args: readonly string[], site: string): BookRequest {
  const { values } = parseArgs({ args: [...args], options: { short: { type: 'boolean' } } });
  if (values.short) return { slugs: SHORT, short: true, formats: ['A4'], folder: SHORT_FOLDER };
  return { slugs: chapterSlugs, short: false, formats: paperFormats, folder: `${site}/downloads` };
}
