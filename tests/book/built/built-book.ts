// The built book as the lints read it: its pages parsed, its files by address.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseHTML } from 'linkedom';
import { isLocale, type Locale } from '#src/book/locales.ts';

/** A built HTML page. */
export interface BuiltPage {
  /** Path below the site's root, e.g. `es/phase-36/speculative/`. */
  readonly path: string;
  /** The language of a chapter; none for the door and the root's 404. */
  readonly locale: Locale | undefined;
  /** The chapter's slug, `index` for the home page. */
  readonly slug: string;
  readonly html: string;
  readonly document: Document;
}

/** A build: its pages parsed, its files by their path below the site's root. */
export interface BuiltBook {
  /** Every HTML file. */
  readonly pages: readonly BuiltPage[];
  /** The chapters: pages with a language, the 404s left out. */
  readonly chapters: readonly (BuiltPage & { locale: Locale })[];
  /** The sub-path that the build was made for, e.g. `/book/`. */
  readonly base: string;
  /** The text of a file; throws when the build lacks it. */
  text(path: string): string;
  /** Whether the build answers a path. */
  has(path: string): boolean;
}

/** Reads a build from its folder; throws, saying what to run, where there is none. */
export function builtBook(folder: string): BuiltBook {
  if (!existsSync(join(folder, 'index.html')))
    throw new Error(`${folder} holds no built book: run \`npm test -- --only build\``);
  const pages = readdirSync(folder, { recursive: true })
    .map(String)
    .filter((file) => file.endsWith('.html'))
    .sort()
    .map((file) => builtPage(folder, file));
  const door = pages.find(({ path }) => path === '');
  return {
    pages,
    chapters: pages.filter(
      (page): page is BuiltPage & { locale: Locale } =>
        page.locale !== undefined && !/^404(\.html)?$/.test(page.slug),
    ),
    base: door?.document.documentElement.dataset['base'] ?? '/',
    text: (path) => readFileSync(join(folder, path), 'utf8'),
    has: (path) => {
      const clean = decodeURIComponent(path);
      const file = clean.endsWith('/') || clean === '' ? 'index.html' : '';
      return existsSync(join(folder, clean, file));
    },
  };
}

function builtPage(folder: string, file: string): BuiltPage {
  const html = readFileSync(join(folder, file), 'utf8');
  const path = file.replaceAll('\\', '/').replace(/index\.html$/, '');
  const [first, ...rest] = path.split('/');
  const locale = isLocale(first) ? first : undefined;
  const slug = rest.join('/').replace(/\/$/, '') || 'index';
  return { path, locale, slug, html, document: parseHTML(html).document };
}

/** The build that most lints read: `dist`, or the folder that BOOK_DIST names. */
export const {
  pages,
  chapters,
  base,
  text: builtText,
  has: isBuilt,
} = builtBook(resolve(process.env['BOOK_DIST'] ?? 'dist'));

/** The chapters of one language. */
export function chaptersIn(locale: Locale) {
  return chapters.filter((page) => page.locale === locale);
}

/** Pages by what is wrong with them: an empty object when nothing is. */
export function problems(
  of: readonly BuiltPage[],
  find: (page: BuiltPage) => readonly string[],
): Record<string, readonly string[]> {
  const found = of.map((page) => [page.path || '/', find(page)] as const);
  return Object.fromEntries(found.filter(([, list]) => list.length > 0));
}
