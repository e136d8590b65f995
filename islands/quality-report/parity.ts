// One language beside another: what differs between a chapter and its counterpart, between two tables of words.
import type { ChapterFacts } from './chapter-facts.ts';

/** What can differ between a chapter in two languages. */
export const aspects = [
  'headings',
  'components',
  'questions',
  'figures',
  'references',
  'formulas',
] as const;
/** One of the aspects. */
export type Aspect = (typeof aspects)[number];

/** What two languages of a chapter do not share; `missing` where one of them is not there at all. */
export type Difference = Aspect | 'missing' | 'heading-without-id';

// Order within a page is compared where readers meet things one after the other; a sentence may turn its
// figures and references round.
const compared: Readonly<Record<Aspect, (facts: ChapterFacts) => readonly (string | number)[]>> = {
  headings: ({ headings }) => headings,
  components: ({ components }) => components,
  questions: ({ questions }) => questions,
  figures: ({ figures }) => figures.toSorted(),
  references: ({ references }) => references.toSorted(),
  formulas: ({ displayedFormulas, inlineFormulas }) => [displayedFormulas, inlineFormulas],
};

/** What a chapter and its counterpart do not share; empty when they agree. */
export function chapterDifferences(
  here: ChapterFacts | undefined,
  there: ChapterFacts | undefined,
): Difference[] {
  if (!here || !there) return ['missing'];
  const differing: Difference[] = aspects.filter(
    (aspect) => `${compared[aspect](here)}` !== `${compared[aspect](there)}`,
  );
  const bare = [...here.headings, ...there.headings].some((heading) => heading.endsWith('#'));
  return bare ? [...differing, 'heading-without-id'] : differing;
}

/** Words by key. */
export type WordTable = Readonly<Record<string, string>>;

/** A table of words within words as one table with dotted keys; of a sentence made by a function only the key counts. */
export function flatWords(table: object, before = ''): WordTable {
  return Object.assign(
    {},
    ...Object.entries(table).map(([key, value]: [string, unknown]) => {
      const path = `${before}${key}`;
      if (typeof value === 'string') return { [path]: value };
      if (typeof value === 'object' && value !== null) return flatWords(value, `${path}.`);
      return { [path]: 'ƒ' };
    }),
  );
}

/**
 * Keys that two tables do not share, that are empty in one, or that fill in other values; plural endings
 * are the language's own affair.
 */
export function wordDifferences(here: WordTable, there: WordTable): string[] {
  const [own, other] = [stems(here), stems(there)];
  const all = new Set([...own.keys(), ...other.keys()]);
  return [...all].filter((stem) => `${own.get(stem)}` !== `${other.get(stem)}`).sort();
}

/** Places to fill in, by key without its plural ending; `undefined` where there are no words. */
function stems(table: WordTable): Map<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  for (const [key, text] of Object.entries(table)) {
    if (text.trim() === '') continue;
    const stem = key.replace(/_(zero|one|two|few|many|other)$/, '');
    const places = [...(found.get(stem) ?? []), ...(text.match(/\{\{\w+\}\}/g) ?? [])];
    found.set(stem, [...new Set(places)].sort());
  }
  return found;
}
