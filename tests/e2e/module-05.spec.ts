// The module on routing: gates set by pointer and by keyboard, the controller stepped, our recorded runs brought in as a
// reader's, the exit criterion judged by them, and the checkpoint judged and exported, once in each language.
import AxeBuilder from '@axe-core/playwright';
import { module05 } from '#src/worksheet/definitions/module-05.ts';
import { part } from './experiment-lab.ts';
import { exportedWork } from './exported-work.ts';
import { expect, test } from './guarded.ts';
import { keyboard, pointer } from './hands.ts';
import { sidewaysPixels } from './imported-work.ts';
import { decide, evidence, predict } from './judgement.ts';
import { importRecorded } from './recorded-bundle.ts';

const chapter = 'roadmap/05-routing/';
const experiments = ['noise-floor', 'answer-time', 'cascade-cost'];

test('gates and budget follow the keyboard on a narrow screen, without barriers in both themes', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(`es/${chapter}`);
  const lab = page.locator('lab-cascade');
  await lab.scrollIntoViewIfNeeded();
  const gate = lab.locator('[data-gate="0"]');
  const asked = lab.locator('[data-in="0"]');
  await expect(asked).toBeEnabled();
  await asked.setChecked(true);
  const before = await part(lab, 'sentence').innerText();
  await gate.focus();
  for (let i = 0; i < 5; i++) await page.keyboard.press('ArrowRight');
  await expect(part(lab, 'sentence')).not.toHaveText(before);
  await part(lab, 'measure').selectOption('work');
  await expect(part(lab, 'sentence')).toContainText('Tu cascada cuesta');
  for (const box of await lab.locator('[data-in]').all()) await box.setChecked(false);
  await expect(part(lab, 'sentence')).toHaveText('Pregunta al menos a un modelo.');

  const control = page.locator('lab-control');
  await control.scrollIntoViewIfNeeded();
  const step = control.locator('[data-transport="step"]');
  await expect(step).toBeEnabled();
  await step.focus();
  for (let i = 0; i < 3; i++) await page.keyboard.press('Enter');
  await expect(control.locator('[data-transport="status"]')).toHaveText(/^Tras 3 entradas/);
  await part(control, 'fixed').setChecked(true);
  await expect(control.locator('[data-transport="steps"]')).toHaveText('0');
  for (let i = 0; i < 3; i++) await step.click();
  await expect(part(control, 'sentence')).toContainText('la barrera está en 0,5');

  expect(await sidewaysPixels(page)).toBeLessThanOrEqual(0);
  for (const theme of ['light', 'dark']) {
    await page.evaluate((name) => {
      document.documentElement.dataset['theme'] = name;
    }, theme);
    const { violations } = await new AxeBuilder({ page })
      .include('lab-cascade')
      .include('lab-control')
      .include('lab-exit')
      .analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  }
});

for (const [locale, verdict, hands] of [
  ['en', 'Never', () => pointer],
  ['es', 'Nunca', keyboard],
] as const)
  test(`a reader with runs judges a cascade in ${locale}, and takes the judgement home`, async ({
    page,
  }) => {
    test.setTimeout(180_000);
    const judging = { page, hand: hands(page), locale, definition: module05 };
    await importRecorded(page, locale, experiments);

    await page.goto(`${locale}/${chapter}`);
    const exit = page.locator('lab-exit');
    await exit.scrollIntoViewIfNeeded();
    // The reader's runs are ours: the two columns agree, whatever was found.
    const recorded = await exit.locator('[data-recorded]').first().getAttribute('data-recorded');
    await expect(part(exit, 'own')).toHaveAttribute('data-outcome', recorded ?? '');
    expect(['reached', 'refuted']).toContain(recorded);
    const lab = page.locator('lab-cascade');
    await lab.scrollIntoViewIfNeeded();
    await expect(part(lab, 'origin')).toHaveAttribute('data-kind', 'yours');

    await predict(judging);
    await evidence(judging, module05.evidence);
    await decide(judging);
    const outcome = page.locator('.worksheet-outcome');
    await expect(outcome.locator('.book-verdict')).toHaveAttribute('data-verdict', 'never');
    await expect(outcome.locator('.worksheet-word')).toHaveText(verdict);
    await expect(outcome.locator('[data-finding="missing-evidence"]')).toHaveCount(0);

    const { worksheets } = await exportedWork(page, locale);
    const sheet = worksheets.find(({ definition }) => definition.id === 'module-05');
    expect(sheet?.attempts.at(-1)?.answers.next?.module).toBe(module05.module.next[0]);
  });

test('without scripts the module still says what was recorded', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
  const page = await context.newPage();
  await page.goto(`en/${chapter}`);
  await expect(page.locator('lab-exit [data-recorded]').first()).toBeVisible();
  await expect(part(page.locator('lab-cascade'), 'sentence')).toContainText('Your cascade costs');
  await expect(part(page.locator('lab-control'), 'sentence')).toContainText('Mean cost');
  await context.close();
});
