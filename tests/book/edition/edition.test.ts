import { describe, expect, it } from 'vitest';
import { editionOf } from '#src/book/edition/edition.ts';

const facts = { version: '1.0.0', date: '2026-01-02', licences: 'CC BY 4.0' };
const page = (title: string, content: string) =>
  `<!doctype html><html lang="en"><body><main><h1 id="_top">${title}</h1>
  <p class="book-standfirst">Lead.</p><div class="sl-markdown-content">${content}</div></main></body></html>`;

const pages = new Map([
  [
    'tutor',
    page(
      'The tutor',
      '<h2 id="case">A case</h2><p>See <a href="/en/glossary/#term-token">token</a>, <a href="#case">here</a>, <a href="/en/exam/">there</a>, <a href="http://localhost:4321/en/">not there</a>.</p><details><summary>More</summary><p>Told.</p></details>',
    ),
  ],
  [
    'glossary',
    page('Glossary', '<dl><div id="term-token"><dt>token</dt><dd>A piece.</dd></div></dl>'),
  ],
]);

describe('an edition of two chapters', () => {
  const edition = editionOf(pages, { locale: 'en', facts, slugs: ['tutor', 'glossary'] });
  const [first] = edition.parts[0]!.chapters;

  it('keeps the parts that have chapters, and the numbers of the whole book', () => {
    expect(edition.parts.map(({ label }) => label)).toEqual(['Start here', 'Reference']);
    expect(edition.parts.flatMap(({ chapters }) => chapters.map(({ mark }) => mark))).toEqual([
      '3',
      'C',
    ]);
  });

  it('begins each chapter with its title and its lead', () => {
    expect(first!.title).toBe('The tutor');
    expect(first!.body.children[0]!.outerHTML).toBe('<h1>The tutor</h1>');
    expect(first!.body.children[1]!.textContent).toBe('Lead.');
    expect(first!.headings).toEqual([{ id: 'tutor--case', level: 2, text: 'A case' }]);
  });

  it('leads from chapter to chapter inside the book, and leaves words where no page is', () => {
    const links = [...first!.body.querySelectorAll('a')].map((link) => link.getAttribute('href'));
    expect(links).toEqual(['#glossary--term-token', '#tutor--case']);
    expect(first!.body.textContent).toContain('there, not there.');
  });

  it('opens what the page keeps folded', () => {
    expect(first!.body.querySelector('details')).toBeNull();
    expect(first!.body.querySelector('.edition-box > .edition-box-head')?.textContent).toBe('More');
  });

  it('names the chapter whose page is missing', () => {
    expect(() => editionOf(pages, { locale: 'en', facts, slugs: ['exam'] })).toThrow('"exam"');
  });
});
