// The answer to a page that is not kept while there is no net: the offline page in the language of the address.
import type { Locale } from '#src/book/locales.ts';

/**
 * The offline page for a path, by `match` from what is kept. It answers at another address than its own, so it is
 * told where its own links start from. Without it, what a browser says of a lost connection.
 */
export async function offlineAnswer(
  path: string,
  locales: readonly Locale[],
  match: (path: string) => Promise<Response | undefined>,
  scope: string,
): Promise<Response> {
  const locale = locales.find((id) => path === id || path.startsWith(`${id}/`)) ?? locales[0];
  const page = `offline/${locale}/`;
  const kept = await match(page);
  if (!kept) return Response.error();
  const start = `<base href="${new URL(page, scope).pathname}">`;
  const html = (await kept.text()).replace(/<meta charset="[^"]*"\s*\/?>/i, `$&${start}`);
  return new Response(html, { status: 503, headers: kept.headers });
}
