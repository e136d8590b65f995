import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { PDFDict, PDFDocument, PDFHexString, PDFName } from '@cantoo/pdf-lib';
import { describe, expect, test } from 'vitest';
import { wordsOfFormula } from '#src/book/edition/speak-formulas.ts';
import { localeIds } from '#src/book/locales.ts';
import { pdfReport } from '#src/book/print/pdf-problems.ts';
import { contentsEntries } from '#src/book/print/place-titles.ts';
import { SHORT_FOLDER } from '#src/cli/book-request.ts';
import { pageTexts, printedBookProblems } from '#src/cli/typeset-book.ts';
import { shortBook, shortBytes, shortEditions, shortFiles } from './short-book.ts';

const editions = await shortEditions();
// Each file is read once: that takes longer than all that is asked of it.
const reports = new Map(
  await Promise.all(
    localeIds.map(
      async (locale) => [locale, await pdfReport(shortBytes(shortBook(locale)), locale)] as const,
    ),
  ),
);
const hasQpdf = spawnSync('qpdf', ['--version']).status === 0;

test('every file is as long as its line says, and has its hash', () => {
  expect(shortFiles().length).toBeGreaterThanOrEqual(localeIds.length);
  for (const file of shortFiles()) {
    const bytes = shortBytes(file);
    expect(bytes.length).toBe(file.bytes);
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(file.sha256);
  }
});

describe.each(localeIds)('the typeset book in %s', (locale) => {
  const edition = editions.get(locale)!;
  const file = shortBook(locale);
  const report = reports.get(locale)!;

  test('keeps every rule of a printed book, its contents above all', async () => {
    expect(await printedBookProblems(shortBytes(file), edition)).toEqual([]);
  });

  test('reads every formula aloud in the words of its language, and none as TeX', async () => {
    const pdf = await PDFDocument.load(shortBytes(file), { updateMetadata: false });
    const read = pdf.context.enumerateIndirectObjects().flatMap(([, object]) => {
      if (!(object instanceof PDFDict) || `${object.get(PDFName.of('S'))}` !== '/Formula')
        return [];
      return [object.lookup(PDFName.of('Alt'), PDFHexString).decodeText()];
    });
    const formulas = [...edition.document.querySelectorAll('math')];
    expect(read.sort()).toEqual(formulas.map(wordsOfFormula).sort());
    expect(read.filter((words) => words.includes('\\'))).toEqual([]);
  });

  test('has every chapter, figure and formula of its edition', () => {
    expect(report.count).toBe(file.pages);
    for (const { id } of contentsEntries(edition)) expect(report.pages.has(id), id).toBe(true);
    expect(report.figures).toBeGreaterThanOrEqual(edition.figures.length);
    expect(report.formulas).toBe(edition.document.querySelectorAll('math').length);
    expect(edition.equations.length).toBeGreaterThan(3);
  });

  test('opens every chapter and part on a right-hand page', () => {
    const { pages } = report;
    for (const { id, chapters } of edition.parts)
      for (const opening of [id, ...chapters.map((chapter) => chapter.id)])
        expect((pages.get(opening) ?? 0) % 2, opening).toBe(1);
  });

  test('has the chapter at the head of its right-hand pages, and no head where it opens', async () => {
    const texts = await pageTexts(shortBytes(file));
    const headed = texts.map((text) => text.replace(/\s+/g, ' '));
    const openings = edition.parts.flatMap(({ chapters }) => chapters);
    const runs = openings.filter(({ id, number, title }, index) => {
      const page = report.pages.get(id)!;
      const head = number === null ? title : `${number} · ${title}`;
      if (number !== null) expect(headed[page - 1], id).not.toContain(head);
      const next = report.pages.get(openings[index + 1]?.id ?? '') ?? report.count + 1;
      return page + 2 < next && headed[page + 1]?.includes(head);
    });
    expect(runs.length).toBeGreaterThan(2);
  });

  test('bears on each page the number by which the contents find it', async () => {
    const texts = await pageTexts(shortBytes(file));
    const { pages } = report;
    for (const id of edition.parts.flatMap(({ chapters }) => chapters.map((each) => each.id))) {
      const page = pages.get(id)!;
      expect(texts[page - 1]).toMatch(new RegExp(`\\b${page}\\b`));
    }
  });

  test.skipIf(!hasQpdf)('is sound by qpdf, where that is installed', () => {
    const { status, stdout } = spawnSync('qpdf', ['--check', join(SHORT_FOLDER, file.file)], {
      encoding: 'utf8',
    });
    expect(stdout).toContain('No syntax or stream encoding errors');
    expect(status).toBe(0);
  });
});

test('worksheets and judgements keep the rules of tagged files too', async () => {
  const sheets = shortFiles().filter(({ kind }) => kind === 'worksheets' || kind === 'judgements');
  expect(sheets).toHaveLength(2 * localeIds.length);
  for (const file of sheets)
    expect((await pdfReport(shortBytes(file), file.locale ?? '')).problems, file.file).toEqual([]);
});

test('both languages have the same structure', () => {
  const [en, es] = localeIds.map((locale) => {
    const { figures, formulas } = reports.get(locale)!;
    const entries = contentsEntries(editions.get(locale)!).map(({ id }) => id);
    return { figures, formulas, entries };
  });
  expect(es).toEqual(en);
});
