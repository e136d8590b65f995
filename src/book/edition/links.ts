// Where a link of a page leads in a book of one document: into the edition, to the public address, or nowhere.
import type { Locale } from '../locales.ts';
import type { ChapterPlace } from './chapter-places.ts';
import { prefixedId } from './ids.ts';

/** The sub-path that the pages were built for, and the public address of the book, e.g. `https://book.example`. */
export interface EditionAddress {
  readonly base: string;
  readonly origin?: string;
}

/** What decides on a link: the chapter it stands in, the chapters of the edition, the language, the addresses. */
export interface LinkContext {
  readonly place: ChapterPlace;
  readonly places: readonly ChapterPlace[];
  readonly locale: Locale;
  readonly address: EditionAddress;
}

const localHost = /^https?:\/\/(localhost|127\.|0\.0\.0\.0|\[::1\])/;

/** Rewrites every link of a chapter in place; what leads nowhere becomes plain words. */
export function rewriteLinks(body: HTMLElement, context: LinkContext): void {
  for (const link of body.querySelectorAll('a')) {
    const href = link.getAttribute('href');
    const target = href === null ? undefined : linkTarget(href, context);
    if (target === undefined) unlink(link);
    else point(link, target);
  }
}

/**
 * Where a link leads in the edition: `#id` inside it, else an absolute address; undefined where there is none on
 * paper. Prefixed ids are made without looking whether they stand: `dropDeadLinks` does.
 */
export function linkTarget(href: string, context: LinkContext): string | undefined {
  const { place, places, locale, address } = context;
  if (href.startsWith('#')) return `#${inChapter(place.id, href.slice(1))}`;
  if (/^[a-z][a-z+.-]*:/i.test(href)) return localHost.test(href) ? undefined : href;
  if (!href.startsWith(address.base)) return undefined;
  const [path = '', fragment = ''] = href.slice(address.base.length).split('#');
  const clean = path.replace(/\?.*$/, '');
  const slug = clean === `${locale}/` ? 'index' : clean.slice(locale.length + 1).replace(/\/$/, '');
  const chapter = clean.startsWith(`${locale}/`) && places.find((other) => other.slug === slug);
  // The site lists the references in a chapter of its own ledger; a book has a bibliography.
  if (isReference(slug, fragment)) return `#${prefixedId('bibliography', fragment)}`;
  if (chapter) return `#${inChapter(chapter.id, fragment)}`;
  return address.origin === undefined ? undefined : address.origin + href;
}

function isReference(slug: string, fragment: string): boolean {
  return slug === 'numbers' && fragment.startsWith('reference-');
}

function inChapter(chapter: string, fragment: string): string {
  const id = decodeURIComponent(fragment);
  return id === '' || id === '_top' ? chapter : prefixedId(chapter, id);
}

function point(link: HTMLAnchorElement, target: string): void {
  link.setAttribute('href', target);
  for (const name of ['target', 'rel', 'download', 'title']) link.removeAttribute(name);
  if (target.startsWith('#bibliography--')) link.setAttribute('data-cites', '');
  else if (target.startsWith('#') && !link.classList.contains('book-num'))
    link.setAttribute('data-page-ref', target.slice(1));
}

/** Takes a link away and leaves its words. */
export function unlink(link: Element): void {
  link.replaceWith(...link.childNodes);
}

/** Takes away every link inside the edition whose target stands nowhere in it; says which they were. */
export function dropDeadLinks(root: Element): readonly string[] {
  const ids = new Set([...root.querySelectorAll('[id]')].map(({ id }) => id));
  const dead = [...root.querySelectorAll('a[href^="#"]')].filter(
    (link) => !ids.has(link.getAttribute('href')?.slice(1) ?? ''),
  );
  for (const link of dead) unlink(link);
  return dead.map((link) => link.getAttribute('href') ?? '');
}
