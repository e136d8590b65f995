import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { bookHtml } from '#src/book/print/book-html.ts';
import { smallEdition } from './small-edition.ts';

describe.each(['en', 'es'] as const)('the book in %s', (locale) => {
  const edition = smallEdition(locale);
  const html = bookHtml(edition, { css: '', mark: '' });
  const { document } = parseHTML(html);

  test('names its language and its title', () => {
    expect(document.documentElement.lang).toBe(locale);
    expect(document.title).toBe(edition.title);
  });

  test('lists every part, chapter and section with room for its page', () => {
    const ids = [...document.querySelectorAll('.contents-line')].map((line) =>
      line.getAttribute('href')?.slice(1),
    );
    const chapters = edition.parts.flatMap((part) => [
      part.id,
      ...part.chapters.flatMap(({ id, headings }) => [id, ...headings.map((each) => each.id)]),
    ]);
    expect(ids).toEqual(chapters);
    for (const id of chapters) {
      expect(document.querySelector(`.contents [data-page-of="${id}"]`)).not.toBeNull();
      expect(document.getElementById(id ?? '')).not.toBeNull();
    }
  });

  test('has one level of headings below its parts for chapters', () => {
    expect(document.querySelectorAll('.edition-chapter > h1')).toHaveLength(0);
    expect(document.querySelector('#tutor > h2')?.textContent).toContain('The <tutor>');
    expect(document.querySelector('#tutor--size')?.tagName).toBe('H3');
  });

  test('gives each chapter a page of its own name, with its title as the running head', () => {
    expect(html).toContain('#tutor{page:page-tutor}');
    expect(html).toMatch(/@counter-style head-tutor\{[^}]*symbols:"\d+ · The \\3c tutor>"/);
    expect(html).toContain(
      '@page page-tutor:right{@top-right{content:counter(page-tutor,head-tutor)',
    );
  });

  test('says the page of another chapter, not of a place near by', () => {
    const links = [...document.querySelectorAll('#tutor a')];
    expect(links.map((link) => link.querySelector('[data-page-of]') !== null)).toEqual([
      true,
      false,
    ]);
  });

  test('draws a formula once and names it', () => {
    const formula = document.querySelector('.katex');
    expect(formula?.getAttribute('aria-label')).toBe('formula: x squared');
    expect(formula?.querySelector('math')).toBeNull();
  });

  test('leaves the edition as it was', () => {
    expect(edition.parts[0]?.chapters[0]?.body.querySelector('h1')).not.toBeNull();
    expect(edition.document.querySelector('annotation')).not.toBeNull();
  });
});
