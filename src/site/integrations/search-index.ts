// The search index: Pagefind reads the built pages, and what the search window loads is written here.
//
// Pagefind's own writing answers before its last file has reached the disk, and Starlight then stops its
// process: now and then a site was left with an empty `pagefind-entry.json`, and with a search that finds
// nothing. Taken into memory and written by this process, a file is whole or the build fails.
import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';

/** One file of the index, its path below `pagefind/`. */
export interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/** Pagefind's own windows and highlighter, which the book does not use. */
const UNUSED = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./;

/** Indexes the pages below `folder`. Throws what Pagefind reports, or when there is no page to index. */
export async function searchIndex(folder: string): Promise<IndexFile[]> {
  try {
    const { index, errors } = await createIndex();
    if (index === undefined) throw new Error(errors.join('; '));
    const added = await index.addDirectory({ path: folder });
    const { files, errors: unwritten } = await index.getFiles();
    const said = [...added.errors, ...unwritten];
    if (said.length > 0) throw new Error(said.join('; '));
    if (added.page_count === 0) throw new Error('no page to index');
    return files.filter(({ path }) => !UNUSED.test(path));
  } catch (cause) {
    throw new Error(`${folder}: Pagefind made no index of it: ${String(cause)}`, { cause });
  } finally {
    await close();
  }
}

/** Astro integration: writes `pagefind/` into the built site. */
export function searchIndexFiles(): AstroIntegration {
  return {
    name: 'book:search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const files = await searchIndex(fileURLToPath(dir));
        for (const { path, content } of files) {
          const file = new URL(`pagefind/${path}`, dir);
          await mkdir(new URL('.', file), { recursive: true });
          await writeFile(file, content);
        }
        logger.info(`${files.length} files`);
      },
    },
  };
}
