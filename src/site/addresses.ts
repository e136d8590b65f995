// Where the book is served: the only file that reads BOOK_BASE and SITE_URL.

/** The sub-path as Astro wants it: a leading and a trailing slash, `/` when there is none. */
export function normalisedBase(value: string | undefined): string {
  const inner = (value ?? '').replace(/^\/+|\/+$/g, '');
  return inner === '' ? '/' : `/${inner}/`;
}

/** The origin of SITE_URL, throwing with the remedy when it is no http(s) address. */
export function siteOrigin(value: string | undefined): string | undefined {
  if (value === undefined || value === '') return undefined;
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol))
    throw new Error(`SITE_URL is "${value}": set an address such as https://book.example, no path`);
  return url.origin;
}

/** The sub-path under which the book is served, e.g. `/book/`. */
export const base = normalisedBase(process.env['BOOK_BASE']);

/** The origin for what must be absolute (canonical, cards, sitemap; hreflang falls back to paths); unset, they are left out. */
export const site = siteOrigin(process.env['SITE_URL']);
