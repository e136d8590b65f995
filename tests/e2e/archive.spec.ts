// The archive, unpacked and served by a plain static server that sends no headers of ours, at the root of a host and
// below a path: pages open in both languages, a lab measures, search finds, and the copy for offline is kept.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { ROOT } from '#src/cli/run-tool.ts';
import { type ServedSite, serveSite } from '#src/cli/serve.ts';
import { archiveOf } from '#src/site/archive/archive-of.ts';
import { downloadedRun, experimentLab, measure } from './experiment-lab.ts';
import { expect, test as guarded } from './guarded.ts';
import { folder, visit } from './offline-host.ts';

const test = guarded.extend<{ below: string; site: ServedSite }, { unpacked: string }>({
  unpacked: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of what a fixture asks for.
    async ({}, use) => {
      const target = mkdtempSync(join(tmpdir(), 'book-unpacked-'));
      const files = unzipSync(await archiveOf(join(ROOT, folder)));
      for (const [path, bytes] of Object.entries(files)) {
        mkdirSync(dirname(join(target, path)), { recursive: true });
        writeFileSync(join(target, path), bytes);
      }
      await use(target);
      rmSync(target, { recursive: true });
    },
    { scope: 'worker', timeout: 180_000 },
  ],
  below: ['/', { option: true }],
  site: async ({ below, unpacked }, use) => {
    const site = await serveSite({ folder: unpacked, base: below, honourHeaders: false });
    await use(site);
    await site.close();
  },
  baseURL: async ({ site }, use) => use(site.url),
});

/** Every answer that was not the file asked for, as long as the page lives. */
function missedFiles(page: Page): string[] {
  const missed: string[] = [];
  page.on('response', (response) => {
    if (response.status() >= 400) missed.push(`${response.status()} ${response.url()}`);
  });
  return missed;
}

for (const below of ['/', '/a/b/'])
  test.describe(`served at ${below}`, () => {
    test.use({ below });

    test('pages open in both languages, styled and linked', async ({ page, baseURL }) => {
      const missed = missedFiles(page);
      for (const path of ['en/', 'es/phase-36/kv-cache/', 'es/404/']) {
        await page.goto(path);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        const family = await page.locator('h1').evaluate((h1) => getComputedStyle(h1).fontFamily);
        expect(family).not.toBe('"Times New Roman"');
      }
      await page.goto('es/phase-36/kv-cache/');
      await page.getByRole('link', { name: 'English' }).first().click();
      await expect(page).toHaveURL(`${baseURL}en/phase-36/kv-cache/`);
      await page.goto('./');
      await expect(page).toHaveURL(/\/(en|es)\/$/);
      expect(missed).toEqual([]);
    });

    test('a lab measures, with one thread', async ({ page }) => {
      const missed = missedFiles(page);
      await page.goto('es/phase-36/speculative/');
      const lab = await experimentLab(page, 'draft-acceptance');
      await measure(lab);
      const { environment, status } = await downloadedRun(page, lab);
      expect(status).toBe('valid');
      expect(environment.threads).toBe(1);
      expect(missed).toEqual([]);
    });

    test('search finds, and its results lead to their pages', async ({ page, baseURL }) => {
      await page.goto('en/phase-36/moe/');
      await page.keyboard.press('Control+k');
      await page.locator('book-search input[type=search]').fill('noise floor');
      const first = page.locator('book-search ol a').first();
      await expect(first).toBeVisible();
      expect(await first.evaluate((link: HTMLAnchorElement) => link.href)).toContain(
        `${baseURL}en/`,
      );
      await first.click();
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    });

    test('an address that leads nowhere says so, at any depth', async ({ page }) => {
      const response = await page.goto('es/no/hay/nada/');
      expect(response?.status()).toBe(404);
      const missed = missedFiles(page);
      await page.reload();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(/no existe/);
      expect(missed.filter((line) => !line.endsWith('/no/hay/nada/'))).toEqual([]);
      const within = await page
        .locator('a[href*="#"]')
        .evaluateAll((links: HTMLAnchorElement[]) => links.map(({ href }) => href));
      expect(within.length).toBeGreaterThan(0);
      for (const href of within) expect(href).toContain('/es/no/hay/nada/#');
      await page.getByRole('link', { name: 'Ir al comienzo del libro' }).click();
      await expect(page).toHaveURL(/\/es\/$/);
    });

    test.describe('with its worker', () => {
      test.use({ serviceWorkers: 'allow' });

      test('what was visited comes back without the server, and the rest says so', async ({
        page,
        site,
      }) => {
        await visit(page, 'en/tutor/');
        await site.close();
        await page.reload();
        await expect(page.locator('html')).not.toHaveAttribute('data-offline');
        await page.goto('es/phase-36/moe/');
        await expect(page.locator('h1')).toHaveText(
          'Esta página no está guardada en este dispositivo',
        );
        await page.getByRole('link', { name: 'Ir al comienzo del libro' }).click();
        await expect(page).toHaveURL(/\/es\/$/);
        await expect(page.locator('html')).not.toHaveAttribute('data-offline');
      });
    });
  });
