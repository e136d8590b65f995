import { expect, it } from 'vitest';
import { shellFiles } from '#src/site/offline/shell-files.ts';

const page =
  '<link rel="stylesheet" href="/book/_astro/a.css"><script type="module" src="/book/_astro/m.js">';
const built: Readonly<Record<string, string>> = {
  '': '<link rel="icon" href="/book/favicon.svg">',
  'en/': page,
  'es/': page,
  'offline/en/': page,
  'offline/es/': page,
  'en/chapter/': '<script src="/book/_astro/chapter.js">',
  'favicon.svg': '',
  '_astro/a.css':
    '@font-face{src:url(/book/_astro/f.woff2)} p{background:url("data:image/png;base64,")}',
  '_astro/m.js': 'import{a as b}from"./n.js";import("./later.js");',
  '_astro/n.js': '',
  '_astro/later.js': '',
  '_astro/chapter.js': '',
  '_astro/f.woff2': '',
};

it('is the doors, the pages for lost connections, and what these load by themselves', () => {
  const read = (path: string) => built[path] ?? null;
  expect(shellFiles(read, Object.keys(built), '/book/')).toEqual([
    '',
    '_astro/a.css',
    '_astro/f.woff2',
    '_astro/m.js',
    '_astro/n.js',
    'en/',
    'es/',
    'favicon.svg',
    'offline/en/',
    'offline/es/',
  ]);
});
