// The report as data, computed from the sources when the page is built; a test holds it to be clean.
import english from '#content/i18n/en.json' with { type: 'json' };
import spanish from '#content/i18n/es.json' with { type: 'json' };
import { type Locale, localeIds } from '#src/book/locales.ts';
import { chapterSlugs } from '#src/book/outline.ts';
import { type ChapterFacts, chapterFacts } from './chapter-facts.ts';
import { chapterDifferences, type Difference, type WordTable, wordDifferences } from './parity.ts';

/** One chapter in every language. */
export interface ChapterRow {
  readonly slug: string;
  readonly facts: Readonly<Record<Locale, ChapterFacts | undefined>>;
  readonly differences: readonly Difference[];
}

/** The tables of words of one kind. */
export interface WordsRow {
  readonly id: 'site' | 'labs';
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
const labWords = import.meta.glob<Readonly<Record<string, unknown>>>('/islands/**/*strings.ts', {
  eager: true,
});
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

/** The site's words and those of the labs. */
export function wordsRows(): WordsRow[] {
  const labs = Object.entries(labWords).flatMap(([path, module]) =>
    Object.values(module)
      .filter(isStrings)
      .map((strings) => ({ path, strings })),
  );
  return [
    {
      id: 'site',
      tables: 1,
      keys: Object.keys(siteWords.en).length,
      differences: between((one, other) => wordDifferences(siteWords[one], siteWords[other])),
    },
    {
      id: 'labs',
      tables: labs.length,
      keys: labs.reduce((sum, { strings }) => sum + Object.keys(strings.en).length, 0),
      differences: labs.flatMap(({ path, strings }) =>
        between((one, other) => wordDifferences(strings[one], strings[other])).map(
          (key) => `${path.split('/').at(-2)}: ${key}`,
        ),
      ),
    },
  ];
}

/** The original compared with every other language, each difference once. */
function between<T>(compare: (original: Locale, other: Locale) => readonly T[]): T[] {
  const [original = 'en', ...others] = localeIds;
  return [...new Set(others.flatMap((other) => compare(original, other)))];
}

function isStrings(value: unknown): value is Readonly<Record<Locale, WordTable>> {
  if (typeof value !== 'object' || value === null) return false;
  return localeIds.every((locale) => {
    const table: unknown = (value as Readonly<Record<string, unknown>>)[locale];
    return (
      typeof table === 'object' &&
      table !== null &&
      Object.values(table).every((text) => typeof text === 'string')
    );
  });
}
