// The module on memory: pages stepped through by keyboard, our recorded runs brought in as a reader's, the exit criterion
// judged by them, and the checkpoint judged and exported, once in each language.
import AxeBuilder from '@axe-core/playwright';
import { readMeasured } from '#src/cli/measured-file.ts';
import { module07 } from '#src/worksheet/definitions/module-07.ts';
import { exitRule, judgeExit } from '#src/worksheet/exit.ts';
import { part } from './experiment-lab.ts';
import { exportedWork } from './exported-work.ts';
import { expect, test } from './guarded.ts';
import { keyboard, pointer } from './hands.ts';
import { sidewaysPixels } from './imported-work.ts';
import { decide, evidence, expectNever, predict } from './judgement.ts';
import { importRecorded } from './recorded-bundle.ts';

const chapter = 'roadmap/07-memory/';
const experiments = [
  'noise-floor',
  'answer-time',
  'scale-int8',
  'quantized-quality',
  'eviction-recall',
];

test('requests run in pieces and in pages by keyboard, at 320 px and without barriers', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(`es/${chapter}`);
  const lab = page.locator('lab-paging');
  await lab.scrollIntoViewIfNeeded();
  const step = lab.locator('[data-transport="step"]');
  await expect(step).toBeEnabled();
  await expect(lab.locator('tr[data-row="running"] td').first()).toHaveText('0');
  await step.focus();
  for (let i = 0; i < 6; i++) await page.keyboard.press('Enter');
  await expect(lab.locator('[data-transport="status"]')).toHaveText(/^Paso 6: /);
  await expect(lab.locator('tr[data-row="running"] td').last()).toHaveText(/^[1-9]/);
  await expect(part(lab, 'paged').locator('rect[data-state="shared"]').first()).toBeAttached();
  await lab.locator('[name="sharing"]').uncheck();
  await expect(lab.locator('[data-transport="steps"]')).toHaveText('0');
  await expect(part(lab, 'paged').locator('rect[data-state="shared"]')).toHaveCount(0);
  expect(await sidewaysPixels(page)).toBeLessThanOrEqual(0);
  for (const theme of ['light', 'dark']) {
    await page.evaluate((name) => {
      document.documentElement.dataset['theme'] = name;
    }, theme);
    const { violations } = await new AxeBuilder({ page })
      .include('lab-paging')
      .include('lab-exit')
      .analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  }
});

for (const [locale, hands] of [
  ['en', () => pointer],
  ['es', keyboard],
] as const)
  test(`a reader with runs judges eight bits in ${locale}, and takes the judgement home`, async ({
    page,
  }) => {
    test.setTimeout(180_000);
    const judging = { page, hand: hands(page), locale, definition: module07 };
    await importRecorded(page, locale, experiments);
    await page.goto(`${locale}/${chapter}`);
    const exit = page.locator('lab-exit');
    await exit.scrollIntoViewIfNeeded();
    const runs = experiments.flatMap((id) =>
      readMeasured(id).records.filter(({ environment }) => environment.place === 'browser'),
    );
    const { outcome } = judgeExit(exitRule(module07), runs);
    await expect(part(exit, 'own')).toHaveAttribute('data-outcome', outcome);
    await expect(part(exit, 'own-line').first()).toHaveAttribute('data-outcome', 'reached');

    await predict(judging);
    await evidence(judging, module07.evidence);
    await decide(judging);
    await expectNever(judging, module07.evidence);

    const { worksheets } = await exportedWork(page, locale);
    const sheet = worksheets.find(({ definition }) => definition.id === 'module-07');
    expect(sheet?.attempts.at(-1)?.answers.next?.module).toBe(module07.module.next[0]);
  });

test('without scripts the module still says what was recorded', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
  const page = await context.newPage();
  await page.goto(`en/${chapter}`);
  await expect(page.locator('lab-exit [data-recorded]')).toBeVisible();
  await expect(page.locator('lab-paging svg')).toHaveCount(2);
  await expect(page.locator('lab-paging tr[data-row="filled"]')).toBeVisible();
  await context.close();
});
