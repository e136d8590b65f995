// The counts of a chapter as the report prints them: one number, or both where the languages differ.
import { type Locale, localeIds } from '#src/book/locales.ts';
import type { ChapterFacts } from './chapter-facts.ts';
import { type Aspect, aspects } from './parity.ts';

const countOf: Readonly<Record<Aspect, (facts: ChapterFacts) => number>> = {
  headings: ({ headings }) => headings.length,
  components: ({ components }) => components.length,
  questions: ({ questions }) => questions.length,
  figures: ({ figures }) => figures.length,
  references: ({ references }) => references.length,
  formulas: ({ displayedFormulas, inlineFormulas }) => displayedFormulas + inlineFormulas,
};

/** One text for each aspect; a language without the chapter counts as none. */
export function shownCounts(
  facts: Readonly<Record<Locale, ChapterFacts | undefined>>,
  number: (value: number) => string,
): string[] {
  return aspects.map((aspect) => {
    const counts = localeIds.map((locale) => {
      const own = facts[locale];
      return own ? countOf[aspect](own) : 0;
    });
    return [...new Set(counts)].length === 1
      ? number(counts[0] ?? 0)
      : counts.map(number).join(' / ');
  });
}
