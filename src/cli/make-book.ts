// Makes every file to keep, and puts them in place all at once: until then the files of before stay as they were.
import { createHash } from 'node:crypto';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Download, DownloadsManifest } from '#src/book/downloads.ts';
import { bookEpubs } from './book-epubs.ts';
import type { BookMaker, BookPlace, MadeFile } from './book-place.ts';
import { bookWorksheets } from './book-worksheets.ts';
import { typesetBooks } from './typeset-book.ts';

/** What makes the files, in the order of the list that shows them: a new kind is a line here. */
const MAKERS: readonly BookMaker[] = [typesetBooks, bookEpubs, bookWorksheets];

/** What makes the files, and the day that they bear. */
export interface MakeBookOptions {
  readonly makers?: readonly BookMaker[];
  readonly today?: Date;
}

/** Writes every file and `downloads.json` into `folder`. Throws what stops a maker, and then leaves `folder` alone. */
export async function makeBook(
  place: BookPlace,
  folder: string,
  { makers = MAKERS, today = new Date() }: MakeBookOptions = {},
): Promise<DownloadsManifest> {
  const making = `${folder}.making`;
  rmSync(making, { recursive: true, force: true });
  mkdirSync(making, { recursive: true });
  try {
    const files: Download[] = [];
    for (const maker of makers)
      for await (const made of maker(place)) {
        place.signal.throwIfAborted();
        writeFileSync(join(making, made.file), made.content);
        files.push(listed(made, today));
      }
    const manifest = { schema: 1, ...editionOf(place), files } as const;
    writeFileSync(join(making, 'downloads.json'), `${JSON.stringify(manifest, null, 2)}\n`);
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(dirname(folder), { recursive: true });
    renameSync(making, folder);
    return manifest;
  } finally {
    rmSync(making, { recursive: true, force: true });
  }
}

function listed({ content, ...file }: MadeFile, today: Date): Download {
  return {
    ...file,
    bytes: content.length,
    date: today.toISOString().slice(0, 10),
    sha256: createHash('sha256').update(content).digest('hex'),
  };
}

function editionOf({ editions }: BookPlace): Pick<DownloadsManifest, 'version' | 'commit'> {
  const [edition] = editions.values();
  return { version: edition?.facts.version ?? '', commit: edition?.facts.commit ?? null };
}
