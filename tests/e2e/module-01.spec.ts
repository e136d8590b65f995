// The module on small models: a map built by keyboard on a narrow screen, our recorded runs brought in as a reader's, the
// exit criterion judged by them, and the checkpoint judged and exported, once in each language.
import AxeBuilder from '@axe-core/playwright';
import { readMeasured } from '#src/cli/measured-file.ts';
import { module01 } from '#src/worksheet/definitions/module-01.ts';
import { exitRule, judgeExit } from '#src/worksheet/exit.ts';
import { experimentLab, part } from './experiment-lab.ts';
import { exportedWork } from './exported-work.ts';
import { expect, test } from './guarded.ts';
import { keyboard, pointer } from './hands.ts';
import { sidewaysPixels } from './imported-work.ts';
import { decide, evidence, expectNever, predict } from './judgement.ts';
import { importRecorded } from './recorded-bundle.ts';

const chapter = 'roadmap/01-small-models/';
const experiments = ['noise-floor', 'ladder-cost'];

test('a map is built by keyboard on a narrow screen, without barriers in both themes', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(`es/${chapter}`);
  const lab = page.locator('lab-map-builder');
  await lab.scrollIntoViewIfNeeded();
  await expect(lab).toHaveAttribute('data-ready', '');
  const before = await part(lab, 'outcome').innerText();
  const choice = part(lab, 'choice').first();
  await choice.focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(part(lab, 'outcome')).not.toHaveText(before);
  await expect(part(lab, 'outcome')).toContainText('Tu mapa: ');
  expect(await sidewaysPixels(page)).toBeLessThanOrEqual(0);
  for (const theme of ['light', 'dark']) {
    await page.evaluate((name) => {
      document.documentElement.dataset['theme'] = name;
    }, theme);
    const { violations } = await new AxeBuilder({ page })
      .include('lab-map-builder')
      .include('lab-exit')
      .analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  }
});

test('without scripts the module still says what was recorded', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
  const page = await context.newPage();
  await page.goto(`en/${chapter}`);
  await expect(page.locator('lab-exit [data-recorded]').first()).toBeVisible();
  const lab = page.locator('lab-map-builder');
  await expect(part(lab, 'outcome')).toContainText('Your map: ');
  await expect(lab.getByRole('img').first()).toBeVisible();
  await context.close();
});

for (const { locale, before, cancelled } of [
  {
    locale: 'en',
    before:
      'The models are loaded. Before the first sample, their answers are marked right or wrong.',
    cancelled: /^Cancelled\./,
  },
  {
    locale: 'es',
    before:
      'Los modelos ya están cargados. Antes de la primera muestra se comprueba qué respuestas son correctas.',
    cancelled: /^Cancelado\./,
  },
] as const)
  test(`a reader of ${locale} is told that answers are marked first, and can give that up`, async ({
    page,
  }) => {
    test.setTimeout(120_000);
    await page.goto(`${locale}/${chapter}`);
    const lab = await experimentLab(page, 'ladder-cost');
    await part(lab, 'measure').click();
    for (let run = 0; run < 2; run++) {
      await expect(part(lab, 'status')).toHaveText(before, { timeout: 50_000 });
      await expect(part(lab, 'progress')).not.toHaveAttribute('value');
      await part(lab, 'cancel').press('Enter');
      await expect(part(lab, 'measure')).toBeFocused();
      // Again before the worker, busy with answers, has heard of it.
      await page.keyboard.press('Enter');
    }
    await expect(part(lab, 'status')).toHaveText(before, { timeout: 50_000 });
    await part(lab, 'cancel').click();
    await expect(part(lab, 'status')).toHaveText(cancelled);
    await expect(part(lab, 'progress')).toBeHidden();
    await expect(part(lab, 'measure')).toBeEnabled();
  });

for (const [locale, hands] of [
  ['en', () => pointer],
  ['es', keyboard],
] as const)
  test(`a reader with runs judges a map in ${locale}, and takes the judgement home`, async ({
    page,
  }) => {
    test.setTimeout(180_000);
    const judging = { page, hand: hands(page), locale, definition: module01 };
    await importRecorded(page, locale, experiments);
    await page.goto(`${locale}/${chapter}`);
    const exit = page.locator('lab-exit');
    await exit.scrollIntoViewIfNeeded();
    const runs = experiments.flatMap((id) =>
      readMeasured(id).records.filter(({ environment }) => environment.place === 'browser'),
    );
    // The reader's runs are ours: what they come to is what the same rule makes of the records.
    const { outcome } = judgeExit(exitRule(module01), runs);
    await expect(part(exit, 'own')).toHaveAttribute('data-outcome', outcome);
    const builder = page.locator('lab-map-builder');
    await builder.scrollIntoViewIfNeeded();
    await expect(part(builder, 'origin')).toHaveAttribute('data-kind', 'yours');
    await expect(builder.getByRole('img').first()).toBeVisible();

    await predict(judging);
    await evidence(judging, module01.evidence);
    await decide(judging);
    await expectNever(judging, module01.evidence);

    const { worksheets } = await exportedWork(page, locale);
    const sheet = worksheets.find(({ definition }) => definition.id === module01.id);
    expect(sheet?.attempts.at(-1)?.answers.next?.module).toBe(module01.module.next[0]);
  });
