// The index of terms: where each term of the glossary is spoken of, one place a section.
import glossary from '#content/data/glossary.json' with { type: 'json' };
import type { Locale } from '../locales.ts';
import type { EditionChapter } from './edition.ts';
import { element, lineOf } from './element.ts';
import { prefixedId } from './ids.ts';
import { type TermPattern, termPattern } from './term-pattern.ts';

/** A place where a term is spoken of. */
export interface TermPlace {
  /** Id of the words themselves. */
  readonly id: string;
  /** The chapter's mark and title, and the section's heading. */
  readonly chapter: string;
  readonly section: string;
}

/** A term of the index with its places in reading order. */
export interface IndexTerm {
  readonly term: string;
  /** Id of its entry in the glossary, where this edition has one. */
  readonly glossaryId?: string;
  readonly places: readonly TermPlace[];
}

/** A term is spoken of in a section that names it so often, or in its heading; once is a mention. */
const leastMentions = 3;
/** Past so many places an entry is no help: those that name the term most often are kept. */
const mostPlaces = 8;

/** What holds no running text. */
const silent =
  'svg, math, .katex, pre, code, .sr-only, script, style, .edition-solution, a[data-cites]';

/** The terms of the glossary with their places; wraps the words at each place in a span with an id. */
export function indexTerms(
  chapters: readonly EditionChapter[],
  document: Document,
  locale: Locale,
): readonly IndexTerm[] {
  const entries = document.querySelectorAll(`[id^="${prefixedId('glossary', 'term-')}"]`);
  const glossaryIds = new Set([...entries].map(({ id }) => id));
  const sections = chapters.flatMap(sectionsOf);
  const collator = new Intl.Collator(locale);
  return glossary.terms
    .map((term): IndexTerm => {
      const glossaryId = prefixedId('glossary', `term-${term.id}`);
      return {
        term: term[locale],
        ...(glossaryIds.has(glossaryId) && { glossaryId }),
        places: placesOf(sections, termPattern(term[locale]), term.id),
      };
    })
    .filter(({ places }) => places.length > 0)
    .sort((a, b) => collator.compare(a.term, b.term));
}

function placesOf(
  sections: readonly Section[],
  pattern: TermPattern,
  term: string,
): readonly TermPlace[] {
  const spoken = sections
    .map((section) => ({ section, hits: hitsOf(section, pattern) }))
    .filter(
      ({ section: { heading }, hits }) =>
        hits.length >= leastMentions ||
        (hits.length > 0 && lineOf(heading).search(pattern.pattern) !== -1),
    );
  const best = new Set(
    spoken.toSorted((a, b) => b.hits.length - a.hits.length).slice(0, mostPlaces),
  );
  return spoken
    .filter((each) => best.has(each))
    .flatMap(({ section, hits: [first] }) => (first ? [markedPlace(section, first, term)] : []));
}

interface Section {
  readonly chapter: EditionChapter;
  readonly heading: Element | null;
  readonly texts: Text[];
  /** All of it in small letters, to be searched before the texts are. */
  words: string;
}

interface Hit {
  readonly node: Text;
  readonly at: number;
  readonly length: number;
}

/** A chapter's texts by the heading they stand under. */
function sectionsOf(chapter: EditionChapter): readonly Section[] {
  const sections: Section[] = [{ chapter, heading: null, texts: [], words: '' }];
  const walk = (node: Node): void => {
    for (const child of [...node.childNodes]) {
      if (child.nodeType === 3) sections.at(-1)?.texts.push(child as Text);
      if (child.nodeType !== 1) continue;
      const within = child as Element;
      if (/^H[23]$/.test(within.tagName) && within.id !== '')
        sections.push({ chapter, heading: within, texts: [], words: '' });
      if (!within.matches(silent)) walk(within);
    }
  };
  walk(chapter.body);
  for (const section of sections)
    section.words = section.texts
      .map(({ data }) => data)
      .join('\n')
      .toLowerCase();
  return sections;
}

function hitsOf({ texts, words }: Section, { stem, pattern }: TermPattern): readonly Hit[] {
  if (!words.includes(stem)) return [];
  // Most texts do not hold the term: a plain search for its beginning is many times as fast as the pattern.
  const near = texts.filter(({ data }) => data.toLowerCase().includes(stem));
  return near.flatMap((node) =>
    [...node.data.matchAll(pattern)].map(({ index, 0: { length } }) => ({
      node,
      at: index,
      length,
    })),
  );
}

/** Wraps the words in a span with an id, unless another term has taken it, and says where that is. */
function markedPlace({ chapter, heading, texts }: Section, hit: Hit, term: string): TermPlace {
  const { node, at, length } = hit;
  const document = node.ownerDocument;
  const [before, words, after] = [
    node.data.slice(0, at),
    node.data.slice(at, at + length),
    node.data.slice(at + length),
  ].map((text) => document.createTextNode(text)) as [Text, Text, Text];
  const span = element(node, 'span', 'edition-term', words);
  span.id = prefixedId(chapter.id, `term-${term}-${idOf(heading)}`);
  node.replaceWith(before, span, after);
  texts.splice(texts.indexOf(node), 1, before, words, after);
  return {
    id: span.id,
    chapter: chapter.mark === '' ? chapter.title : `${chapter.mark} · ${chapter.title}`,
    section: lineOf(heading) || chapter.title,
  };
}

function idOf(heading: Element | null): string {
  return heading === null ? 'opening' : heading.id.replace(/^.*?--/, '');
}
