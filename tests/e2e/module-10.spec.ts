// The module on frontiers: claim sheets filled in, carried over to the other language, a file and another browser; our
// recorded runs brought in as a reader's, the exit criterion judged by them, and the checkpoint judged and exported.
import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { bundleText } from '#src/worksheet/bundle.ts';
import { claimFields } from '#src/worksheet/claim-sheets.ts';
import { moduleTen } from '#src/worksheet/definitions/module-10.ts';
import { part } from './experiment-lab.ts';
import { exportedWork } from './exported-work.ts';
import { expect, test } from './guarded.ts';
import { keyboard, pointer } from './hands.ts';
import { chooseFile, sidewaysPixels } from './imported-work.ts';
import { decide, evidence, predict } from './judgement.ts';
import { importRecorded } from './recorded-bundle.ts';

const chapter = 'roadmap/10-frontiers/';
const experiments = [
  'noise-floor',
  'answer-time',
  'draft-acceptance',
  'verify-cost',
  'own-kernel',
  'draft-length',
];

test('claim sheets are kept, and go to the other language, to paper, to a file and to another browser', async ({
  page,
  browser,
  baseURL,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  const lab = await claimSheets(page, 'es');
  await expect(part(lab, 'count')).toHaveText('0 fichas guardadas');
  await part(lab, 'export-one').click();
  await expect(part(lab, 'status')).toContainText('Aún no hay nada que exportar');

  // By keyboard: a field is kept as it is left.
  await field(lab, 'paper').focus();
  await page.keyboard.type('GQA, tabla 1');
  await page.keyboard.press('Tab');
  await expect(part(lab, 'status')).toHaveText('Guardado ✓');
  await page.keyboard.type('5,4 veces <b>más rápido</b>');
  await page.keyboard.press('Tab');
  await expect(part(lab, 'status')).toHaveText('Guardado ✓');
  await part(lab, 'add').focus();
  await page.keyboard.press('Enter');
  await expect(field(lab, 'paper')).toBeFocused();
  await expect(field(lab, 'claim')).toHaveValue('');
  await page.keyboard.type('Attention Sinks');
  await page.keyboard.press('Tab');
  await expect(part(lab, 'count')).toHaveText('2 fichas guardadas');
  // What is typed and not left yet is kept as a draft.
  await field(lab, 'refute').fill('La misma pareja, con una razón de 5');
  await expect(part(lab, 'status')).toHaveText('Borrador guardado.');

  expect(await sidewaysPixels(page)).toBeLessThanOrEqual(0);
  for (const theme of ['light', 'dark']) {
    await page.evaluate((name) => {
      document.documentElement.dataset['theme'] = name;
    }, theme);
    const { violations } = await new AxeBuilder({ page })
      .include('lab-claim-sheets')
      .include('lab-exit')
      .analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  }

  const other = await claimSheets(page, 'en');
  await expect(field(other, 'paper')).toHaveValue('Attention Sinks');
  await expect(field(other, 'refute')).toHaveValue('La misma pareja, con una razón de 5');
  await part(other, 'which').selectOption({ label: 'GQA, tabla 1' });
  await expect(field(other, 'claim')).toHaveValue('5,4 veces <b>más rápido</b>');
  const markdown = await download(page, () => part(other, 'export-all').click());
  expect(markdown.match(/^# .*$/gm)).toEqual([
    '# Claim sheet: Attention Sinks',
    '# Claim sheet: GQA, tabla 1',
  ]);
  expect(markdown).toContain('5,4 veces &lt;b>más rápido&lt;/b>');

  await page.emulateMedia({ media: 'print' });
  await expect(part(other, 'printed').locator('section')).toHaveCount(2);
  await expect(part(other, 'printed')).toContainText('5,4 veces <b>más rápido</b>');
  await expect(field(other, 'claim')).toBeHidden();
  await page.emulateMedia({ media: null });

  await part(other, 'remove').click();
  await expect(part(other, 'count')).toHaveText('1 sheet kept');
  await part(other, 'undo').click();
  await expect(field(other, 'claim')).toHaveValue('5,4 veces <b>más rápido</b>');

  const work = await exportedWork(page, 'en');
  const context = await browser.newContext({ baseURL: baseURL ?? '' });
  const elsewhere = await context.newPage();
  await elsewhere.goto('es/my-work/');
  await chooseFile(elsewhere, bundleText(work));
  await expect(elsewhere.locator('#my-work-message')).toContainText('Importado.');
  const brought = await claimSheets(elsewhere, 'es');
  await expect(part(brought, 'count')).toHaveText('2 fichas guardadas');
  await expect(field(brought, 'paper')).toHaveValue('Attention Sinks');
  await context.close();
});

for (const [locale, verdict, hands] of [
  ['en', 'Never', () => pointer],
  ['es', 'Nunca', keyboard],
] as const)
  test(`a reader with runs judges the paper’s claim in ${locale}, and takes the judgement home`, async ({
    page,
  }) => {
    test.setTimeout(180_000);
    const judging = { page, hand: hands(page), locale, definition: moduleTen };
    await importRecorded(page, locale, experiments);

    await page.goto(`${locale}/${chapter}`);
    const exit = page.locator('lab-exit');
    await exit.scrollIntoViewIfNeeded();
    // The reader's runs are ours: the two columns agree, whatever was found.
    const recorded = await exit.locator('[data-recorded]').first().getAttribute('data-recorded');
    expect(['reached', 'refuted']).toContain(recorded);
    await expect(part(exit, 'own')).toHaveAttribute('data-outcome', recorded ?? '');

    await predict(judging);
    await evidence(judging, moduleTen.evidence);
    await decide(judging);
    const outcome = page.locator('.worksheet-outcome');
    await expect(outcome.locator('.book-verdict')).toHaveAttribute('data-verdict', 'never');
    await expect(outcome.locator('.worksheet-word')).toHaveText(verdict);
    await expect(outcome.locator('[data-finding="missing-evidence"]')).toHaveCount(0);

    const { worksheets } = await exportedWork(page, locale);
    const sheet = worksheets.find(({ definition }) => definition.id === 'module-10');
    expect(sheet?.attempts.at(-1)?.answers.next?.module).toBe(moduleTen.module.next[0]);
  });

test('without scripts the module says what was recorded, and what a sheet asks', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
  const page = await context.newPage();
  await page.goto(`en/${chapter}`);
  await expect(page.locator('lab-exit [data-recorded]').first()).toBeVisible();
  const lab = page.locator('lab-claim-sheets');
  await expect(lab.locator('noscript p')).toBeVisible();
  await expect(part(lab, 'field')).toHaveCount(claimFields.length);
  await expect(field(lab, 'flip')).toBeDisabled();
  await page.emulateMedia({ media: 'print' });
  await expect(part(lab, 'printed').locator('dt')).toHaveCount(claimFields.length);
  await context.close();
});

/** The lab of the sheets, in view and ready to be written in. */
async function claimSheets(page: Page, locale: 'en' | 'es'): Promise<Locator> {
  await page.goto(`${locale}/${chapter}`);
  const lab = page.locator('lab-claim-sheets');
  await lab.scrollIntoViewIfNeeded();
  await expect(field(lab, 'paper')).toBeEnabled();
  return lab;
}

function field(lab: Locator, name: (typeof claimFields)[number]): Locator {
  return lab.locator(`[data-field="${name}"]`);
}

async function download(page: Page, start: () => Promise<void>): Promise<string> {
  const coming = page.waitForEvent('download');
  await start();
  const chunks: Buffer[] = [];
  for await (const chunk of await (await coming).createReadStream()) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
