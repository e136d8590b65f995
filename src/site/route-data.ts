// What Starlight prepares for a page, amended once for all: cards, hreflang, no page in the wrong language.
import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import { isLocale, type Locale, localeIds, locales } from '#src/book/locales.ts';
import { base, site } from './addresses.ts';
import { cardPath } from './cards.ts';
import { linkUnderBase } from './markdown/base-links-plugin.ts';

/** Starlight's route middleware. */
export const onRequest = defineRouteMiddleware(({ locals }) => {
  const route = locals.starlightRoute;
  const { locale, id } = route;
  if (!isLocale(locale)) return;
  const slug = id === locale ? 'index' : id.slice(locale.length + 1);
  if (route.isFallback)
    throw new Error(
      `content/docs/${locale}/${slug}.mdx is missing: write the page in "${locale}" too`,
    );

  const lost = slug === '404';
  if (lost || site === undefined)
    route.head = route.head.filter(
      ({ attrs }) =>
        !(
          attrs?.['hreflang'] !== undefined ||
          attrs?.['rel'] === 'canonical' ||
          attrs?.['property'] === 'og:url'
        ),
    );
  // Without an origin the other languages are named by their paths, which any host completes.
  if (site === undefined && !lost) route.head.push(...alternates(slug));
  if (site !== undefined) {
    const card = new URL(base + cardPath(locale, slug), site).href;
    route.head.push(
      { tag: 'meta', attrs: { property: 'og:image', content: card } },
      { tag: 'meta', attrs: { property: 'og:image:width', content: '1200' } },
      { tag: 'meta', attrs: { property: 'og:image:height', content: '630' } },
      { tag: 'meta', attrs: { property: 'og:image:alt', content: route.entry.data.title } },
      { tag: 'meta', attrs: { name: 'twitter:image', content: card } },
    );
  }
  if (lost) route.head.push({ tag: 'meta', attrs: { name: 'robots', content: 'noindex' } });
  for (const action of route.entry.data.hero?.actions ?? [])
    action.link = linkUnderBase(action.link, base);
  // The door itself is the address for readers of any language.
  if (slug === 'index' && site !== undefined)
    for (const { attrs } of route.head)
      if (attrs?.['hreflang'] === 'x-default') attrs['href'] = new URL(base, site).href;
});

/** Links to a page in every language, and for readers of any other: the first language's, or the door. */
function alternates(slug: string) {
  const path = (id: Locale) => `${base}${id}/${slug === 'index' ? '' : `${slug}/`}`;
  const [first = 'en'] = localeIds;
  return [
    ...localeIds.map((id) => [locales[id].tag, path(id)] as const),
    ['x-default', slug === 'index' ? base : path(first)] as const,
  ].map(([hreflang, href]) => ({
    tag: 'link' as const,
    attrs: { rel: 'alternate', hreflang, href },
  }));
}
