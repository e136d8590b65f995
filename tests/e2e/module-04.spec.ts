// The module on hybrids: four layers put in another order, our recorded runs brought in as a reader's, the exit criterion
// judged by them, and the checkpoint completed, audited and exported, once in each language.
import AxeBuilder from '@axe-core/playwright';
import { moduleFour } from '#src/worksheet/definitions/module-04.ts';
import { part } from './experiment-lab.ts';
import { exportedWork } from './exported-work.ts';
import { expect, test } from './guarded.ts';
import { keyboard, pointer } from './hands.ts';
import { sidewaysPixels } from './imported-work.ts';
import { decide, evidence, predict } from './judgement.ts';
import { importRecorded } from './recorded-bundle.ts';

const chapter = 'roadmap/04-hybrids/';
const experiments = ['noise-floor', 'hybrid-cost'];

test('the designer follows the order and the length, by keyboard', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  const hand = keyboard(page);
  await page.goto(`es/${chapter}`);
  const lab = page.locator('lab-layer-designer');
  await lab.scrollIntoViewIfNeeded();
  await expect(lab).toHaveAttribute('data-ready', '');
  await expect(part(lab, 'trained')).toHaveText(/^Este orden lo entrenamos/);
  await part(lab, 'mixer').nth(1).selectOption('state');
  await part(lab, 'tokens').focus();
  await hand.type(part(lab, 'tokens'), '4096');
  // Four states of 32 · 16 + 64 · 3 values of four bytes.
  await expect(part(lab, 'own-bytes')).toHaveText(/^11,3\s?kB$/);
  await expect(part(lab, 'share')).toContainText('0,269');
  await part(lab, 'mixer').nth(0).selectOption('local');
  await expect(part(lab, 'trained')).toHaveText(/^Este orden no lo entrenamos/);
  await hand.type(part(lab, 'tokens'), '0');
  await expect(part(lab, 'tokens')).toHaveAttribute('aria-invalid', 'true');
  await expect(part(lab, 'problem')).not.toHaveText('');
  await hand.press(part(lab, 'reset'));
  await expect(part(lab, 'problem')).toHaveText('');
  await expect(part(lab, 'mixer').nth(1)).toHaveValue('attention');
  expect(await sidewaysPixels(page)).toBeLessThanOrEqual(0);
  for (const theme of ['light', 'dark']) {
    await page.evaluate((name) => {
      document.documentElement.dataset['theme'] = name;
    }, theme);
    const { violations } = await new AxeBuilder({ page }).include('main').analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  }
});

for (const [locale, hands] of [
  ['en', () => pointer],
  ['es', keyboard],
] as const)
  test(`the criterion is reached and a hybrid judged and taken home, in ${locale}`, async ({
    page,
  }) => {
    test.setTimeout(180_000);
    await importRecorded(page, locale, experiments);
    const judging = { page, hand: hands(page), locale, definition: moduleFour };
    await page.goto(`${locale}/${chapter}`);
    const exit = page.locator('lab-exit');
    await exit.scrollIntoViewIfNeeded();
    for (const line of [0, 1])
      await expect(part(exit, 'own-line').nth(line)).toHaveAttribute('data-outcome', 'reached');
    await predict(judging);
    await evidence(judging, moduleFour.evidence);
    await decide(judging);
    const outcome = page.locator('.worksheet-outcome');
    await expect(outcome.locator('.book-verdict')).toHaveAttribute('data-verdict', 'never');
    await expect(outcome.locator('[data-finding="missing-evidence"]')).toHaveCount(0);
    const { worksheets } = await exportedWork(page, locale);
    const sheet = worksheets.find(({ definition }) => definition.id === moduleFour.id);
    expect(sheet?.attempts.at(-1)?.answers.next?.module).toBe('07-memory');
  });

test('without scripts the designer shows its first order', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
  const page = await context.newPage();
  await page.goto(`en/${chapter}`);
  await expect(page.locator('lab-exit [data-recorded]')).toBeVisible();
  await expect(page.locator('lab-layer-designer [data-part="own-parameters"]')).toHaveText(
    '36,740',
  );
  await context.close();
});
