// The module on measuring: the tables and labs on a narrow screen and without scripts, our recorded runs brought in as a
// reader's, the alarm silent on them, the exit criterion judged, and the checkpoint judged and exported.
import AxeBuilder from '@axe-core/playwright';
import { readMeasured } from '#src/cli/measured-file.ts';
import { module00 } from '#src/worksheet/definitions/module-00.ts';
import { exitRule, judgeExit } from '#src/worksheet/exit.ts';
import { part } from './experiment-lab.ts';
import { exportedWork } from './exported-work.ts';
import { expect, test } from './guarded.ts';
import { keyboard, pointer } from './hands.ts';
import { sidewaysPixels } from './imported-work.ts';
import { decide, evidence, expectNever, predict } from './judgement.ts';
import { importRecorded } from './recorded-bundle.ts';

const chapter = 'roadmap/00-measurement/';
const experiments = ['noise-floor', 'latency-split'];

test('tables and labs stand without barriers on a narrow screen, in both themes', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const locale of ['en', 'es']) {
    await page.goto(`${locale}/${chapter}`);
    await expect(page.locator('[data-table="memory"] tbody tr')).toHaveCount(8);
    const alarm = page.locator('lab-regression-alarm');
    await alarm.scrollIntoViewIfNeeded();
    await expect(part(alarm, 'status')).toContainText(/no two runs|dos ejecuciones/);
    const harness = page.locator('lab-ab-harness');
    await harness.scrollIntoViewIfNeeded();
    await expect(part(harness, 'measure')).toBeEnabled();
    expect(await sidewaysPixels(page)).toBeLessThanOrEqual(0);
    for (const theme of ['light', 'dark']) {
      await page.evaluate((name) => {
        document.documentElement.dataset['theme'] = name;
      }, theme);
      const { violations } = await new AxeBuilder({ page })
        .include('lab-regression-alarm')
        .include('lab-ab-harness')
        .include('lab-exit')
        .analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
    }
  }
});

test('a pair of the reader’s choice runs in the page’s engine, and is given up', async ({
  page,
}) => {
  await page.goto(`es/${chapter}`);
  const harness = page.locator('lab-ab-harness');
  await harness.scrollIntoViewIfNeeded();
  await expect(part(harness, 'measure')).toBeEnabled();
  await harness.locator('select[name="a"]').selectOption('tutor');
  await part(harness, 'measure').click();
  await expect(part(harness, 'status')).toHaveText(/^Midiendo: [1-9]/, { timeout: 60_000 });
  await part(harness, 'cancel').click();
  await expect(part(harness, 'status')).toHaveText(/^Cancelado\./);
  await expect(part(harness, 'measure')).toBeFocused();
});

test('without scripts the module still says what was recorded', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
  const page = await context.newPage();
  await page.goto(`en/${chapter}`);
  await expect(page.locator('lab-exit [data-recorded]').first()).toBeVisible();
  await expect(page.locator('[data-table="memory"] tfoot td')).toHaveCount(3);
  await expect(page.locator('lab-ab-harness')).toContainText('Recorded on our machine');
  await context.close();
});

for (const [locale, hands] of [
  ['en', () => pointer],
  ['es', keyboard],
] as const)
  test(`a reader with runs judges the loop in ${locale}, and takes the judgement home`, async ({
    page,
  }) => {
    test.setTimeout(180_000);
    const judging = { page, hand: hands(page), locale, definition: module00 };
    await importRecorded(page, locale, experiments);
    await page.goto(`${locale}/${chapter}`);
    const exit = page.locator('lab-exit');
    await exit.scrollIntoViewIfNeeded();
    const runs = experiments.flatMap((id) =>
      readMeasured(id).records.filter(({ environment }) => environment.place === 'browser'),
    );
    // The reader's runs are ours: what they come to is what the same rule makes of the records.
    const { outcome } = judgeExit(exitRule(module00), runs);
    await expect(part(exit, 'own')).toHaveAttribute('data-outcome', outcome);

    await predict(judging);
    await evidence(judging, module00.evidence);
    await decide(judging);
    await expectNever(judging, module00.evidence);

    const { worksheets } = await exportedWork(page, locale);
    const sheet = worksheets.find(({ definition }) => definition.id === module00.id);
    expect(sheet?.attempts.at(-1)?.answers.next?.module).toBe(module00.module.next[0]);
  });
