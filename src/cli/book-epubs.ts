// The book for e-readers: one EPUB a language.
import { buildEpub, epubFile } from '#src/book/epub/epub.ts';
import type { BookPlace, MadeFile } from './book-place.ts';
import { drawnCover } from './drawn-cover.ts';

/** Every EPUB. */
export async function* bookEpubs({ editions, say }: BookPlace): AsyncGenerator<MadeFile> {
  for (const [locale, edition] of editions) {
    const content = buildEpub(edition, await drawnCover(edition));
    const file = epubFile(edition);
    say(`${file}: ${(content.length / 1e6).toFixed(1)} MB`);
    yield { file, kind: 'epub', subject: null, locale, format: null, pages: null, content };
  }
}
