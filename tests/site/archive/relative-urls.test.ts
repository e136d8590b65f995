import { expect, it } from 'vitest';
import {
  relativePage,
  relativeScript,
  relativeStyles,
  relativeText,
  wayToRoot,
} from '#src/site/archive/relative-urls.ts';

const built = { base: '/book/', origin: 'https://book.example' };

it('leads from any depth to the root', () => {
  expect(['index.html', 'en/index.html', 'es/a/index.html'].map(wayToRoot)).toEqual([
    './',
    '../',
    '../../',
  ]);
});

it('makes a page’s links relative and leaves its text and other hosts alone', () => {
  const html =
    '<a href="/book/en/tutor/#x">in /book/en/</a><img src="/book/a.png"><a href="https://book.example.org/book/">';
  expect(relativePage(html, 'es/a/index.html', built)).toBe(
    '<a href="../../en/tutor/#x">in /book/en/</a><img src="../../a.png"><a href="https://book.example.org/book/">',
  );
});

it('drops what names the one address of the site and keeps the other languages', () => {
  const html =
    '<link rel="canonical" href="https://book.example/book/en/"><link rel="alternate" hreflang="es" href="https://book.example/book/es/"><meta property="og:url" content="https://book.example/book/en/">';
  expect(relativePage(html, 'en/index.html', built)).toBe(
    '<link rel="alternate" hreflang="es" href="../es/">',
  );
});

it('lets a 404 page find the root before it loads anything', () => {
  const html = '<head><meta charset="utf-8"/><link rel="icon" href="/book/favicon.svg">';
  const page = relativePage(html, 'en/404.html', built);
  expect(page).toMatch(
    /<meta charset="utf-8"\/><script>.*<\/script><link rel="icon" href="\.\/favicon\.svg">/,
  );
  const pattern = /const found=(\/.*\/)\.exec/.exec(page)?.[1] ?? '';
  const found = new RegExp(pattern.slice(1, -1)).exec('/a/b/es/nowhere/at/all');
  expect(found?.[1]).toBe('/a/b/');
});

// biome-ignore-start lint/suspicious/noTemplateCurlyInString: the code that is tested holds templates.
it('lets a script’s addresses start from where the script stands', async () => {
  const code =
    'export default (e) => [`/book/`, `/book/${e}/a/`, "/book/models/m.bin", \'/book/\', "not /book/"];';
  const relative = relativeScript(code, built).replaceAll(
    'import.meta.url',
    '"https://host.example/a/b/_astro/x.js"',
  );
  const module = (await import(`data:text/javascript,${encodeURIComponent(relative)}`)) as {
    default: (locale: string) => string[];
  };
  expect(module.default('es')).toEqual([
    '/a/b/',
    '/a/b/es/a/',
    '/a/b/models/m.bin',
    '/a/b/',
    'not /book/',
  ]);
});

// biome-ignore-end lint/suspicious/noTemplateCurlyInString: no templates below.

it('makes fonts relative to their style sheet', () => {
  expect(
    relativeStyles('a{src:url("/book/_astro/f.woff2")}b{c:url(data:x)}', '_astro/a.css', built),
  ).toBe('a{src:url("../_astro/f.woff2")}b{c:url(data:x)}');
});

it('makes the addresses of a text relative', () => {
  expect(
    relativeText('[a](https://book.example/book/en/) /book/es/ a/book/b', 'en/llms.txt', built),
  ).toBe('[a](../en/) ../es/ a/book/b');
});
