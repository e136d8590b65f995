// The same page in another language: only the first segment of the address differs.
import { isLocale, type Locale } from '#src/book/locales.ts';

/** A path under `base` with its language replaced; throws when the path names no language. */
export function localizedPath(pathname: string, base: string, locale: Locale): string {
  const root = base.endsWith('/') ? base : `${base}/`;
  const [first, ...rest] = pathname.slice(root.length).split('/');
  if (!pathname.startsWith(root) || !isLocale(first))
    throw new Error(`"${pathname}" is no page of the book: expected ${root}<language>/…`);
  return root + [locale, ...rest].join('/');
}
