// The whole book kept on this device: it measures, saves and finds without a host, refuses other bytes than the
// published ones, changes its edition only at the reader's word, and goes without a trace.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { ROOT } from '#src/cli/run-tool.ts';
import { writeServiceWorker } from '#src/site/offline/write-service-worker.ts';
import { experimentLab, measure, part } from './experiment-lab.ts';
import { expect } from './guarded.ts';
import { pointer } from './hands.ts';
import { openPart } from './imported-work.ts';
import { base, cachedBytes, folder, test, visit } from './offline-host.ts';
import { enter, expectSaved, input } from './worksheet-form.ts';

test.use({ serviceWorkers: 'allow' });
test.setTimeout(180_000);

const whole = { en: /^The whole book is kept/, es: /^El libro entero está guardado/ } as const;

/** The panel on the page of downloads, served by the worker. */
async function panel(page: Page, locale: 'en' | 'es'): Promise<Locator> {
  await visit(page, `${locale}/downloads/`);
  const lab = page.locator('lab-keep-offline');
  await lab.scrollIntoViewIfNeeded();
  await expect(part(lab, 'keep')).toBeEnabled();
  return lab;
}

async function keepWhole(page: Page, locale: 'en' | 'es'): Promise<Locator> {
  const lab = await panel(page, locale);
  await part(lab, 'keep').click();
  await expect(part(lab, 'status')).toHaveText(whole[locale], { timeout: 120_000 });
  return lab;
}

test('without the host every chapter opens, a lab measures, a worksheet saves, search finds', async ({
  page,
  host,
}) => {
  const lab = await panel(page, 'es');
  await expect(part(lab, 'size')).toHaveText(/^\d+(,\d+)?\sMB en \d+ archivos$/);
  await part(lab, 'keep').click();
  await expect(part(lab, 'status')).toHaveText(whole.es, { timeout: 120_000 });
  await expect(part(lab, 'keep')).toBeHidden();
  await expect(part(lab, 'kept')).toHaveText(await part(lab, 'size').innerText());
  await host.stop();

  for (const path of ['en/phase-36/moe/', 'es/roadmap/07-memory/', 'en/glossary/', '']) {
    await page.goto(path);
    await expect(page.locator('html')).not.toHaveAttribute('data-offline');
    await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
  }
  await page.goto('en/phase-36/speculative/');
  expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
  await measure(await experimentLab(page, 'draft-acceptance'));

  await openPart(page, 'es', 'predict');
  await enter(page, pointer, 'requirement', { target: '50' });
  await expectSaved(page);
  await page.reload();
  await expect(input(page, 'requirement', 'target')).toHaveValue('50');

  await page.keyboard.press('Control+k');
  await page.locator('book-search input[type=search]').fill('especulativa');
  await expect(page.locator('book-search ol a').first()).toBeVisible();
});

test('keeping can be stopped, goes on without asking again, and is checked', async ({
  page,
  host,
}) => {
  let asked: string[] = [];
  await host.stop();
  await host.start({ interfere: (path) => void asked.push(path) });
  const lab = await panel(page, 'en');
  await part(lab, 'keep').click();
  await expect(part(lab, 'status')).toHaveText(/^Keeping: \d/);
  await part(lab, 'stop').click();
  await expect(part(lab, 'status')).toHaveText(/^Stopped\. What came so far is kept: /);
  const before = await cachedBytes(page);
  const first = new Set(asked.filter((path) => path.startsWith('/_astro/')));
  asked = [];
  await part(lab, 'keep').click();
  await expect(part(lab, 'status')).toHaveText(whole.en, { timeout: 120_000 });
  expect(await cachedBytes(page)).toBeGreaterThan(before);
  // What was under way when it stopped is asked for again; four come at once.
  expect(asked.filter((path) => first.has(path)).length).toBeLessThanOrEqual(8);
  await part(lab, 'check').click();
  await expect(part(lab, 'status')).toHaveText('Every kept file has the published bytes.', {
    timeout: 60_000,
  });
});

test('a file with other bytes is refused and named, and comes once the host is mended', async ({
  page,
  host,
}) => {
  const model = readFileSync(join(ROOT, 'public/models/tutor.safetensors'));
  model[1000] = (model[1000] ?? 0) ^ 1;
  await host.stop();
  await host.start({
    interfere: (path) => (path === '/models/tutor.safetensors' ? { body: model } : undefined),
  });
  const lab = await panel(page, 'en');
  await part(lab, 'keep').click();
  await expect(part(lab, 'status')).toHaveText(/^1 file did not come with the published bytes/, {
    timeout: 120_000,
  });
  await part(lab, 'files').locator('summary').click();
  await expect(part(lab, 'names')).toHaveText('models/tutor.safetensors');
  await host.stop();
  await host.start();
  await part(lab, 'keep').click();
  await expect(part(lab, 'status')).toHaveText(whole.en, { timeout: 60_000 });
});

