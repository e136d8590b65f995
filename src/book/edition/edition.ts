// The book as one document: chapters taken from the built pages, fit for paper, for print and EPUB alike.
import { type ChapterSlug, outline } from '#src/book/outline.ts';
import { type Locale, locales } from '../locales.ts';
import { bibliographyChapter, removeReferenceList } from './bibliography.ts';
import { calculatorTables } from './calculators.ts';
import { chapterBody } from './chapter-body.ts';
import { type ChapterPlace, chapterPlaces } from './chapter-places.ts';
import { plainCode } from './code.ts';
import { element } from './element.ts';
import { emptyDocument } from './empty-document.ts';
import { type EditionHeading, headingsOf } from './headings.ts';
import { prefixIds } from './ids.ts';
import { plainLabs, removeDoubledTitles, removeWaiting } from './labs.ts';
import { dropDeadLinks, type EditionAddress, rewriteLinks } from './links.ts';
import { type Numbered, type NumberedParts, numberParts } from './numbering.ts';
import { openDetails } from './opened.ts';
import { listOptions, type Solution, takeSolutions } from './questions.ts';
import { removeScreenOnly } from './screen-only.ts';
import { solutionsChapter } from './solutions.ts';
import { stillControls } from './still-controls.ts';
import { addSurveyAnswers } from './survey-answers.ts';
import { type IndexTerm, indexTerms } from './term-index.ts';
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
  readonly figures: readonly Numbered[];
  readonly tables: readonly Numbered[];
  readonly equations: readonly Numbered[];
  readonly indexTerms: readonly IndexTerm[];
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
  const { locale, facts } = options;
  const { tag } = locales[locale];
  const words = editionWords[locale];
  const document = emptyDocument(tag, words.title);
  const places = chapterPlaces(options.slugs);
  const taken = places.map((place) => takenChapter(pages, place, places, document, options));
  const chapters = taken.map(({ chapter }) => chapter);
  const ends = [
    solutionsChapter(
      taken.flatMap(({ solutions }) => solutions),
      new Map(chapters.map(({ slug, title }) => [slug, title])),
      document,
      words,
    ),
    bibliographyChapter(
      pages.get('numbers'),
      chapters.map(({ body }) => body),
      document,
      words,
    ),
  ].filter((chapter) => chapter !== undefined);
  for (const { body } of [...chapters, ...ends]) document.body.append(body);
  const note = element(document, 'p', 'edition-note', words.awayFromSite);
  const first = chapters[0]?.body;
  (first?.querySelector('.book-standfirst') ?? first?.firstElementChild)?.after(note);
  dropDeadLinks(document.body);
  return {
    locale,
    lang: tag,
    title: words.title,
    parts: partsOf(chapters, ends, locale),
    document,
    facts,
    figures: taken.flatMap(({ numbered }) => numbered.figures),
    tables: taken.flatMap(({ numbered }) => numbered.tables),
    equations: taken.flatMap(({ numbered }) => numbered.equations),
    indexTerms: indexTerms(
      chapters.filter(({ slug }) => !ownIndex.has(slug)),
      document,
      locale,
    ),
  };
}

/** Chapters that are lists of their own: the index of terms does not lead into them. */
const ownIndex: ReadonlySet<string> = new Set(['numbers', 'glossary', 'quality', 'changelog']);

interface TakenChapter {
  readonly chapter: EditionChapter;
  readonly numbered: NumberedParts;
  readonly solutions: readonly Solution[];
}

function takenChapter(
  pages: ReadonlyMap<string, string>,
  place: ChapterPlace,
  places: readonly ChapterPlace[],
  document: Document,
  { locale, address = { base: '/' } }: EditionOptions,
): TakenChapter {
  const words = editionWords[locale];
  const page = pages.get(place.slug);
  if (page === undefined)
    throw new Error(`the edition lacks the page of "${place.slug}": build the site`);
  const { title, body } = chapterBody(page, place, document);
  removeScreenOnly(body);
  removeWaiting(body);
  removeReferenceList(body);
  calculatorTables(body, locale);
  removeDoubledTitles(body);
  addSurveyAnswers(body, locale);
  listOptions(body);
  stillControls(body);
  openDetails(body);
  plainCode(body);
  plainLabs(body, locale);
  prefixIds(body, place.id);
  rewriteLinks(body, { place, places, locale, address });
  const solutions = takeSolutions(body, place, words);
  const numbered = numberParts(body, place, words);
  return { chapter: { ...place, title, body, headings: headingsOf(body) }, numbered, solutions };
}

/** The parts that have chapters here; what the edition adds ends the last one. */
function partsOf(
  chapters: readonly EditionChapter[],
  ends: readonly EditionChapter[],
  locale: Locale,
): readonly EditionPart[] {
  return outline
    .map((part, index) => {
      const slugs: readonly string[] = part.chapters;
      const own = chapters.filter(({ slug }) => slugs.includes(slug));
      const last = index === outline.length - 1;
      return {
        id: `part-${index + 1}`,
        label: part.label[locale],
        chapters: last ? [...own, ...ends] : own,
      };
    })
    .filter((part) => part.chapters.length > 0);
}
