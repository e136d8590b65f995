// The book's figures and references as they stand: all resolve, all say where from, none is typed by hand.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import cited from '#content/data/cited.json' with { type: 'json' };
import { derivations } from '#islands/kit/derivations.ts';
import { figuresIn } from '#islands/kit/figure-text.ts';
import {
  allFigures,
  corrections,
  numbers,
  referenceById,
  references,
} from '#islands/kit/ledger.ts';
import { localeIds } from '#src/book/locales.ts';

const docs = new URL('../../content/docs/', import.meta.url);
const chapters = readdirSync(docs, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.mdx'))
  .map((path) => ({ path, text: readFileSync(new URL(path, docs), 'utf8') }));

const keysOf = (text: string, component: 'Num' | 'Cite') =>
  [...text.matchAll(new RegExp(`<${component}\\b[^>]*\\bof="([^"]*)"`, 'g'))].map(
    ([, key]) => key ?? '',
  );

describe('the chapters', () => {
  it('are found', () => {
    expect(chapters.length).toBeGreaterThan(10);
  });

  it.each(chapters)('$path asks only for figures and references that exist', ({ text }) => {
    for (const key of keysOf(text, 'Num')) expect(() => numbers.figure(key)).not.toThrow();
    for (const id of keysOf(text, 'Cite')) expect(() => referenceById(id)).not.toThrow();
  });

  it.each(chapters)('$path cites the same figures and references in every language', (chapter) => {
    const slug = chapter.path.replace(/^[a-z]+[\\/]/, '');
    for (const locale of localeIds) {
      const twin = chapters.find(({ path }) => path.replaceAll('\\', '/') === `${locale}/${slug}`);
      for (const component of ['Num', 'Cite'] as const)
        expect(keysOf(twin?.text ?? '', component).sort()).toEqual(
          keysOf(chapter.text, component).sort(),
        );
    }
  });

  it.each(chapters)('$path holds no measured-looking number typed by hand', ({ text }) => {
    expect(bareQuantities(text)).toEqual([]);
  });
});

describe('the lint of typed numbers', () => {
  it.each(['took 12 ms', 'took 1.5 s.', 'at 40 GFLOP/s', '3,5 µs cada uno', 'is 2.8× faster'])(
    'finds "%s"',
    (sentence) => {
      expect(bareQuantities(sentence)).toHaveLength(1);
    },
  );

  it.each([
    '`12 ms`',
    '$t = 12 s$',
    '<Num of="a.b" /> ms',
    'in the 1980s',
    'Mixtral 8×7B on 4×H100',
  ])('leaves "%s" alone', (sentence) => {
    expect(bareQuantities(sentence)).toEqual([]);
  });
});

describe('every figure', () => {
  it.each(allFigures())('$key has a finite value or range', ({ value, low, high }) => {
    expect([value ?? low, value ?? high].every(Number.isFinite)).toBe(true);
  });

  it.each(allFigures())('$key is described in every language', ({ what, condition }) => {
    for (const locale of localeIds) {
      expect(what[locale].trim()).not.toBe('');
      if (condition) expect(condition[locale].trim()).not.toBe('');
    }
  });

  it('that is cited names a reference of the bibliography and a condition', () => {
    for (const key of Object.keys(cited)) {
      const { origin, condition } = numbers.figure(`cited.${key}`);
      expect(condition).not.toBeNull();
      expect(() => referenceById(origin.kind === 'cited' ? origin.reference : '')).not.toThrow();
    }
  });

  it('that is derived is computed by a function some figure needs', () => {
    const used = new Set(
      allFigures().flatMap(({ origin }) => (origin.kind === 'derived' ? [origin.fn] : [])),
    );
    expect(Object.keys(derivations).filter((name) => !used.has(name))).toEqual([]);
  });
});

describe('the corrections', () => {
  it.each(corrections)('of "$claim.en" stand on figures and references that exist', (row) => {
    for (const id of row.references) expect(() => referenceById(id)).not.toThrow();
    for (const locale of localeIds)
      for (const key of figuresIn(row.right[locale]))
        expect(() => numbers.figure(key)).not.toThrow();
  });

  it.each(corrections)('of "$claim.en" use the same figures in every language', ({ right }) => {
    expect(figuresIn(right.es).sort()).toEqual(figuresIn(right.en).sort());
  });
});

describe('the bibliography', () => {
  it('has no id twice', () => {
    const ids = references.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

/** Numbers with a unit of measurement in prose: outside code, formulas, tags and frontmatter. */
function bareQuantities(text: string): string[] {
  const prose = text
    .replace(/^---\n[\s\S]*?\n---\n/, '')
    .replace(
      /```[\s\S]*?```|`[^`\n]*`|\$\$[\s\S]*?\$\$|\$[^$\n]*\$|<[^>]*>|\{\/\*[\s\S]*?\*\/\}/g,
      ' ',
    );
  const quantity =
    /\d[\d.,]*(?:[ \u00a0]?(?:ns|µs|μs|ms|(?:[kMGT]i?)?B\/s|tokens?\/s|[MGT]FLOP(?:\/s)?)(?![\p{L}\d])|[ \u00a0]s(?![\p{L}\d])|[ \u00a0]?×(?![\p{L}\d]))/gu;
  return prose.match(quantity) ?? [];
}
