// The ground every page stands on: the door, both languages, search, addresses that lead nowhere.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { TEST_SITES } from '#src/cli/built-site.ts';
import { ROOT } from '#src/cli/run-tool.ts';
import { serveSite } from '#src/cli/serve.ts';
import { expect, test, watch } from './guarded.ts';

test.describe('the door @root', () => {
  for (const [spoken, expected] of [
    ['es-MX', 'es'],
    ['en-GB', 'en'],
    ['fr-FR', 'en'],
  ] as const)
    test(`leads a reader of ${spoken} to ${expected}`, async ({ browser, baseURL }) => {
      const context = await browser.newContext({ locale: spoken, baseURL: baseURL ?? '' });
      const { problems } = await watch(context, new URL(baseURL ?? '').origin);
      const page = await context.newPage();
      await page.goto('./');
      await page.waitForURL(`${baseURL}${expected}/`);
      await expect(page.locator('html')).toHaveAttribute('lang', expected);
      expect(problems).toEqual([]);
      await context.close();
    });

  test('remembers the language the reader chose', async ({ browser, baseURL }) => {
    const context = await browser.newContext({ locale: 'es-ES', baseURL: baseURL ?? '' });
    const page = await context.newPage();
    await page.goto('es/');
    await page.getByRole('link', { name: 'English' }).first().click();
    await page.waitForURL('**/en/');
    await page.goto('./');
    await page.waitForURL(`${baseURL}en/`);
    await context.close();
  });

  test('offers both languages without JavaScript', async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
    const page = await context.newPage();
    await page.goto('./');
    await expect(page.getByRole('link', { name: 'Read in English' })).toBeVisible();
    await page.getByRole('link', { name: 'Leer en español' }).click();
    await expect(page).toHaveURL(`${baseURL}es/`);
    await context.close();
  });
});

test('switching language keeps the chapter and the place in it', async ({ page, baseURL }) => {
  await page.goto('en/measurement/#noise-floor');
  await page.getByRole('link', { name: 'Español' }).first().click();
  await expect(page).toHaveURL(`${baseURL}es/measurement/#noise-floor`);
  await expect(page.locator('#noise-floor')).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL(`${baseURL}en/measurement/#noise-floor`);
});

test.describe('search', () => {
  for (const { locale, query, found } of [
    { locale: 'en', query: 'noise floor', found: 'en/measurement/' },
    { locale: 'es', query: 'medicion', found: 'es/' },
    { locale: 'es', query: 'medición', found: 'es/' },
    { locale: 'es', query: 'especulativa', found: 'es/phase-36/speculative/' },
  ])
    test(`finds "${query}" in ${locale} @root`, async ({ page }) => {
      await page.goto(`${locale}/`);
      await page.keyboard.press('Control+k');
      await page.locator('book-search input[type=search]').fill(query);
      const results = page.locator('book-search ol a');
      await expect(results.first()).toBeVisible();
      const addresses = await results.evaluateAll((links) =>
        links.map((link) => (link as HTMLAnchorElement).href),
      );
      expect(addresses.some((address) => address.includes(`/${found}`))).toBe(true);
      for (const address of addresses) expect(address).toContain(`/${locale}/`);
    });

  // Which page comes first hangs on all that a page says; what a spelling weighs shows in each page's own two scores.
  test('weighs the spelling that was asked for above its twin', async ({ page }) => {
    await page.goto('es/');
    await page.keyboard.press('Control+k');
    await page.locator('book-search input[type=search]').fill('sí');
    await expect(page.locator('book-search ol a').first()).toBeVisible();
    const ratios = await page.evaluate(async () => {
      const base = document.querySelector<HTMLElement>('book-search')?.dataset['base'] ?? '/';
      // The very engine that the page's search has set up: a module is there once.
      const engine = await import(
        `${new URL(base, document.baseURI).pathname}pagefind/pagefind.js`
      );
      const scores = async (query: string): Promise<Map<string, number>> => {
        const { results } = await engine.search(query);
        return new Map(results.map(({ id, score }: Found) => [id, score]));
      };
      type Found = { readonly id: string; readonly score: number };
      const [accented, plain] = [await scores('sí'), await scores('si')];
      return [...accented].map(([id, score]) => score / (plain.get(id) ?? Number.NaN));
    });
    expect(ratios.length).toBeGreaterThan(10);
    // A page without the accent is found, and counts for less than when it is asked for as it writes.
    expect(Math.min(...ratios)).toBeLessThan(0.8);
    expect(Math.max(...ratios)).toBeGreaterThan(0.9);
  });

  test('says so when nothing is found', async ({ page }) => {
    await page.goto('es/');
    await page.getByRole('button', { name: 'Buscar' }).click();
    await page.locator('book-search input[type=search]').fill('漢字');
    await expect(page.locator('book-search [role=status]')).toContainText('漢字');
    await expect(page.locator('book-search ol a')).toHaveCount(0);
  });
});

test.describe('an address that leads nowhere @root', () => {
  for (const { path, words } of [
    { path: 'en/nowhere/', words: /not exist|not found/i },
    { path: 'es/ninguna-parte/', words: /no existe|no encontrada/i },
    { path: 'nowhere', words: /does not exist[\s\S]*no existe/i },
  ])
    test(`${path} is a 404 that says so`, async ({ page }) => {
      const response = await page.goto(path);
      expect(response?.status()).toBe(404);
      await expect(page.locator('body')).toContainText(words);
      await expect(page.locator('main a').first()).toBeVisible();
    });
});

test('the host’s headers isolate the page @root', async ({ page }) => {
  const response = await page.goto('en/');
  expect(response?.headers()).toMatchObject({
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-embedder-policy': 'require-corp',
  });
  expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
});

test('a host that knows no headers serves the same book, not isolated', async ({ browser }) => {
  const { folder, base } = TEST_SITES.subPath;
  const site = await serveSite({ folder: join(ROOT, folder), base, honourHeaders: false });
  const context = await browser.newContext();
  try {
    const { problems } = await watch(context, new URL(site.url).origin);
    const page = await context.newPage();
    await page.goto(`${site.url}es/`);
    expect(await page.evaluate(() => crossOriginIsolated)).toBe(false);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(problems).toEqual([]);
  } finally {
    await context.close();
    await site.close();
  }
});

test('machines find the book: sitemap, llms.txt, hreflang and a card', async ({
  page,
  request,
}) => {
  for (const file of ['sitemap-index.xml', 'llms.txt', 'robots.txt', 'favicon.svg', '_headers'])
    expect((await request.get(file)).status(), file).toBe(200);
  await page.goto('es/tutor/');
  const alternates = page.locator('link[rel=alternate][hreflang]');
  expect(
    await alternates.evaluateAll((links) => links.map((link) => link.getAttribute('hreflang'))),
  ).toEqual(expect.arrayContaining(['en', 'es']));
  const card = await page.locator('meta[property="og:image"]').getAttribute('content');
  const path = new URL(card ?? '').pathname.replace(/^\/book\//, '');
  const image = await request.get(path);
  expect(image.headers()['content-type']).toBe('image/png');
});

test('built pages hold no raw formula', async () => {
  const folder = join(ROOT, TEST_SITES.subPath.folder);
  for (const locale of ['en', 'es']) {
    const html = await readFile(join(folder, locale, 'phase-36/speculative/index.html'), 'utf8');
    expect(html).not.toContain('$$');
    expect(html).toContain('<math');
  }
});
