// What can be counted in a chapter's source: headings, components, formulas, words.

import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/** A chapter as counted; every list is in the order of the page. */
export interface ChapterFacts {
  readonly title: string;
  /** `2#id`: level and id; `2#` where a heading has no id of its own. */
  readonly headings: readonly string[];
  /** Labs and other components with the attribute that says which: `Experiment batch`. */
  readonly components: readonly string[];
  readonly questions: readonly string[];
  /** Keys of figures. */
  readonly figures: readonly string[];
  /** Ids of references. */
  readonly references: readonly string[];
  readonly displayedFormulas: number;
  readonly inlineFormulas: number;
  /** Words of running text: no markup, no formulas, no code. */
  readonly words: number;
  /** SHA-256 of the file, in hex. */
  readonly hash: string;
}

/** Components that stand in running text and are counted apart. */
const apart = ['Num', 'Cite', 'Question'];

/** Counts a chapter's MDX source. */
export function chapterFacts(source: string): ChapterFacts {
  const [, frontmatter = '', body = source] =
    /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(source) ?? [];
  const text = body.replace(/^```[\s\S]*?^```/gm, '').replace(/^import .*$/gm, '');
  const components = [...text.matchAll(/<([A-Z]\w*)\b([^>]*?)\/?>/g)].map(
    ([, name = '', rest]) => ({
      name,
      which: /\b(?:of|id|kind)="([^"]*)"/.exec(rest ?? '')?.[1] ?? '',
    }),
  );
  const named = (wanted: string) =>
    components.filter(({ name }) => name === wanted).map(({ which }) => which);
  const withoutDisplayed = text.replace(/\$\$[\s\S]*?\$\$/g, ' ');
  const inline = /\$[^$\n]+(?:\n[^$\n]+)*\$/g;
  return {
    title: /^title:\s*(.*)$/m.exec(frontmatter)?.[1]?.replace(/^(['"])(.*)\1$/, '$2') ?? '',
    headings: headingsOf(text),
    components: components
      .filter(({ name }) => !apart.includes(name))
      .map(({ name, which }) => `${name} ${which}`.trim()),
    questions: named('Question'),
    figures: named('Num'),
    references: named('Cite'),
    displayedFormulas: (text.match(/\$\$[\s\S]*?\$\$/g) ?? []).length,
    inlineFormulas: (withoutDisplayed.match(inline) ?? []).length,
    words: wordsOf(withoutDisplayed.replace(inline, ' ')),
    hash: bytesToHex(sha256(new TextEncoder().encode(source))),
  };
}

function headingsOf(text: string): string[] {
  return [...text.matchAll(/^(#{1,6})\s.*$/gm)].map(
    ([line, marks = '']) => `${marks.length}#${/\{#([\w-]+)\}\s*$/.exec(line)?.[1] ?? ''}`,
  );
}

function wordsOf(text: string): number {
  const plain = text
    .replace(/\{#[\w-]+\}/g, ' ') // ids of headings
    .replace(/<[^>]*>/g, ' ')
    .replace(/\]\([^)]*\)/g, ' ') // addresses of links
    .replace(/`[^`]*`/g, ' ');
  return (plain.match(/\p{L}[\p{L}\p{N}’'-]*/gu) ?? []).length;
}
