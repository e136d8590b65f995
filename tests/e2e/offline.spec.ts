// The book without a net: what was visited comes back, what was not says so, and what the reader keeps is whole.
import { expect } from './guarded.ts';
import { cachedBytes, test, visit } from './offline-host.ts';

test.use({ serviceWorkers: 'allow' });

/** What a first visit may keep, in bytes. */
const FIRST_VISIT = 1_500_000;

test('a first visit keeps a small shell, with the page and what it loaded', async ({ page }) => {
  await visit(page, 'es/roadmap/02-attention/');
  const bytes = await cachedBytes(page);
  expect(bytes).toBeGreaterThan(100_000);
  expect(bytes).toBeLessThanOrEqual(FIRST_VISIT);
});

test('a chapter visited once comes back without the host, isolated as before', async ({
  page,
  host,
}) => {
  await visit(page, 'en/measurement/');
  await host.stop();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/\S/);
  await expect(page).toHaveTitle(/Which Bottleneck/);
  await expect(page.locator('html')).not.toHaveAttribute('data-offline');
  expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
});

for (const { locale, visited, unvisited, says } of [
  {
    locale: 'en',
    visited: 'en/tutor/',
    unvisited: 'en/phase-36/moe/',
    says: 'This page is not kept on this device',
  },
  {
    locale: 'es',
    visited: 'es/tutor/',
    unvisited: 'es/phase-36/moe/',
    says: 'Esta página no está guardada en este dispositivo',
  },
])
  test(`a page not kept says so in ${locale}, and leads to those that are`, async ({
    page,
    host,
  }) => {
    await visit(page, visited);
    await host.stop();
    await page.goto(unvisited);
    await expect(page.locator('html')).toHaveAttribute('lang', locale);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(says);
    const kept = page.locator('[data-part="kept"] a');
    await expect(kept).toHaveCount(1);
    await kept.click();
    await expect(page).toHaveURL(new RegExp(`/${visited}$`));
    await expect(page.locator('html')).not.toHaveAttribute('data-offline');
    await page.goBack();
    await host.start();
    await page.locator('[data-part="again"]').click();
    await expect(page.locator('html')).not.toHaveAttribute('data-offline');
    await expect(page).toHaveURL(new RegExp(`/${unvisited}$`));
  });
