// The report as data, computed from the sources when the page is built; a test holds it to be clean.
import glossary from '#content/data/glossary.json' with { type: 'json' };
import english from '#content/i18n/en.json' with { type: 'json' };
import spanish from '#content/i18n/es.json' with { type: 'json' };
import { type Locale, localeIds } from '#src/book/locales.ts';
import { chapterSlugs } from '#src/book/outline.ts';
import { type ChapterFacts, chapterFacts } from './chapter-facts.ts';
import {
  chapterDifferences,
  type Difference,
  flatWords,
  type WordTable,
  wordDifferences,
} from './parity.ts';

/** One chapter in every language. */
export interface ChapterRow {
  readonly slug: string;
  readonly facts: Readonly<Record<Locale, ChapterFacts | undefined>>;
  readonly differences: readonly Difference[];
}

/** The tables of words of one kind. */
export interface WordsRow {
  readonly id: 'site' | 'labs' | 'glossary';
  readonly tables: number;
  readonly keys: number;
  /** Keys whose words differ in what they hold. */
  readonly differences: readonly string[];
}

const sources = import.meta.glob<string>('/content/docs/*/**/*.mdx', {
  eager: true,
  query: '?raw',
  import: 'default',
});
const labWords = import.meta.glob<Readonly<Record<string, unknown>>>(
  ['/islands/**/*strings.ts', '/islands/*/words/*.ts'],
  { eager: true },
);
const siteWords: Readonly<Record<Locale, WordTable>> = { en: english, es: spanish };

/** Every chapter of the outline, and every file that the outline does not know. */
export function chapterRows(): ChapterRow[] {
  const files = Object.keys(sources).map((path) => path.replace(/^\/content\/docs\/\w+\//, ''));
  const slugs = new Set([...chapterSlugs, ...files.map((file) => file.replace(/\.mdx$/, ''))]);
  return [...slugs].map((slug) => {
    const facts = Object.fromEntries(
      localeIds.map((locale) => {
        const source = sources[`/content/docs/${locale}/${slug}.mdx`];
        return [locale, source === undefined ? undefined : chapterFacts(source)];
      }),
    ) as Record<Locale, ChapterFacts | undefined>;
    return {
      slug,
      facts,
      differences: between((one, other) => chapterDifferences(facts[one], facts[other])),
    };
  });
}

/** The site's words, those of the labs, the terms of the glossary. */
export function wordsRows(): WordsRow[] {
  const labs = Object.entries(labWords).flatMap(([path, module]) =>
    Object.values(module)
      .filter(hasLanguages)
      .map((table) => ({ lab: path.split('/')[2] ?? path, table: flatTables(table) })),
  );
  const terms = flatTables({ en: termsIn('en'), es: termsIn('es') });
  return [
    wordsRow('site', [{ lab: 'i18n', table: siteWords }]),
    wordsRow('labs', labs),
    wordsRow('glossary', [{ lab: 'glossary', table: terms }]),
  ];
}

interface LabTable {
  readonly lab: string;
  readonly table: Readonly<Record<Locale, WordTable>>;
}

function wordsRow(id: WordsRow['id'], tables: readonly LabTable[]): WordsRow {
  return {
    id,
    tables: tables.length,
    keys: tables.reduce((sum, { table }) => sum + Object.keys(table.en).length, 0),
    differences: tables.flatMap(({ lab, table }) =>
      between((one, other) => wordDifferences(table[one], table[other])).map(
        (key) => `${lab}: ${key}`,
      ),
    ),
  };
}

function termsIn(locale: Locale): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    glossary.terms.map((term) => [
      term.id,
      { term: term[locale], definition: term.definition[locale] },
    ]),
  );
}

/** The original compared with every other language, each difference once. */
function between<T>(compare: (original: Locale, other: Locale) => readonly T[]): T[] {
  const [original = 'en', ...others] = localeIds;
  return [...new Set(others.flatMap((other) => compare(original, other)))];
}

function hasLanguages(value: unknown): value is Readonly<Record<Locale, object>> {
  if (typeof value !== 'object' || value === null) return false;
  const tables = value as Readonly<Record<string, unknown>>;
  return localeIds.every((locale) => typeof tables[locale] === 'object');
}

function flatTables(tables: Readonly<Record<Locale, object>>): Record<Locale, WordTable> {
  return Object.fromEntries(
    localeIds.map((locale) => [locale, flatWords(tables[locale])]),
  ) as Record<Locale, WordTable>;
}
