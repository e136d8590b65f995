// The EPUB of real chapters, by both checkers: formulas, plots, labs, code, a module, the glossary.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { speakFormulas } from '#src/book/edition/speak-formulas.ts';
import { buildEpub } from '#src/book/epub/epub.ts';
import { drawnCover } from '#src/cli/drawn-cover.ts';
import { epubProblems, javaCheckMissing, javaEpubProblems } from '#src/cli/epub-check.ts';
import { builtEditions } from '../edition/whole-editions.ts';

const editions = builtEditions([
  'phase-36/motivation',
  'phase-36/parameters',
  'phase-36/speculation-survey',
  'roadmap/07-memory',
  'model-card',
  'glossary',
]);
const books = await Promise.all(
  editions.map(async ([locale, edition]) => {
    await speakFormulas(edition);
    return [locale, buildEpub(edition, await drawnCover(edition))] as const;
  }),
);
const missing = javaCheckMissing();

describe.each(books)('the EPUB of some chapters in %s', (locale, bytes) => {
  it('has neither an error nor a warning', async () => {
    expect(await epubProblems(bytes)).toEqual([]);
  });

  it.skipIf(missing)(`has none by EPUBCheck in Java (${missing ?? 'which is here'})`, () => {
    const folder = mkdtempSync(join(tmpdir(), 'epub-'));
    const file = join(folder, `${locale}.epub`);
    writeFileSync(file, bytes);
    expect(javaEpubProblems(file)).toEqual([]);
    rmSync(folder, { recursive: true });
  });
});
