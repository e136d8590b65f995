import { readFileSync } from 'node:fs';
import { type Browser, chromium } from '@playwright/test';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findBrowser } from '#src/cli/browser.ts';
import { printPdf } from '#src/cli/print-page.ts';
import { pageTexts } from '#src/cli/typeset-book.ts';

let browser: Browser;

beforeAll(async () => {
  const { executablePath, args } = await findBrowser();
  browser = await chromium.launch({ executablePath, args });
});
afterAll(() => browser.close());

const css = ['book', 'figures']
  .map((name) => readFileSync(`src/book/print/${name}.css`, 'utf8'))
  .join('\n');

/** A page with a table at this height, in millimetres from the top of its text. */
function pageWithTable(height: number): string {
  const rows = [1, 2, 3, 4, 5, 6].map((row) => `<tr><th>row${row}</th><td>two<br>lines</td></tr>`);
  return `<section data-opens><div style="height:${height}mm"></div><table><caption>${'caption '.repeat(40)}</caption>
<thead><tr><th>head</th><td>head</td></tr></thead><tbody>${rows.join('')}</tbody></table></section>`;
}

test('parts no table from its head, and leaves no row alone on either side of a page', async () => {
  const heights = Array.from({ length: 32 }, (_, index) => 180 + 2 * index);
  const html = `<!doctype html><html lang="en"><title>A</title><style>${css}</style><body class="edition-chapter">${heights.map(pageWithTable).join('')}</body></html>`;
  const bytes = await printPdf(browser, html, { format: 'A4', outline: false });
  const texts = await pageTexts(new Uint8Array(bytes));
  const rowsOf = (text: string) => text.match(/row\d/g)?.length ?? 0;
  const withTable = texts.filter((text) => /caption|head|row/.test(text));
  // Some of the tables were broken, and no page has less than two rows.
  expect(withTable.length).toBeGreaterThan(heights.length);
  expect(withTable.map(rowsOf).filter((rows) => rows < 2)).toEqual([]);
});

/** A page with a worksheet of four fields at this height. */
function pageWithSheet(height: number): string {
  const fields = [1, 2, 3, 4].map(
    (field) =>
      `<dt>field${field}</dt><dd style="break-inside:avoid">${'<p>line</p>'.repeat(5)}</dd>`,
  );
  return `<section data-opens><div style="height:${height}mm"></div><h4>Predict</h4><div class="book-lab"><p>Sheet</p>
<div class="worksheet-paper"><section><p class="worksheet-paper-title">Predict</p><p class="worksheet-paper-group">group</p><dl>${fields.join('')}</dl></section></div></div></section>`;
}

test('leaves the titles of a worksheet on no page without a field', async () => {
  const heights = Array.from({ length: 30 }, (_, index) => 170 + 2 * index);
  const html = `<!doctype html><html lang="en"><title>A</title><style>${css} dt { break-after: avoid }</style><body class="edition-chapter">${heights.map(pageWithSheet).join('')}</body></html>`;
  const bytes = await printPdf(browser, html, { format: 'A4', outline: false });
  const texts = await pageTexts(new Uint8Array(bytes));
  const titled = texts.filter((text) => text.includes('group'));
  expect(titled).toHaveLength(heights.length);
  expect(titled.filter((text) => !text.includes('field1'))).toEqual([]);
});
