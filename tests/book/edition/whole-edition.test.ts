// The whole book as one document: complete, alike in both languages, with nothing left to operate.
import { describe, expect, it } from 'vitest';
import type { Edition } from '#src/book/edition/edition.ts';
import { lineOf } from '#src/book/edition/element.ts';
import { chapterSlugs } from '#src/book/outline.ts';
import { builtEditions, chaptersOf } from './whole-editions.ts';

const editions = builtEditions();

/** Words of hands on a screen, by language; said of a reader in a class or of a program they may stand. */
const operating = {
  en: /\b(click|drag|tap the|press (the|it)|slider|the button|hover|scroll)\b/i,
  es: /(haz clic|\bclic\b|arrastra|\bpulsa|deslizador|\bbotón\b|desplaza la)/i,
} as const;

/** Chapters about the site itself may name its parts. */
const aboutTheSite = '#changelog, #privacy, #quality, #class, #teaching';

describe.each(editions)('the whole edition in %s', (locale, edition) => {
  it('has every chapter of the outline, the solutions and the bibliography', () => {
    const slugs = chaptersOf(edition).map(({ slug }) => slug);
    expect(slugs).toEqual([...chapterSlugs, 'solutions', 'bibliography']);
  });

  it('gives no id twice', () => {
    const ids = [...edition.document.querySelectorAll('[id]')].map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it('leads nowhere inside itself that is not there', () => {
    const ids = new Set([...edition.document.querySelectorAll('[id]')].map(({ id }) => id));
    const links = [...edition.document.querySelectorAll('a[href^="#"]')];
    expect(links.length).toBeGreaterThan(1000);
    expect(
      links.map((link) => link.getAttribute('href')!.slice(1)).filter((id) => !ids.has(id)),
    ).toEqual([]);
  });

  it('leads outside to https alone, and to no machine that built it', () => {
    const outside = [...edition.document.querySelectorAll('a:not([href^="#"])')];
    expect(
      outside
        .map((link) => link.getAttribute('href'))
        .filter((href) => !/^https?:\/\/\w/.test(href ?? '')),
    ).toEqual([]);
    expect(edition.document.body.innerHTML).not.toMatch(/localhost|127\.0\.0\.1/);
  });

  it('draws no shape that would be black for want of a colour', () => {
    // Rules of a lab go with its element: what paper and e-readers show is said in the drawing, or by these two classes.
    const shapes = [
      ...edition.document.querySelectorAll('svg rect, svg circle, svg polygon, svg text'),
    ];
    expect(shapes.length).toBeGreaterThan(1000);
    const bare = shapes.filter(
      (shape) => shape.closest('[fill], .book-diagram, .katex, defs') === null,
    );
    expect(bare.map((shape) => shape.closest('svg')?.getAttribute('aria-label'))).toEqual([]);
  });

  it('has a name for each drawing', () => {
    const ids = new Set([...edition.document.querySelectorAll('[id]')].map(({ id }) => id));
    const nameless = [...edition.document.querySelectorAll('svg')].filter((svg) => {
      // KaTeX draws its roots; the formula's MathML speaks for them.
      if (svg.closest('.katex') !== null) return false;
      const by = svg.getAttribute('aria-labelledby')?.split(' ') ?? [];
      const named = by.length > 0 && by.every((id) => ids.has(id));
      return svg.getAttribute('role') !== 'img' || (!named && !svg.getAttribute('aria-label'));
    });
    expect(nameless.map((svg) => svg.outerHTML.slice(0, 120))).toEqual([]);
  });

  it('holds no control, no script and nothing folded', () => {
    const left =
      'script, style, button, input, select, textarea, form, details, output, progress, iframe';
    const found = [...edition.document.body.querySelectorAll(left)];
    expect(found.map((element) => element.outerHTML.slice(0, 80))).toEqual([]);
    const labs = [...edition.document.body.querySelectorAll('*')].filter(({ localName }) =>
      localName.includes('-'),
    );
    expect(labs.map(({ localName }) => localName)).toEqual([]);
  });

  it('tells nobody to operate anything', () => {
    const told = [...edition.document.body.querySelectorAll('p, li, dd, td, figcaption, caption')]
      .filter(
        (element) =>
          element.closest(aboutTheSite) === null && element.querySelector('p, li') === null,
      )
      .map((element) => (element.textContent ?? '').trim())
      .filter((text) => operating[locale].test(text));
    expect(told).toEqual([]);
  });

  it('has a caption and a number of its own for every figure and table', () => {
    for (const list of [edition.figures, edition.tables, edition.equations]) {
      expect(list.filter(({ caption }) => caption === '')).toEqual([]);
      expect(new Set(list.map(({ label }) => label)).size).toBe(list.length);
    }
    expect(edition.document.querySelectorAll('table').length).toBeGreaterThanOrEqual(
      edition.tables.length,
    );
  });

  it('calls no two tables of a chapter the same, and none by its heading alone', () => {
    for (const { body, mark } of chaptersOf(edition)) {
      const own = edition.tables.filter(({ number }) => number.startsWith(`${mark}.`));
      const captions = own.map(({ caption }) => caption);
      expect(captions.filter((caption, index) => captions.indexOf(caption) !== index)).toEqual([]);
      const headings = new Set([...body.querySelectorAll('h2, h3, h4')].map(lineOf));
      expect(captions.filter((caption) => headings.has(caption))).toEqual([]);
    }
  });

  it('has an answer to each question, each leading to the other', () => {
    const solutions = [...edition.document.querySelectorAll('.edition-solution')];
    expect(solutions.length).toBeGreaterThan(150);
    for (const solution of solutions) {
      const question = solution.querySelector('a.edition-label')!.getAttribute('href')!.slice(1);
      const back = edition.document
        .getElementById(question)!
        .querySelector('.edition-to-solution a')!;
      expect(back.getAttribute('href')).toBe(`#${solution.id}`);
    }
  });

  it('lists in the bibliography what is cited, once', () => {
    const entries = [...edition.document.querySelectorAll('.book-bibliography > li')].map(
      ({ id }) => id,
    );
    const cited = new Set(
      [...edition.document.querySelectorAll('a[data-cites]')].map((link) =>
        link.getAttribute('href')!.slice(1),
      ),
    );
    expect(new Set(entries)).toEqual(cited);
    expect(entries.length).toBe(cited.size);
  });

  it('leads from each term of the index to the words themselves', () => {
    expect(edition.indexTerms.length).toBeGreaterThan(30);
    for (const { places } of edition.indexTerms)
      for (const { id } of places)
        expect(edition.document.getElementById(id)?.textContent).not.toBe('');
  });
});

it('is built alike in every language', () => {
  const shapeOf = (edition: Edition) =>
    chaptersOf(edition).map(({ id, mark, headings, body }) => ({
      id,
      mark,
      headings: headings.map(({ level, id: heading }) => `${level} ${heading}`),
      counts: [
        'figure',
        'table',
        'svg',
        'math',
        'pre',
        '.book-formula',
        '.edition-to-solution',
        '.edition-box',
        '.edition-lab',
      ].map((selector) => `${selector} ${body.querySelectorAll(selector).length}`),
    }));
  const [[, first], ...others] = editions as [(typeof editions)[number], ...typeof editions];
  for (const [, other] of others) {
    expect(shapeOf(other)).toEqual(shapeOf(first));
    for (const list of ['figures', 'tables', 'equations'] as const)
      expect(other[list].map(({ id, number }) => `${id} ${number}`)).toEqual(
        first[list].map(({ id, number }) => `${id} ${number}`),
      );
  }
});
