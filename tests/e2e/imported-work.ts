// A finished worksheet and its runs as a file, brought in as a reader brings them.
import { expect, type Page } from '@playwright/test';
import { bundleText, bundleVersion } from '#src/worksheet/bundle.ts';
import { finished, here, now, runs } from '../worksheet/sample-work.ts';

/** The file's text. */
export function bundle(): string {
  return bundleText({
    format: 'which-bottleneck',
    version: bundleVersion,
    exportedAt: now,
    installation: here,
    worksheets: [finished('speculative.imported')],
    runs: Object.values(runs),
    responses: [],
    exams: [],
    reviews: [],
  });
}

/** Opens My work and imports the file. */
export async function importWork(page: Page, locale: 'en' | 'es'): Promise<void> {
  await page.goto(`${locale}/my-work/`);
  await chooseFile(page, bundle());
  await expect(page.locator('#my-work-message')).toContainText(/Imported\.|Importado\./);
}

/** Moves the pointer, as whoever uses a page does first: the page fetches its tools. */
async function actFirst(page: Page): Promise<void> {
  await page.mouse.move(40, 40);
  await page.mouse.move(60, 60);
}

/** Chooses a file with this text. */
export async function chooseFile(page: Page, text: string): Promise<void> {
  await actFirst(page);
  const file = { name: 'work.json', mimeType: 'application/json', buffer: Buffer.from(text) };
  await page.locator('#my-work-file').setInputFiles(file);
}

/** Opens a part of the worksheet in its chapter, and waits until it can be filled in. */
export async function openPart(page: Page, locale: 'en' | 'es', part: 'predict' | 'judge') {
  await page.goto(`${locale}/phase-36/speculative/#${part}`);
  await expect(page.locator(`lab-worksheet[data-part="${part}"] .worksheet-keeping`)).toBeVisible();
}

/** How many pixels the page scrolls to the side. */
export async function sidewaysPixels(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
}
