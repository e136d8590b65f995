// Links lead somewhere, to a place that exists, and keep the reader in their language.
import { expect, it } from 'vitest';
import {
  type BuiltPage,
  base,
  builtText,
  chapters,
  isBuilt,
  pages,
  problems,
} from './built-book.ts';

const origin = 'https://book.test';
const byPath = new Map(pages.map((page) => [page.path, page]));

/** The links of a page that lead into the book, resolved. */
function innerLinks({ document, path }: BuiltPage): { link: Element; target: URL }[] {
  return [...document.querySelectorAll('a[href]')]
    .map((link) => ({
      link,
      target: new URL(link.getAttribute('href') ?? '', origin + base + path),
    }))
    .filter(({ target }) => target.origin === origin);
}

function pathBelowBase({ pathname }: URL): string {
  return pathname.startsWith(base) ? pathname.slice(base.length) : `outside ${base}: ${pathname}`;
}

it('leads to pages and files that were built', () => {
  const dead = problems(pages, (page) =>
    innerLinks(page)
      .map(({ target }) => pathBelowBase(target))
      .filter((path) => !isBuilt(path)),
  );
  expect(dead).toEqual({});
});

it('leads to places that exist in their page', () => {
  const dead = problems(pages, (page) =>
    innerLinks(page)
      .filter(({ target }) => target.hash.length > 1)
      .filter(({ target }) => {
        const there = byPath.get(pathBelowBase(target));
        const id = decodeURIComponent(target.hash.slice(1));
        return there !== undefined && there.document.getElementById(id) === null;
      })
      .map(({ target }) => target.pathname + target.hash),
  );
  expect(dead).toEqual({});
});

it('stays in the language of the page, except where it offers another', () => {
  const astray = problems(chapters, (page) =>
    innerLinks(page)
      .filter(({ link }) => !link.hasAttribute('hreflang'))
      .map(({ target }) => pathBelowBase(target))
      .filter((path) => path.endsWith('/') && !path.startsWith(`${page.locale}/`)),
  );
  expect(astray).toEqual({});
});

it('names each page in llms.txt', () => {
  const llms = builtText('llms.txt');
  const missing = chapters
    .map(({ path }) => base + path)
    .filter((path) => !llms.includes(`${path})`));
  expect(missing).toEqual([]);
});
