// robots.txt: everything may be read; the sitemap is named once the final address is known.
import type { APIRoute } from 'astro';
import { base, site } from '../addresses.ts';

/** The file as text. */
export const GET: APIRoute = () => {
  const sitemap = site ? `Sitemap: ${new URL(`${base}sitemap-index.xml`, site)}\n` : '';
  return new Response(`User-agent: *\nAllow: /\n${sitemap}`);
};
