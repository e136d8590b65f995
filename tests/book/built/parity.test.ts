// English and Spanish are equals: the same pages, headings, labs, figures and questions, in the same order.
import { describe, expect, it } from 'vitest';
import { type Locale, localeIds } from '#src/book/locales.ts';
import { chapterSlugs } from '#src/book/outline.ts';
import { type BuiltPage, chaptersIn, problems } from './built-book.ts';

const [original = 'en', ...translations] = localeIds;

function main({ document }: BuiltPage): Element {
  const content = document.querySelector('.sl-markdown-content');
  if (content === null) throw new Error(`${document.title}: no content`);
  return content;
}

function headings(page: BuiltPage): string[] {
  return [...main(page).querySelectorAll('h2, h3, h4, h5, h6')]
    .filter((heading) => heading.id !== '')
    .map((heading) => `${heading.tagName.toLowerCase()}#${heading.id}`);
}

function islands(page: BuiltPage): string[] {
  const elements = [...main(page).querySelectorAll('*')];
  return elements.map(({ localName }) => localName).filter((name) => /^(lab|book)-/.test(name));
}

function count(selector: string): (page: BuiltPage) => string[] {
  return (page) => [`${main(page).querySelectorAll(selector).length}`];
}

const figures = count('figure:not(.frame), svg[role="img"]');
const questions = (page: BuiltPage) =>
  [...main(page).querySelectorAll('[data-question]')].map(
    (element) => element.getAttribute('data-question') ?? '',
  );

function differences(locale: Locale, list: (page: BuiltPage) => readonly string[]) {
  const there = new Map(chaptersIn(locale).map((page) => [page.slug, page]));
  return problems(chaptersIn(original), (page) => {
    const other = there.get(page.slug);
    if (other === undefined) return ['missing'];
    const [here, translated] = [list(page), list(other)];
    return JSON.stringify(here) === JSON.stringify(translated)
      ? []
      : [`${original}: ${here.join(' ')}`, `${locale}: ${translated.join(' ')}`];
  });
}

it('builds every chapter of the outline in every language, and no other', () => {
  for (const locale of localeIds)
    expect(
      chaptersIn(locale)
        .map(({ slug }) => slug)
        .sort(),
    ).toEqual([...chapterSlugs].sort());
});

describe.each(translations)('"%s" beside the original', (locale) => {
  it.each([
    ['headings, by level and id, in order', headings],
    ['islands, in order', islands],
    ['figures', figures],
    ['tables', count('table')],
    ['displayed formulas', count('.katex-display')],
    ['questions, by id, in order', questions],
    ['cited figures', count('[data-number]')],
  ])('has the same %s', (_, list) => {
    expect(differences(locale, list)).toEqual({});
  });
});

it('gives headings ASCII ids that no page uses twice', () => {
  const all = localeIds.flatMap((locale) => [...chaptersIn(locale)]);
  const wrong = problems(all, ({ document }) => {
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
    const odd = ids.filter((id) => !/^[\w:.-]+$/.test(id));
    return [...new Set([...twice, ...odd])];
  });
  expect(wrong).toEqual({});
});
