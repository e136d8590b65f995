// My work: what stands there before anything is kept, a file in and out, refusals that change nothing, deletion that asks,
// paper.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { extractText, getDocumentProxy } from 'unpdf';
import { bundleText, bundleVersion, parseBundle } from '#src/worksheet/bundle.ts';
import { answers, finished, here, now, reviews, runs, sitting } from '../worksheet/sample-work.ts';
import { expect, test } from './guarded.ts';
import { bundle, chooseFile, importWork, openPart, sidewaysPixels } from './imported-work.ts';

for (const [locale, fresh, heading] of [
  ['en', 'Nothing of yours is kept in this browser yet.', 'My verdicts'],
  ['es', 'Este navegador aún no guarda nada tuyo.', 'Mis veredictos'],
] as const)
  test(`${locale}: says what will stand here, and fetches its tools with the first act`, async ({
    page,
  }) => {
    const fetched: string[] = [];
    page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
    const tools = () => fetched.filter((path) => /\/_astro\/my-work\.[\w-]+\.js$/.test(path));
    // The clock stands: without an act the reader does not stay, however long the page takes.
    await page.clock.install();
    await page.goto(`${locale}/my-work/`, { waitUntil: 'networkidle' });
    const lab = page.locator('lab-my-work');
    await expect(lab).toContainText(fresh);
    await expect(lab.getByRole('listitem').filter({ hasText: heading })).toBeVisible();
    await expect(lab.locator('[data-part="opening"]')).toBeHidden();
    expect(tools()).toEqual([]);
    const { violations } = await new AxeBuilder({ page }).include('lab-my-work').analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
    await page.keyboard.press('Tab');
    await expect(lab.getByRole('heading', { name: heading })).toBeVisible();
    await expect(lab).not.toContainText(fresh);
    expect(tools()).toHaveLength(1);
  });

test('opens for whoever stays without an act, and at once where work is kept', async ({ page }) => {
  await page.clock.install();
  await page.goto('en/my-work/', { waitUntil: 'networkidle' });
  await expect(page.locator('#my-work-file')).toHaveCount(0);
  await page.clock.fastForward(3000);
  await expect(page.locator('#my-work-file')).toBeVisible();
  await chooseFile(page, bundle());
  await expect(page.locator('#my-work-message')).toContainText('Imported.');
  await page.goto('es/my-work/');
  await expect(page.locator('[data-run]')).toHaveCount(Object.keys(runs).length);
});

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

test('prints every attempt and every figure, which are written for the paper alone', async ({
  page,
}) => {
  await importWork(page, 'en');
  const printed = page.locator('.my-work-printed');
  await expect(printed).toHaveCount(0);
  const paper = await getDocumentProxy(new Uint8Array(await page.pdf()));
  const { text } = await extractText(paper, { mergePages: true });
  for (const words of [answers.flip.why, '5 positions against one'])
    expect(text.replace(/\s+/g, ' ')).toContain(words);
  await expect(printed).toHaveCount(0);
  await page.emulateMedia({ media: 'print' });
  await expect(printed).toContainText(answers.flip.why);
  await expect(printed).toContainText('5 positions against one');
  await expect(page.locator('lab-my-work button:visible')).toHaveCount(0);
});

test('says of each verdict whether it stands, and how good the predictions were', async ({
  page,
}) => {
  await importWork(page, 'es');
  const row = page.locator('[data-technique="speculative"]');
  await expect(row).toContainText('Nunca');
  await expect(row).toContainText('10 de 10 preguntas');
  // Runs that another browser made carry no verdict in this one, and the page says how many findings that makes.
  await expect(row).toContainText('△ 6 hallazgos limitan lo que dice');
  await expect(page.locator('[data-part="calibration"]')).toContainText('2 de 3 intervalos');
  await expect(page.locator('lab-my-work figure svg').first()).toBeVisible();
});

test('hands out every decision as one archive', async ({ page }) => {
  await importWork(page, 'en');
  const { name, bytes } = await downloaded(page, 'Decision records (ZIP)');
  expect(name).toMatch(/^which-bottleneck-.*\.en\.zip$/);
  const files = unzipSync(bytes);
  expect(Object.keys(files).toSorted()).toEqual(['index.en.md', 'speculative.en.md']);
});

test('takes back what it gave, to the letter', async ({ page }) => {
  const work = {
    format: 'which-bottleneck',
    version: bundleVersion,
    exportedAt: now,
    installation: here,
    worksheets: [finished('speculative.imported')],
    runs: Object.values(runs).toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    responses: [{ id: 'question:motivation.amdahl', value: 1.43, committedAt: now }],
    exams: [sitting],
    reviews: [reviews],
  } as const;
  await page.goto('en/my-work/');
  await chooseFile(page, bundleText(work));
  await expect(page.locator('#my-work-message')).toContainText('Exam sittings: 1 added');
  const { bytes } = await downloaded(page, 'Export everything (JSON)');
  const out = parseBundle(bytes.toString());
  if (!out.ok) throw new Error(JSON.stringify(out.problem));
  const { exportedAt: _, installation: __, worksheets, ...rest } = out.bundle;
  const { exportedAt: ___, installation: ____, worksheets: given, ...expected } = work;
  expect(rest).toEqual(expected);
  expect(worksheets).toEqual(given.map((worksheet) => ({ ...worksheet, revision: 0 })));
});

test('shows a script that came in as the text it is', async ({ page }) => {
  const sentence =
    '<img src=x onerror="document.title=`run`"><script>document.title="run"</script>';
  const worksheet = finished('speculative.imported');
  const [attempt] = worksheet.attempts;
  const answered = { ...attempt!.answers, bottleneck: { sentence, resource: 'none' as const } };
  const file = JSON.parse(bundle());
  file.worksheets = [{ ...worksheet, attempts: [{ ...attempt, answers: answered }] }];
  await page.goto('en/my-work/');
  await chooseFile(page, JSON.stringify(file));
  await expect(page.locator('#my-work-message')).toContainText('Imported.');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.my-work-printed')).toContainText(sentence);
  await expect(page).not.toHaveTitle('run');
});

/** What a button hands out. */
async function downloaded(page: Page, button: string): Promise<{ name: string; bytes: Buffer }> {
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).first().click();
  const download = await downloading;
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  return { name: download.suggestedFilename(), bytes: Buffer.concat(chunks) };
}
