// The module on mixtures: places stepped by keyboard and by pointer, our recorded runs brought in as a reader's, the exit
// criterion judged by them, and the checkpoint judged and exported, once in each language.
import AxeBuilder from '@axe-core/playwright';
import { module08 } from '#src/worksheet/definitions/module-08.ts';
import { part } from './experiment-lab.ts';
import { exportedWork } from './exported-work.ts';
import { expect, test } from './guarded.ts';
import { keyboard, pointer } from './hands.ts';
import { sidewaysPixels } from './imported-work.ts';
import { decide, evidence, predict } from './judgement.ts';
import { importRecorded } from './recorded-bundle.ts';

const chapter = 'roadmap/08-mixture-of-experts/';
const experiments = ['noise-floor', 'answer-time', 'expert-count', 'expert-roles'];

test('tokens look for places on a narrow screen, without barriers in both themes', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(`es/${chapter}`);
  const lab = page.locator('lab-expert-places');
  await lab.scrollIntoViewIfNeeded();
  const step = lab.locator('[data-transport="step"]');
  await expect(step).toBeEnabled();
  await step.focus();
  for (let i = 0; i < 3; i++) await page.keyboard.press('Enter');
  await expect(part(lab, 'sentence')).toContainText('Tokens repartidos: 3 de 24.');
  await lab.locator('[name="chooser"]').selectOption('2');
  await expect(lab.locator('[data-transport="steps"]')).toHaveText('0');
  for (let i = 0; i < 8; i++) await step.click();
  await expect(part(lab, 'sentence')).toContainText('Expertos que ya eligieron: 8 de 8.');
  await expect(step).toBeDisabled();
  await lab.locator('[name="experts"]').selectOption('4');
  await expect(part(lab, 'rows').locator('tr')).toHaveCount(4);

  expect(await sidewaysPixels(page)).toBeLessThanOrEqual(0);
  for (const theme of ['light', 'dark']) {
    await page.evaluate((name) => {
      document.documentElement.dataset['theme'] = name;
    }, theme);
    const { violations } = await new AxeBuilder({ page })
      .include('lab-expert-places')
      .include('lab-exit')
      .analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  }
});

for (const [locale, verdict, hands] of [
  ['en', 'Never', () => pointer],
  ['es', 'Nunca', keyboard],
] as const)
  test(`a reader with runs judges eight experts in ${locale}, and takes the judgement home`, async ({
    page,
  }) => {
    test.setTimeout(180_000);
    const judging = { page, hand: hands(page), locale, definition: module08 };
    await importRecorded(page, locale, experiments);

    await page.goto(`${locale}/${chapter}`);
    const exit = page.locator('lab-exit');
    await exit.scrollIntoViewIfNeeded();
    // The reader's runs are ours: the two columns agree, whatever was found.
    const recorded = await exit.locator('[data-recorded]').first().getAttribute('data-recorded');
    await expect(part(exit, 'own')).toHaveAttribute('data-outcome', recorded ?? '');
    expect(['reached', 'refuted']).toContain(recorded);

    await predict(judging);
    await evidence(judging, module08.evidence);
    await decide(judging);
    const outcome = page.locator('.worksheet-outcome');
    await expect(outcome.locator('.book-verdict')).toHaveAttribute('data-verdict', 'never');
    await expect(outcome.locator('.worksheet-word')).toHaveText(verdict);
    await expect(outcome.locator('[data-finding="missing-evidence"]')).toHaveCount(0);

    const { worksheets } = await exportedWork(page, locale);
    const sheet = worksheets.find(({ definition }) => definition.id === 'module-08');
    expect(sheet?.attempts.at(-1)?.answers.next?.module).toBe(module08.module.next[0]);
  });

test('without scripts the module still says what was recorded', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
  const page = await context.newPage();
  await page.goto(`en/${chapter}`);
  await expect(page.locator('lab-exit [data-recorded]').first()).toBeVisible();
  const lab = page.locator('lab-expert-places');
  await expect(part(lab, 'sentence')).toContainText('Tokens routed: 24 of 24.');
  await expect(part(lab, 'rows').locator('tr')).toHaveCount(8);
  await context.close();
});
