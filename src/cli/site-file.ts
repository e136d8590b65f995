// Which file of a built site an address names, by the rules of static hosts.
import { existsSync, statSync } from 'node:fs';
import { join, normalize, sep } from 'node:path';

/** The answer to an address: a file, the address with its final slash, or nothing. */
export type SiteFile =
  | { readonly kind: 'file'; readonly file: string }
  | { readonly kind: 'missing-slash' }
  | { readonly kind: 'nothing'; readonly page: string | null };

export { mediaType } from '#src/site/publish/media-types.ts';

/**
 * Resolves an address (without the sub-path, percent-encoded, starting with a slash) in a folder.
 * Nothing outside the folder is ever named; a missing page comes with the nearest 404 page.
 */
export function siteFile(folder: string, address: string): SiteFile {
  const root = normalize(folder);
  const file = normalize(join(root, decoded(address)));
  const nothing = { kind: 'nothing', page: notFoundPage(root, address) } as const;
  if (!`${file}${sep}`.startsWith(root + sep)) return nothing;
  const page = join(file, 'index.html');
  if (address.endsWith('/')) return existsSync(page) ? { kind: 'file', file: page } : nothing;
  const stat = statSync(file, { throwIfNoEntry: false });
  if (stat?.isFile()) return { kind: 'file', file };
  return stat?.isDirectory() && existsSync(page) ? { kind: 'missing-slash' } : nothing;
}

/** The address as file names spell it; a malformed escape names no file. */
function decoded(address: string): string {
  try {
    return decodeURIComponent(address).replaceAll('\0', '');
  } catch {
    return address;
  }
}

/** The 404 page of the language the address is in, else the root's. */
function notFoundPage(root: string, address: string): string | null {
  const [, language = ''] = address.split('/');
  const own = /^[\w-]+$/.test(language)
    ? [join(root, language, '404', 'index.html'), join(root, language, '404.html')]
    : [];
  return [...own, join(root, '404.html')].find((file) => existsSync(file)) ?? null;
}
