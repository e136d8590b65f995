// A chapter's first load without a browser: its HTML, its styles, its scripts and what they import.
// `npm run size` measures the same with fonts and images in a real one.
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { type BuiltPage, base, builtText, chapters, problems } from './built-book.ts';

// The budget of 150 kB less the formulas' fonts, of which a chapter uses at most five (≈ 65 kB). A page without
// formulas loads none of them; what it keeps free is the text's own.
const budget = { formulas: 85_000, plain: 105_000 } as const;

function gzipBytes(text: string): number {
  return gzipSync(text, { level: 9 }).length;
}

/** A script and, through its static imports, every other that it brings along. */
function withImports(path: string, seen: Set<string>): Set<string> {
  if (seen.has(path)) return seen;
  seen.add(path);
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  for (const [, name = ''] of builtText(path).matchAll(/(?:from|import)\s*["']\.\/([\w.$-]+)["']/g))
    withImports(folder + name, seen);
  return seen;
}

function firstLoadBytes({ html, document }: BuiltPage): number {
  const below = (element: Element, name: string) =>
    (element.getAttribute(name) ?? '').slice(base.length);
  const styles = [...document.querySelectorAll('link[rel="stylesheet"]:not([media="print"])')];
  const scripts = [...document.querySelectorAll('script[src], link[rel="modulepreload"]')];
  const files = new Set(styles.map((link) => below(link, 'href')));
  for (const script of scripts)
    withImports(below(script, script.localName === 'script' ? 'src' : 'href'), files);
  return [...files].reduce((sum, file) => sum + gzipBytes(builtText(file)), gzipBytes(html));
}

it('loads each chapter within the budget besides fonts', () => {
  const heavy = problems(chapters, (page) => {
    const bytes = firstLoadBytes(page);
    const most = budget[page.document.querySelector('.katex') ? 'formulas' : 'plain'];
    return bytes > most ? [`${(bytes / 1000).toFixed(1)} kB`] : [];
  });
  expect(heavy).toEqual({});
});

it('ships formulas’ fonts once, as woff2', () => {
  const styles = builtText(
    chapters
      .map(({ document }) => document.querySelector('link[href*="katex"]')?.getAttribute('href'))
      .find((href) => typeof href === 'string')
      ?.slice(base.length) ?? 'no page has KaTeX styles',
  );
  expect(styles).toContain('.woff2');
  expect(styles).not.toMatch(/\.(woff|ttf)\b/);
});
