// My work: a file in and out, refusals that change nothing, deletion that asks, paper.
import AxeBuilder from '@axe-core/playwright';
import { answers, runs } from '../worksheet/sample-work.ts';
import { expect, test } from './guarded.ts';
import { bundle, chooseFile, importWork, openPart, sidewaysPixels } from './imported-work.ts';

test('refuses a foreign, a hostile and an altered file, and changes nothing', async ({ page }) => {
  await importWork(page, 'es');
  const message = page.locator('#my-work-message');
  const altered = JSON.parse(bundle());
  altered.runs[0].summary = {};
  for (const [text, reason] of [
    ['{"format":"other"}', 'no es una exportación de este libro'],
    ['{"format":"which-bottleneck","__proto__":{}}', 'podría hacer daño'],
    [JSON.stringify(altered), 'no coincide con su huella'],
    ['{"format":', 'no es JSON'],
  ] as const) {
    await chooseFile(page, text);
    await expect(message).toContainText(reason);
    await expect(message).toContainText('No se ha importado nada.');
  }
  await expect(page.locator('[data-run]')).toHaveCount(Object.keys(runs).length);
});

test('joins the same file twice without doubling anything', async ({ page }) => {
  await importWork(page, 'en');
  await chooseFile(page, bundle());
  const message = page.locator('#my-work-message');
  await expect(message).toContainText(/0 added, 0 \w+, 1 already here/);
});

test('asks before it deletes, by keyboard alone, and can be told no', async ({ page }) => {
  await importWork(page, 'en');
  const button = page.getByRole('button', { name: /^Delete my data/ });
  await button.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('button', { name: 'Cancel' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(button).toBeFocused();
  await expect(page.locator('[data-run]')).toHaveCount(Object.keys(runs).length);
});

test('deletes one run only when told twice', async ({ page }) => {
  await importWork(page, 'en');
  const row = page.locator(`[data-run="${runs.verify.id}"]`);
  await row.getByRole('button', { name: /^Delete run/ }).click();
  await expect(row).toContainText('A worksheet cites this run');
  await expect(row.getByRole('button', { name: 'Keep' })).toBeFocused();
  await row.getByRole('button', { name: 'Delete for good' }).click();
  await expect(row).toHaveCount(0);
  await openPart(page, 'en', 'judge');
  await expect(page.locator('[data-finding="missing-run"]').first()).toBeVisible();
});

test('with work in it is accessible and fits 320 px', async ({ page }) => {
  await importWork(page, 'es');
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await sidewaysPixels(page)).toBeLessThanOrEqual(0);
});

test('prints every attempt and every figure', async ({ page }) => {
  await importWork(page, 'en');
  await page.emulateMedia({ media: 'print' });
  const printed = page.locator('.my-work-printed');
  await expect(printed).toContainText(answers.flip.why);
  await expect(printed).toContainText('5 positions against one');
  await expect(page.locator('lab-my-work button:visible')).toHaveCount(0);
});
