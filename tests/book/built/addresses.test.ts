// What a build claims of its address: everything where SITE_URL names it; where it does not, only paths.
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { localeIds, locales } from '#src/book/locales.ts';
import { TEST_SITES } from '#src/cli/built-site.ts';
import { ROOT } from '#src/cli/run-tool.ts';
import { builtBook, problems } from './built-book.ts';

const claims = [
  'link[rel="canonical"]',
  'link[rel="sitemap"]',
  'meta[property="og:url"]',
  'meta[property="og:image"]',
  'meta[name="twitter:image"]',
];

describe('built without SITE_URL', () => {
  const book = builtBook(join(ROOT, TEST_SITES.root.folder));

  it('claims no address', () => {
    const wrong = problems(book.pages, ({ document }) =>
      claims.filter((claim) => document.querySelector(claim) !== null),
    );
    expect(wrong).toEqual({});
    expect(book.has('sitemap-index.xml')).toBe(false);
  });

  it('names the machine that built it nowhere', () => {
    const wrong = problems(
      book.pages,
      ({ html }) => html.match(/\b(localhost|127\.0\.0\.1):\d+/g) ?? [],
    );
    expect(wrong).toEqual({});
    expect(book.text('llms.txt')).not.toMatch(/localhost|undefined/);
    expect(book.text('robots.txt')).not.toContain('Sitemap');
  });
});

describe.each([
  ['without SITE_URL', TEST_SITES.root, ''],
  ['with SITE_URL', TEST_SITES.subPath, TEST_SITES.subPath.site],
] as const)('a chapter built %s', (_, { folder }, origin) => {
  const book = builtBook(join(ROOT, folder));

  it('names itself in every language, and for readers of any other', () => {
    const expected = [...localeIds.map((id) => locales[id].tag), 'x-default'].sort();
    const wrong = problems(book.chapters, ({ document }) => {
      const links = [...document.querySelectorAll('link[rel="alternate"][hreflang]')];
      const found = links.map((link) => link.getAttribute('hreflang') ?? '').sort();
      const root = origin + book.base;
      const astray = links.filter((link) => !link.getAttribute('href')?.startsWith(root));
      return found.join() === expected.join() && astray.length === 0 ? [] : [`found: ${found}`];
    });
    expect(wrong).toEqual({});
  });
});

describe('built with SITE_URL', () => {
  const { folder, site } = TEST_SITES.subPath;
  const book = builtBook(join(ROOT, folder));
  const root = site + book.base;

  it('names each page by its own address', () => {
    const wrong = problems(book.chapters, ({ document, path }) => {
      const named = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
      return named === root + path ? [] : [`${named}`];
    });
    expect(wrong).toEqual({});
  });

  it('gives each page a social card that was built', () => {
    const missing = problems(book.chapters, ({ document }) => {
      const card = document.querySelector('meta[property="og:image"]')?.getAttribute('content');
      return card?.startsWith(root) && book.has(card.slice(root.length)) ? [] : [`${card}`];
    });
    expect(missing).toEqual({});
  });

  it('names each page in llms.txt and in the sitemap, which robots.txt names', () => {
    const [llms, sitemap] = [book.text('llms.txt'), book.text('sitemap-0.xml')];
    const missing = book.chapters
      .map(({ path }) => root + path)
      .filter((address) => !llms.includes(`${address})`) || !sitemap.includes(`${address}<`));
    expect(missing).toEqual([]);
    expect(sitemap).not.toContain('404');
    expect(book.text('robots.txt')).toContain(`Sitemap: ${root}sitemap-index.xml`);
  });
});
