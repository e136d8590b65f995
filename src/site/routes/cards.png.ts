// One social card a page and language: title and description on the book's paper, drawn at build time.

import { getCollection } from 'astro:content';
import type { APIRoute, GetStaticPaths } from 'astro';
import satori from 'satori';
import sharp from 'sharp';
import { isLocale } from '#src/book/locales.ts';
import { type CardText, card } from '../card.ts';
import { drawnFonts } from '../drawn-fonts.ts';
import { titles } from '../titles.ts';

/** Every page of every language. */
export const getStaticPaths = (async () => {
  const pages = await getCollection('docs');
  return pages.map(({ id, data }) => {
    const [locale, ...rest] = id.split('/');
    if (!isLocale(locale)) throw new Error(`content/docs/${id}: the first folder is no language`);
    const slug = rest.length === 0 ? 'index' : rest.join('/');
    return {
      params: { card: `${locale}/${slug}` },
      props: { book: titles[locale], title: data.title, description: data.description },
    };
  });
}) satisfies GetStaticPaths;

/** The card as PNG, 1200 × 630. */
export const GET: APIRoute<CardText> = async ({ props }) => {
  const svg = await satori(card(props), { width: 1200, height: 630, fonts: await drawnFonts });
  const png = await sharp(Buffer.from(svg)).png({ palette: true, effort: 4 }).toBuffer();
  return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } });
};
