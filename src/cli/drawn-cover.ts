// The cover of an edition as PNG, drawn from its title.
import satori from 'satori';
import sharp from 'sharp';
import type { Edition } from '#src/book/edition/edition.ts';
import { printWords } from '#src/book/print/words.ts';
import { cover, coverSize } from '#src/site/cover.ts';
import { drawnFonts } from '#src/site/drawn-fonts.ts';

/** Bytes of a PNG of `coverSize`. */
export async function drawnCover({ title, locale }: Edition): Promise<Uint8Array> {
  const { subtitle, authors } = printWords[locale];
  const drawn = cover({ title, subtitle, authors });
  const svg = await satori(drawn, { ...coverSize, fonts: await drawnFonts });
  return new Uint8Array(await sharp(Buffer.from(svg)).png({ palette: true, effort: 4 }).toBuffer());
}
