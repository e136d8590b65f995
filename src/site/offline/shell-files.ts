// What a first visit keeps: the doors of the book, the page for lost connections, and all that these load by themselves.
import { posix } from 'node:path';
import { localeIds } from '#src/book/locales.ts';

/** The pages of the shell, as paths below the book's root. */
export const shellPages = ['', ...localeIds.flatMap((id) => [`${id}/`, `offline/${id}/`])] as const;

/** Reads a built file by its path below the root; null where there is none. */
export type ReadBuilt = (path: string) => string | null;

/**
 * Paths of the shell's pages and of the style sheets, scripts, fonts and pictures they load, in order. Fonts of
 * formulas are there too: a chapter kept later needs them all. `base` is the sub-path the site was built for.
 */
export function shellFiles(read: ReadBuilt, names: readonly string[], base: string): string[] {
  const found = new Set<string>();
  const fonts = names.filter((name) => /\.woff2$/.test(name));
  const waiting: string[] = [...shellPages, ...fonts];
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    if (found.has(path) || !isBuilt(path, names)) continue;
    found.add(path);
    waiting.push(...loadedBy(path, read, base));
  }
  return [...found].sort();
}

function isBuilt(path: string, names: readonly string[]): boolean {
  return names.includes(path);
}

function loadedBy(path: string, read: ReadBuilt, base: string): string[] {
  const text = /(?:^|\/|\.css|\.js)$/.test(path) ? read(path) : null;
  if (text === null) return [];
  if (path.endsWith('.css')) return addresses(text, /url\(["']?([^)"']+)["']?\)/g, path, base);
  if (path.endsWith('.js'))
    return addresses(text, /\b(?:from|import)\s*["'](\.[^"']+)["']/g, path, base);
  return addresses(
    text,
    /\s(?:href|src)="([^"]+\.(?:css|js|svg|woff2|png|webmanifest))"/g,
    path,
    base,
  );
}

function addresses(text: string, pattern: RegExp, path: string, base: string): string[] {
  return [...text.matchAll(pattern)]
    .map(([, address = '']) => address)
    .filter((address) => !/^(?:data:|https?:|\/\/)/.test(address))
    .map((address) =>
      address.startsWith('/')
        ? address.slice(address.startsWith(base) ? base.length : 1)
        : posix.join(posix.dirname(`${path}_`), address),
    );
}
