// Where a page's social card lies, so that the page's head and the route that draws it agree.
import type { Locale } from '#src/book/locales.ts';

/** The path of a card below the base, e.g. `cards/en/phase-36/speculative.png`. */
export function cardPath(locale: Locale, slug: string): string {
  return `cards/${locale}/${slug}.png`;
}
