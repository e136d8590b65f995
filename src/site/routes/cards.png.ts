// One social card a page and language: title and description on the book's paper, drawn at build time.

import { getCollection } from 'astro:content';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { APIRoute, GetStaticPaths } from 'astro';
import satori from 'satori';
import sharp from 'sharp';
import { isLocale } from '#src/book/locales.ts';
import { type CardText, card } from '../card.ts';
import { titles } from '../titles.ts';

const require = createRequire(import.meta.url);

async function font(weight: 400 | 600) {
  const file = `@fontsource/source-serif-4/files/source-serif-4-latin-${weight}-normal.woff`;
  return {
    name: 'Source Serif 4',
    weight,
    style: 'normal' as const,
    data: await readFile(require.resolve(file)),
  };
}

const fonts = Promise.all([font(400), font(600)]);

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
  const svg = await satori(card(props), { width: 1200, height: 630, fonts: await fonts });
  const png = await sharp(Buffer.from(svg)).png({ palette: true, effort: 4 }).toBuffer();
  return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } });
};
