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

const folder = resolve(process.env['BOOK_DIST'] ?? 'dist');

if (!existsSync(join(folder, 'index.html')))
  throw new Error(`${folder} holds no built book: run \`npm run build\`, or set BOOK_DIST`);

function builtPage(file: string): BuiltPage {
  const html = readFileSync(join(folder, file), 'utf8');
  const path = file.replaceAll('\\', '/').replace(/index\.html$/, '');
  const [first, ...rest] = path.split('/');
  const locale = isLocale(first) ? first : undefined;
  const slug = rest.join('/').replace(/\/$/, '') || 'index';
  return { path, locale, slug, html, document: parseHTML(html).document };
}

/** Every HTML file of the build. */
export const pages: readonly BuiltPage[] = readdirSync(folder, { recursive: true })
  .map(String)
  .filter((file) => file.endsWith('.html'))
  .sort()
  .map(builtPage);

const door = pages.find(({ path }) => path === '');

/** The sub-path that the build was made for, e.g. `/book/`. */
export const base = door?.document.documentElement.dataset['base'] ?? '/';

/** The chapters: pages with a language, the 404s left out. */
export const chapters = pages.filter(
  (page): page is BuiltPage & { locale: Locale } =>
    page.locale !== undefined && !/^404(\.html)?$/.test(page.slug),
);

/** The chapters of one language. */
export function chaptersIn(locale: Locale) {
  return chapters.filter((page) => page.locale === locale);
}

/** The text of a built file by its path below the site's root; throws when the build lacks it. */
export function builtText(path: string): string {
  return readFileSync(join(folder, path), 'utf8');
}

/** Whether the build answers a path below the site's root. */
export function isBuilt(path: string): boolean {
  const clean = decodeURIComponent(path);
  return existsSync(join(folder, clean, clean.endsWith('/') || clean === '' ? 'index.html' : ''));
}

/** Pages by what is wrong with them: an empty object when nothing is. */
export function problems(
  of: readonly BuiltPage[],
  find: (page: BuiltPage) => readonly string[],
): Record<string, readonly string[]> {
  const found = of.map((page) => [page.path || '/', find(page)] as const);
  return Object.fromEntries(found.filter(([, list]) => list.length > 0));
}
