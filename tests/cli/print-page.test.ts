import { type Browser, chromium } from '@playwright/test';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findBrowser } from '#src/cli/browser.ts';
import { printFonts } from '#src/cli/print-fonts.ts';
import { printPdf } from '#src/cli/print-page.ts';

let browser: Browser;

beforeAll(async () => {
  const { executablePath, args } = await findBrowser();
  browser = await chromium.launch({ executablePath, args });
});
afterAll(() => browser.close());

function documentOf(body: string, css = ''): string {
  return `<!doctype html><html lang="en"><head><title>A</title><style>${css}</style></head><body>${body}</body></html>`;
}

test('prints a tagged document with bookmarks and the fonts it was given', async () => {
  const { css, files } = printFonts();
  const own = `${css} body { font-family: 'Source Serif 4' }`;
  const body = '<h1 id="a">Ñandú áé</h1><p><a href="#a">up</a></p>';
  const bytes = await printPdf(browser, documentOf(body, own), { format: 'A4', files });
  const text = Buffer.from(bytes).toString('latin1');
  expect(text.startsWith('%PDF-')).toBe(true);
  for (const part of ['/MarkInfo', '/StructTreeRoot', '/Outlines', 'SourceSerif4'])
    expect(text).toContain(part);
  expect(text).not.toContain('print.invalid');
});

test('refuses a document that asks for a file it was not given', async () => {
  const html = documentOf('<img src="fish.png" alt="a fish"><img src="https://example.org/b.png">');
  const printed = printPdf(browser, html, { format: 'Letter' });
  await expect(printed).rejects.toThrow(/fish\.png.*https:\/\/example\.org\/b\.png/);
});

test('stops when it is told to', async () => {
  const stop = new AbortController();
  const paragraphs = '<p>word word word</p>'.repeat(20_000);
  const printed = printPdf(browser, documentOf(paragraphs), {
    format: 'A4',
    signal: stop.signal,
  });
  setTimeout(() => stop.abort(new Error('stopped by the reader')), 50);
  await expect(printed).rejects.toThrow('stopped by the reader');
});
