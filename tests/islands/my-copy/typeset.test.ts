import pdfMake from 'pdfmake/build/pdfmake.min.js';
import { extractText, getDocumentProxy } from 'unpdf';
import { beforeAll, describe, expect, test } from 'vitest';
import { copyDefinition, copyParts } from '#islands/my-copy/copy-definition.ts';
import { type PdfMake, type TypesetProgress, typeset } from '#islands/my-copy/typeset.ts';
import { localeIds } from '#src/book/locales.ts';
import { answers, runs } from '../../worksheet/sample-work.ts';
import { sampleSource } from './sample-copy.ts';
import { sampleFonts } from './sample-fonts.ts';

describe.each(localeIds)('a copy in %s', (locale) => {
  const told: TypesetProgress[] = [];
  let bytes = new Uint8Array();
  let pages: readonly string[] = [];

  beforeAll(async () => {
    const source = await sampleSource(locale);
    const definition = structuredClone(copyDefinition(source, [...copyParts(source)]));
    const fonts = sampleFonts(definition.families);
    const set = await typeset(pdfMake as unknown as PdfMake, definition, fonts, (so) =>
      told.push(so),
    );
    bytes = new Uint8Array(set.bytes);
    const read = await extractText(await opened(), { mergePages: false });
    pages = read.text;
    expect(pages).toHaveLength(set.pages);
  });

  /** The reader takes the bytes over: each opening gets its own. */
  const opened = () => getDocumentProxy(bytes.slice());

  test('has every page number of its contents right', async () => {
    const [, contents = ''] = pages;
    const document = await opened();
    const outline = (await document.getOutline()) ?? [];
    const headings = outline.flatMap(({ title, items }) => [
      title,
      ...items.map((item) => item.title),
    ]);
    const found = headings.map((title) => {
      const number = new RegExp(`${escaped(title)}\\s+(\\d+)`).exec(contents)?.[1];
      return [title, number !== undefined && pages[Number(number) - 1]?.includes(title)];
    });
    expect(found.length).toBeGreaterThan(8);
    expect(found).toEqual(found.map(([title]) => [title, true]));
  });

  test('holds the verdict, what was typed, and the run it stands on with its page', () => {
    const text = pages.join('\n');
    expect(text).toContain(locale === 'es' ? 'Nunca' : 'Never');
    expect(text).toContain(answers.bottleneck.sentence);
    const at = pages.findIndex((page, index) => index > 2 && page.includes(runs.length.id));
    expect(text).toMatch(new RegExp(`${runs.length.id.slice(0, 8)}\\s+${at + 1}\\b`));
  });

  test('names its language, its title and whose it is', async () => {
    const document = await opened();
    const { info } = await document.getMetadata();
    expect(info).toMatchObject({ Author: 'Ñandú áé', Language: locale });
    expect(Object(info).Title).toContain('Ñandú áé');
  });

  test('has every font within it, and links to nowhere outside', () => {
    const file = Buffer.from(bytes).toString('latin1');
    const fonts = file.match(/\/BaseFont \/\S+/g) ?? [];
    expect(new Set(fonts).size).toBeGreaterThanOrEqual(4);
    for (const font of fonts) expect(font).toMatch(/\/[A-Z]{6}\+/);
    expect(file).not.toMatch(/\/URI|localhost|127\.0\.0\.1/);
    expect(file).not.toContain('/Subtype /Image');
  });

  test('tells how many pages are laid out, and how much of the file is written', () => {
    const laid = told.flatMap((so) => (so.stage === 'lay' ? [so.pages] : []));
    const shares = told.flatMap((so) => (so.stage === 'write' ? [so.share] : []));
    expect(laid.at(-1)).toBe(pages.length - (pages.length % 5));
    expect(laid).toEqual(laid.toSorted((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
  });
});

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
