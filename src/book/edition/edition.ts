// The book as one document: chapters taken from the built pages, fit for paper, for print and EPUB alike.
import { type ChapterSlug, outline } from '#src/book/outline.ts';
import { type Locale, locales } from '../locales.ts';
import { chapterBody } from './chapter-body.ts';
import { chapterPlaces } from './chapter-places.ts';
import { emptyDocument } from './empty-document.ts';
import { type EditionHeading, headingsOf } from './headings.ts';
import { prefixIds } from './ids.ts';
import { dropDeadLinks, type EditionAddress, rewriteLinks } from './links.ts';
import { openDetails } from './opened.ts';
import { removeScreenOnly } from './screen-only.ts';
import { stillControls } from './still-controls.ts';
import { editionWords } from './words.ts';

/** What the imprint says of this edition. */
export interface EditionFacts {
  readonly version: string;
  /** The day of the version, as YYYY-MM-DD. */
  readonly date: string;
  /** The commit it was built from, as far as it is known. */
  readonly commit?: string | undefined;
  /** Which licence holds for what, in the edition's language. */
  readonly licences: string;
}

/** A chapter as the edition prints it. */
export interface EditionChapter {
  readonly slug: string;
  /** Id of the chapter's section; every other id in it starts with this one and `--`. */
  readonly id: string;
  /** Its number in the book, or null where it has none (the opening, the appendices). */
  readonly number: number | null;
  /** What its figures are numbered by: `7`, the letter of an appendix, or nothing. */
  readonly mark: string;
  readonly title: string;
  readonly body: HTMLElement;
  readonly headings: readonly EditionHeading[];
}

/** A part of the book with the chapters that this edition has of it. */
export interface EditionPart {
  readonly id: string;
  readonly label: string;
  readonly chapters: readonly EditionChapter[];
}

/** The book in one language, its nodes owned by one document. */
export interface Edition {
  readonly locale: Locale;
  /** BCP 47 tag. */
  readonly lang: string;
  readonly title: string;
  readonly parts: readonly EditionPart[];
  readonly document: Document;
  readonly facts: EditionFacts;
}

/** What an edition is made of beside the pages. */
export interface EditionOptions {
  readonly locale: Locale;
  readonly facts: EditionFacts;
  /** The chapters of a short edition; without it, all of the book. */
  readonly slugs?: readonly ChapterSlug[];
  /** Where the pages were built for, and where the book is to be read, as far as that is known. */
  readonly address?: EditionAddress;
}

/**
 * The edition of the built pages, by slug (`index` for the home page). Throws, naming the slug, where the page of
 * a chapter is missing or is none of the book's.
 */
export function editionOf(pages: ReadonlyMap<string, string>, options: EditionOptions): Edition {
  const { locale, facts, address = { base: '/' } } = options;
  const words = editionWords[locale];
  const document = emptyDocument(locales[locale].tag, words.title);
  const places = chapterPlaces(options.slugs);
  const chapters = places.map((place): EditionChapter => {
    const page = pages.get(place.slug);
    if (page === undefined)
      throw new Error(`the edition lacks the page of "${place.slug}": build the site`);
    const { title, body } = chapterBody(page, place, document);
    removeScreenOnly(body);
    stillControls(body);
    openDetails(body);
    prefixIds(body, place.id);
    rewriteLinks(body, { place, places, locale, address });
    return { ...place, title, body, headings: headingsOf(body) };
  });
  for (const { body } of chapters) document.body.append(body);
  dropDeadLinks(document.body);
  const parts = outline.map((part, index) => ({
    id: `part-${index + 1}`,
    label: part.label[locale],
    chapters: chapters.filter(({ slug }) => (part.chapters as readonly string[]).includes(slug)),
  }));
  return {
    locale,
    lang: locales[locale].tag,
    title: words.title,
    parts: parts.filter((part) => part.chapters.length > 0),
    document,
    facts,
  };
}
