// The module on mixtures: places stepped by keyboard and by pointer, our recorded runs brought in as a reader's, the exit
// criterion judged by them, and the checkpoint judged and exported, once in each language.
import AxeBuilder from '@axe-core/playwright';
import { readMeasured } from '#src/cli/measured-file.ts';
import { bundleText, bundleVersion, parseBundle } from '#src/worksheet/bundle.ts';
import { module08 } from '#src/worksheet/definitions/module-08.ts';
import { here, now } from '../worksheet/sample-work.ts';
import { part } from './experiment-lab.ts';
import { expect, test } from './guarded.ts';
import { keyboard, pointer } from './hands.ts';
import { chooseFile, sidewaysPixels } from './imported-work.ts';
import { decide, evidence, predict } from './judgement.ts';

const chapter = 'roadmap/08-mixture-of-experts/';

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
    await page.goto(`${locale}/my-work/`);
    await chooseFile(page, recordedBundle());
    await expect(page.locator('#my-work-message')).toContainText(/Imported\.|Importado\./);

    await page.goto(`${locale}/${chapter}`);
    const exit = page.locator('lab-exit');
    await exit.scrollIntoViewIfNeeded();
    // The reader's runs are ours: the two columns agree, whatever was found.
    const recorded = await exit.locator('[data-recorded]').first().getAttribute('data-recorded');
    await expect(part(exit, 'own')).toHaveAttribute('data-outcome', recorded ?? '');
    expect(['reached', 'refuted', 'cannot-tell']).toContain(recorded);

    await predict(judging);
    await evidence(judging, module08.evidence);
    await decide(judging);
    const outcome = page.locator('.worksheet-outcome');
    await expect(outcome.locator('.book-verdict')).toHaveAttribute('data-verdict', 'never');
    await expect(outcome.locator('.worksheet-word')).toHaveText(verdict);
    await expect(outcome.locator('[data-finding="missing-evidence"]')).toHaveCount(0);

    await page.goto(`${locale}/my-work/`);
    const name = /^(Export everything \(JSON\)|Exportar todo \(JSON\))$/;
    const coming = page.waitForEvent('download');
    await page.getByRole('button', { name }).click();
    const chunks: Buffer[] = [];
    for await (const chunk of await (await coming).createReadStream()) chunks.push(chunk as Buffer);
    const parsed = parseBundle(Buffer.concat(chunks).toString('utf8'));
    if (!parsed.ok) throw new Error(`the export is refused: ${JSON.stringify(parsed.problem)}`);
    const [sheet] = parsed.bundle.worksheets.filter(
      ({ definition }) => definition.id === 'module-08',
    );
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

/** Our recorded runs in a browser, as a reader's file. */
function recordedBundle(): string {
  const runs = ['noise-floor', 'answer-time', 'expert-count', 'expert-roles'].map((id) => {
    const run = readMeasured(id).records.find(({ environment }) => environment.place === 'browser');
    if (!run) throw new Error(`${id} is not recorded in a browser: run npm run measure -- ${id}`);
    return run;
  });
  return bundleText({
    format: 'which-bottleneck',
    version: bundleVersion,
    exportedAt: now,
    installation: here,
    worksheets: [],
    runs,
    responses: [],
    exams: [],
    reviews: [],
  });
}