test('a lost connection and a full storage are said, and what came stays', async ({
  page,
  host,
}) => {
  const lab = await panel(page, 'es');
  await host.stop();
  await part(lab, 'keep').click();
  await expect(part(lab, 'status')).toHaveText(/^Se ha perdido la conexión\. Lo que ha llegado/);
  await host.start();
  await page.evaluate(() => {
    const { put } = Cache.prototype;
    let left = 30;
    Cache.prototype.put = async function (this: Cache, ...values) {
      if (left-- <= 0) throw new DOMException('full', 'QuotaExceededError');
      return put.apply(this, values);
    } as typeof put;
  });
  await part(lab, 'keep').click();
  await expect(part(lab, 'status')).toHaveText(
    /^El almacén del navegador está lleno: del libro faltan/,
  );
  await expect(part(lab, 'kept')).toHaveText(/^\d/);
  await page.reload();
  await expect(part(lab, 'keep')).toBeEnabled();
  await host.stop();
  await page.reload();
  await expect(page.locator('html')).not.toHaveAttribute('data-offline');
});

test('everything is removed at the reader’s word, and worksheets stay', async ({ page, host }) => {
  await openPart(page, 'en', 'predict');
  await enter(page, pointer, 'requirement', { target: '50' });
  await expectSaved(page);
  const lab = await panel(page, 'en');
  await part(lab, 'remove').click();
  await expect(part(lab, 'status')).toHaveText(
    /^Nothing of the book is kept on this device any more/,
  );
  const left = () =>
    page.evaluate(async () => ({
      caches: await caches.keys(),
      workers: (await navigator.serviceWorker.getRegistrations()).length,
    }));
  expect(await left()).toEqual({ caches: [], workers: 0 });
  await openPart(page, 'en', 'predict');
  await expect(input(page, 'requirement', 'target')).toHaveValue('50');
  // A worker is not given unasked to a reader who removed it.
  await page.waitForTimeout(2500);
  expect(await left()).toEqual({ caches: [], workers: 0 });
  await host.stop();
  await expect(page.goto('en/tutor/')).rejects.toThrow(/ERR_CONNECTION_REFUSED/);
});

test.describe('a new edition', () => {
  let next = '';
  test.beforeAll(async () => {
    next = join(mkdtempSync(join(tmpdir(), 'book-edition-')), 'site');
    cpSync(join(ROOT, folder), next, { recursive: true });
    const chapter = join(next, 'en/tutor/index.html');
    writeFileSync(chapter, readFileSync(chapter, 'utf8').replace(/<h1\b/, '<h1 data-edition="2"'));
    await writeServiceWorker(next, `${base}/`);
  });
  test.afterAll(() => rmSync(join(next, '..'), { recursive: true }));

  test('is offered, waits for what is unsaved, and is taken at the reader’s word', async ({
    page,
    host,
  }) => {
    await keepWhole(page, 'en');
    const asked: string[] = [];
    await host.stop();
    await host.start({ folder: next, interfere: (path) => void asked.push(path) });
    await page.goto('en/tutor/');
    const notice = page.locator('[data-part="update"]');
    await expect(notice).toBeVisible({ timeout: 60_000 });
    // One page changed: nothing else of the book is fetched again.
    const book = asked.filter((path) => !/^\/(?:sw\.js|en\/tutor\/)?$/.test(path));
    expect(book).toEqual([]);
    await expect(page.locator('h1[data-edition]')).toHaveCount(0);

    const other = await page.context().newPage();
    await other.goto('en/');
    await other.evaluate(() => {
      void navigator.locks.request('which-bottleneck.busy.unsaved', { mode: 'shared' }, () =>
        Promise.race([new Promise(() => {})]),
      );
    });
    await notice.locator('[data-part="update-now"]').click();
    await expect(notice.locator('[data-part="update-status"]')).toHaveText(/is not saved yet/);
    await expect(page.locator('h1[data-edition]')).toHaveCount(0);
    await other.close();

    await notice.locator('[data-part="update-now"]').click();
    await expect(page.locator('h1[data-edition="2"]')).toBeVisible();
    await expect(notice).toBeHidden();
    expect(await page.evaluate(async () => (await caches.keys()).length)).toBe(1);
    await host.stop();
    await page.goto('es/glossary/');
    await expect(page.locator('html')).not.toHaveAttribute('data-offline');
  });
});
