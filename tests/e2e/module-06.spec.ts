// The module on distillation: a student trained in the page in both languages, paused, finished and cancelled; our recorded
// runs brought in as a reader's, the exit criterion judged by them, and the checkpoint judged and exported.
import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { moduleSix } from '#src/worksheet/definitions/module-06.ts';
import { part } from './experiment-lab.ts';
import { exportedWork } from './exported-work.ts';
import { expect, test } from './guarded.ts';
import { keyboard, pointer } from './hands.ts';
import { sidewaysPixels } from './imported-work.ts';
import { decide, evidence, predict } from './judgement.ts';
import { importRecorded } from './recorded-bundle.ts';

const chapter = 'roadmap/06-distillation/';
const experiments = ['noise-floor', 'answer-time', 'student-cost'];

test('a student is trained in English: paused, resumed and finished', async ({ page }) => {
  test.setTimeout(180_000);
  await page.goto(`en/${chapter}`);
  const lab = await student(page);
  await lab.locator('input[name="steps"]').fill('40');
  await part(lab, 'train').click();
  await expect(part(lab, 'progress')).toHaveText(/^Step [1-9]\d* of 40/, { timeout: 60_000 });
  await part(lab, 'pause').click();
  await expect(part(lab, 'status')).toHaveText('Paused. What was learned so far is kept.');
  await page.waitForTimeout(1000); // what was under way may still arrive
  const standing = await part(lab, 'progress').innerText();
  await page.waitForTimeout(1000);
  expect(await part(lab, 'progress').innerText()).toBe(standing);
  await part(lab, 'pause').click();
  await expect(part(lab, 'status')).toHaveText('Done: 40 steps of both trainings.', {
    timeout: 120_000,
  });
  await expect(part(lab, 'figures').locator('figure svg')).toHaveCount(2);
  await expect(part(lab, 'tables')).toContainText('After 40 steps: alone');
  await expect(part(lab, 'train')).toBeFocused();
});

test('one is begun in Spanish by keyboard, cancelled at once, and refuses nonsense', async ({
  page,
}) => {
  test.setTimeout(120_000);
  const hand = keyboard(page);
  await page.goto(`es/${chapter}`);
  const lab = await student(page);
  await hand.type(lab.locator('input[name="mixing"]'), '7');
  await hand.press(part(lab, 'train'));
  await expect(part(lab, 'status')).toContainText('Revisa los números');
  await hand.type(lab.locator('input[name="mixing"]'), '0');
  await hand.choose(lab.locator('select'), 'tiny-dense');
  await hand.press(part(lab, 'train'));
  await expect(part(lab, 'progress')).toHaveText(/^Paso [1-9]/, { timeout: 60_000 });
  await expect(part(lab, 'cancel')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(part(lab, 'status')).toHaveText(/^Cancelado\./, { timeout: 2000 });
  await expect(part(lab, 'train')).toBeFocused();
});

test('the page stands without barriers on a narrow screen, in both themes', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const locale of ['en', 'es']) {
    await page.goto(`${locale}/${chapter}`);
    await expect(page.locator('lab-live-student')).toBeVisible();
    expect(await sidewaysPixels(page)).toBeLessThanOrEqual(0);
    for (const theme of ['light', 'dark']) {
      await page.evaluate((name) => {
        document.documentElement.dataset['theme'] = name;
      }, theme);
      const { violations } = await new AxeBuilder({ page })
        .include('lab-live-student')
        .include('lab-calculator')
        .include('lab-exit')
        .analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
    }
  }
});

for (const [locale, refuted, hands] of [
  ['en', 'refuted', () => pointer],
  ['es', 'refutado', keyboard],
] as const)
  test(`a reader with runs judges a student in ${locale}, and takes the judgement home`, async ({
    page,
  }) => {
    test.setTimeout(180_000);
    const judging = { page, hand: hands(page), locale, definition: moduleSix };
    await importRecorded(page, locale, experiments);

    await page.goto(`${locale}/${chapter}`);
    const exit = page.locator('lab-exit');
    await exit.scrollIntoViewIfNeeded();
    await expect(part(exit, 'own')).toContainText(refuted);
    await expect(part(exit, 'own')).toHaveAttribute('data-outcome', 'refuted');
    await predict(judging);
    await evidence(judging, moduleSix.evidence);
    await decide(judging);
    const outcome = page.locator('.worksheet-outcome');
    await expect(outcome.locator('.book-verdict')).toHaveAttribute('data-verdict', 'never');
    await expect(outcome.locator('[data-finding="missing-evidence"]')).toHaveCount(0);

    const { worksheets } = await exportedWork(page, locale);
    const sheet = worksheets.find(({ definition }) => definition.id === 'module-06');
    expect(moduleSix.module.next).toContain(sheet?.attempts.at(-1)?.answers.next?.module);
  });

test('without scripts the module still says what was recorded', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
  const page = await context.newPage();
  await page.goto(`en/${chapter}`);
  await expect(page.locator('lab-exit [data-recorded]')).toBeVisible();
  await expect(part(page.locator('lab-live-student'), 'recorded').locator('svg')).toHaveCount(2);
  await context.close();
});

/** The live training, in view and with its code loaded. */
async function student(page: Page): Promise<Locator> {
  const lab = page.locator('lab-live-student');
  await lab.scrollIntoViewIfNeeded();
  await expect(part(lab, 'train')).toBeEnabled();
  return lab;
}
