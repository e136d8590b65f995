// Which pages of the book a reader finds without a net, by their titles.
import { cachePrefix, pathBelow } from './book-files.ts';
import type { CopyPlace } from './kept-copy.ts';

/** A kept page. */
export interface KeptPage {
  readonly address: string;
  readonly title: string;
}

/** The kept pages whose path begins so, such as `es/`, the language's first page left out; in the order of addresses. */
export async function keptPages({ caches, scope }: CopyPlace, start: string): Promise<KeptPage[]> {
  const found = new Map<string, string>();
  for (const name of await caches.keys()) {
    if (!name.startsWith(cachePrefix(scope))) continue;
    const cache = await caches.open(name);
    for (const { url } of await cache.keys()) {
      const path = pathBelow(scope, url) ?? '';
      const page = path.startsWith(start) && path.endsWith('/') && path !== start;
      if (!page || path === `${start}404/` || found.has(url)) continue;
      found.set(url, titleOf((await (await cache.match(url))?.text()) ?? '') ?? path);
    }
  }
  return [...found]
    .map(([address, title]) => ({ address, title }))
    .sort((a, b) => a.address.localeCompare(b.address));
}

/** The page's own title, without the book's. */
function titleOf(html: string): string | undefined {
  const [, title = ''] = /<title>([^<]*)<\/title>/.exec(html) ?? [];
  const [own] = title.split(' | ');
  return own === undefined || own === '' ? undefined : unescaped(own.trim());
}

function unescaped(text: string): string {
  const signs: Readonly<Record<string, string>> = {
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    '#39': "'",
  };
  return text.replace(/&(amp|lt|gt|quot|#39);/g, (_all, name: string) => signs[name] ?? '');
}
