// KaTeX names every font three times; each browser that runs the book reads woff2, so only that ships.
import type { Plugin } from 'vite';

/** A stylesheet without its woff and ttf sources. */
export function onlyWoff2(css: string): string {
  return css.replace(/,\s*url\([^)]*\.(?:woff|ttf)\)\s*format\(["'](?:woff|truetype)["']\)/g, '');
}

/** Vite plugin: rewrites KaTeX's stylesheet before its fonts are collected. */
export function katexWoff2(): Plugin {
  return {
    name: 'book:katex-woff2',
    enforce: 'pre',
    transform(code, id) {
      return /katex[^?]*\.css/.test(id) ? { code: onlyWoff2(code), map: null } : undefined;
    },
  };
}
