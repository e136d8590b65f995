// My copy: a PDF of everything kept, made in the page, offline too; and its states.
import AxeBuilder from '@axe-core/playwright';
import type { Download, Page } from '@playwright/test';
import { extractText, getDocumentProxy } from 'unpdf';
import { answers, runs } from '../worksheet/sample-work.ts';
import { expect, test } from './guarded.ts';
import { importWork, sidewaysPixels } from './imported-work.ts';
import { watchThread } from './main-thread.ts';
import { importRecorded, recordedExperiments } from './recorded-bundle.ts';

const name = 'Ñandú áé';
/** Milliseconds of the processor that a task of the page may take. */
const most = 50;

for (const locale of ['en', 'es'] as const) {
  test(`makes a PDF of what is kept, in ${locale}`, async ({ page }) => {
    await importWork(page, locale);
    await page.locator('#my-copy-name').fill(name);
    const { file, bytes } = await made(page);
    expect(file).toMatch(new RegExp(`^which-bottleneck-[0-9-]{10}\\.${locale}\\.pdf$`));
    const text = await textOf(bytes);
    for (const words of [name, answers.bottleneck.sentence, runs.length.id])
      expect(text).toContain(words);
    expect(text).toContain(locale === 'es' ? 'Nunca' : 'Never');
    expect(text).toContain(locale === 'es' ? '1,20–1,30' : '1.20–1.30');
    const fonts = bytes.toString('latin1').match(/\/BaseFont \/\S+/g) ?? [];
    expect(fonts.filter((font) => !/\/[A-Z]{6}\+/.test(font))).toEqual([]);
    expect(fonts.length).toBeGreaterThan(2);
    expect(bytes.toString('latin1')).not.toMatch(/localhost|127\.0\.0\.1/);
    await expect(status(page)).toContainText(file);
    await expect(page.locator('lab-my-copy [data-part="again"]')).toHaveAttribute('download', file);
  });
}

test('is made by keyboard alone, and saves the same file again', async ({ page }) => {
  await importWork(page, 'en');
  await ready(page);
  await make(page).focus();
  const coming = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  const first = await bytesOf(await coming);
  await expect(make(page)).toBeFocused();
  await page.keyboard.press('Tab');
  const again = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  expect((await bytesOf(await again)).equals(first)).toBe(true);
});

test('leaves the page free with a run of every experiment', async ({ page }) => {
  test.setTimeout(240_000);
  await importRecorded(page, 'en', recordedExperiments());
  await ready(page);
  const longest: number[] = [];
  // A try in which the machine was busy with other things does not count: the best of three is taken.
  while (longest.length < 3 && Math.min(...longest) >= most) {
    const watch = await watchThread(page);
    await watch.step('making');
    const coming = page.waitForEvent('download');
    await make(page).click();
    await bytesOf(await coming);
    const tasks = await watch.tasks();
    longest.push(Math.max(...tasks.map(({ milliseconds }) => milliseconds)));
  }
  console.log(`the longest task of each copy: ${longest.join(', ')} ms`);
  expect(Math.min(...longest)).toBeLessThan(most);
});

test('makes another copy without a connection once the typesetter is there', async ({
  page,
  context,
}) => {
  await importWork(page, 'en');
  await made(page);
  await context.setOffline(true);
  await page.locator('#my-copy-paper').selectOption('LETTER');
  const { bytes } = await made(page);
  const document = await getDocumentProxy(new Uint8Array(bytes));
  const { width, height } = (await document.getPage(1)).getViewport({ scale: 1 });
  expect([width, height]).toEqual([612, 792]);
});

test('can be cancelled, and made afterwards', async ({ page }) => {
  await importWork(page, 'en');
  await ready(page);
  await page.route(/pdfmake/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 3000));
    await route.continue().catch(() => undefined);
  });
  await make(page).click();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(status(page)).toContainText('Cancelled. No file was made');
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  expect((await made(page)).bytes.subarray(0, 5).toString()).toBe('%PDF-');
});

test('says what to do where the typesetter cannot be had, and works once it can', async ({
  page,
  context,
}) => {
  await importWork(page, 'es');
  await ready(page);
  await context.route(/pdfmake/, (route) => route.abort());
  await make(page).click();
  await expect(status(page)).toContainText('No se ha podido llegar a pdfmake');
  await expect(status(page)).toContainText('Revisa la conexión');
  await context.unroute(/pdfmake/);
  expect((await made(page)).bytes.subarray(0, 5).toString()).toBe('%PDF-');
});

test('with nothing kept says so, and what would stand in it', async ({ page }) => {
  await page.goto('en/my-work/');
  await page.locator('#my-copy').scrollIntoViewIfNeeded();
  await expect(status(page)).toContainText('Nothing is kept yet');
  await expect(make(page)).toBeDisabled();
  await expect(page.locator('lab-my-copy')).toContainText('verdicts with the runs they cite');
});

test('is accessible and fits 320 px, and leaves its controls off paper', async ({ page }) => {
  await importWork(page, 'es');
  await made(page);
  const { violations } = await new AxeBuilder({ page }).include('lab-my-copy').analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await sidewaysPixels(page)).toBeLessThanOrEqual(0);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('lab-my-copy :is(button, input, select):visible')).toHaveCount(0);
});

function make(page: Page) {
  return page.locator('lab-my-copy [data-part="make"]');
}

function status(page: Page) {
  return page.locator('lab-my-copy [data-part="status"]');
}

/** Comes near, so that the code is there, and waits until a copy can be asked for. */
async function ready(page: Page): Promise<void> {
  await page.locator('#my-copy').scrollIntoViewIfNeeded();
  await expect(make(page)).toBeEnabled();
}

async function made(page: Page): Promise<{ file: string; bytes: Buffer }> {
  await ready(page);
  const coming = page.waitForEvent('download');
  await make(page).click();
  const download = await coming;
  return { file: download.suggestedFilename(), bytes: await bytesOf(download) };
}

async function bytesOf(download: Download): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

async function textOf(bytes: Buffer): Promise<string> {
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(bytes)), {
    mergePages: true,
  });
  return text;
}
