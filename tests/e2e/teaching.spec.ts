// The teacher's guide: exemplars whose points are computed, links by keyboard, and what such a link does to a worksheet.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './guarded.ts';
import { keyboard } from './hands.ts';
import { importWork, sidewaysPixels } from './imported-work.ts';

for (const locale of ['en', 'es'] as const)
  test(`shows a worksheet that stands and one that does not, in ${locale}`, async ({ page }) => {
    await page.goto(`${locale}/teaching/`);
    const [stands, falls] = await page.locator('.exemplar').all();
    await expect(stands!.locator('[data-finding]')).toHaveCount(0);
    expect(await falls!.locator('[data-finding]').count()).toBeGreaterThan(3);
    await expect(falls!.locator('[data-verdict="apply"]')).toBeVisible();
    await falls!.locator('summary').click();
    await expect(falls!.locator('.worksheet-paper')).toBeVisible();
    // Lesson, course, rubric.
    await expect(page.locator('main table')).toHaveCount(3);
  });

test('makes a link to an exam by keyboard alone, in both languages', async ({ page }) => {
  const hand = keyboard(page);
  await page.goto('en/teaching/');
  const seed = page.locator('#assignment-seed');
  await openBuilder(page);
  await hand.type(seed, '4294967296');
  await expect(page.locator('#assignment-seed-hint')).toContainText('whole number');
  await expect(page.locator('#assignment-link-en')).toHaveCount(0);
  await hand.type(seed, '42');
  await hand.choose(page.locator('#assignment-phase'), 'post');
  await hand.choose(page.locator('#assignment-reveal'), 'teacher');
  const fragment = '#assign=exam&seed=42&phase=post&reveal=teacher';
  for (const locale of ['en', 'es'])
    await expect(page.locator(`#assignment-link-${locale}`)).toHaveValue(
      new RegExp(`/book/${locale}/exam/${fragment}$`),
    );
});

test('sets a worksheet by a link, and keeps the reference back until it was shown', async ({
  page,
}) => {
  await importWork(page, 'en');
  await page.goto('en/teaching/');
  await openBuilder(page);
  await page.getByLabel('a worksheet').check();
  await page.locator('#assignment-technique').selectOption('speculative');
  await page.locator('#assignment-reveal').selectOption('teacher');
  const address = await page.locator('#assignment-link-es').inputValue();
  await page.goto(address);
  const predict = page.locator('lab-worksheet[data-part="predict"]');
  // The form stands once what the link set is kept, and not only while it is being kept.
  await expect(predict.locator('[data-part="blank"]')).toHaveAttribute('hidden', '');
  await expect(predict.locator('[data-part="assigned"]')).toContainText('Propuesta por quien te');
  await expect(predict).toBeInViewport();
  const judge = page.locator('lab-worksheet[data-part="judge"]');
  await judge.scrollIntoViewIfNeeded();
  await expect(judge.locator('[data-part="withheld"]')).toBeVisible();
  await expect(judge.locator('.worksheet-reference')).toHaveCount(0);
  // The fragment is gone, what was set is not.
  await page.goto('en/phase-36/speculative/#judge');
  await expect(judge.locator('[data-part="withheld"]')).toBeVisible();
  await judge.getByRole('button', { name: 'It was shown' }).click();
  await expect(judge.locator('.worksheet-reference')).toBeVisible();
});

test('says so when a link was mistyped', async ({ page }) => {
  await page.goto('en/phase-36/speculative/#assign=worksheet&technique=speculative&reveal=maybe');
  const assigned = page.locator('[data-part="assigned"]');
  await expect(assigned).toContainText('“maybe”');
});

test('with its form open is accessible in both themes and fits 320 px', async ({ page }) => {
  await page.goto('es/teaching/');
  await openBuilder(page);
  await expect(page.locator('#assignment-seed')).toBeVisible();
  for (const theme of ['light', 'dark']) {
    await page.evaluate((chosen) => {
      document.documentElement.dataset['theme'] = chosen;
    }, theme);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect.soft(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  }
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await sidewaysPixels(page)).toBeLessThanOrEqual(0);
});

/** Brings the form for links into sight and waits until it hears. */
async function openBuilder(page: Page): Promise<void> {
  const builder = page.locator('lab-link-builder');
  await builder.scrollIntoViewIfNeeded();
  await expect(builder).toHaveAttribute('data-ready', '');
}
