import { type Browser, chromium } from '@playwright/test';
import { getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pageNumberOf } from '#src/book/print/page-number.ts';
import { findBrowser } from '#src/cli/browser.ts';
import { printBook } from '#src/cli/print-book.ts';

let browser: Browser;

beforeAll(async () => {
  const { executablePath, args } = await findBrowser();
  browser = await chromium.launch({ executablePath, args });
});
afterAll(() => browser.close());

test('leaves no room for missing figures between the brackets of a page', async () => {
  const html = `<!doctype html><html lang="en"><head><title>A</title></head><body><section id="a" data-opens>
<p><a href="#a">It <span class="page-ref">(p.\u2009${pageNumberOf('a')})</span></a></p></section></body></html>`;
  const { bytes } = await printBook(browser, html, { format: 'A4', files: new Map() });
  const page = await (await getDocumentProxy(new Uint8Array(bytes))).getPage(1);
  const items = (await page.getTextContent()).items as { str: string; width: number }[];
  const line = items.map(({ str }) => str).join('');
  expect(line.replace(/\s+/g, ' ').trim()).toBe('It (p. 1)');
  const word = items.findIndex(({ str }) => str.includes('(p.'));
  // In points: a thin space is a fifth of the letters' 16 px, two figures are as wide as they.
  expect(items[word + 1]?.width).toBeLessThan(4);
});
