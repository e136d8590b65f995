// The class view: files in by hand and by drop, refusals beside the rest, no name anywhere, rows out, and by keyboard.
import { mkdirSync, writeFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { bundleVersion } from '#src/worksheet/bundle.ts';
import { speculative } from '#src/worksheet/definitions/speculative.ts';
import { emptyForm, filled } from '../islands/worksheet-form/filled-form.ts';
import { sampleValues } from '../islands/worksheet-form/sample-values.ts';
import { chooseFiles, jsonFile, pupilFile, pupils } from './class-files.ts';
import { expect, test } from './guarded.ts';
import { sidewaysPixels } from './imported-work.ts';

const lab = 'lab-class-view';

test('shows a class from its files and names no one', async ({ page }) => {
  await page.goto('en/class/');
  await expect(page.locator(lab)).toContainText('No file yet.');
  await chooseFiles(page, pupils);
  await expect(page.locator('[data-part="taken"]')).toContainText('3 pupils from 3 files');
  const text = await page.locator(lab).innerText();
  for (const name of ['ana', 'garcia', 'ben.json', 'One pass for every token'])
    expect(text.toLowerCase()).not.toContain(name.toLowerCase());
  for (const id of ['class-verdicts', 'class-missing', 'class-figures', 'class-exams'])
    await expect(page.locator(`#${id}`)).toBeVisible();
  // Verdicts, missing evidence, figures by machine, change, calibration, coverage.
  await expect(page.locator(`${lab} figure`)).toHaveCount(6);
  await expect(page.locator(lab)).toContainText('Pupil 3');
});

test('keeps numbers whatever the order of the files, and counts a repeated one once', async ({
  page,
}) => {
  const rows = async () => page.locator(`${lab} [aria-labelledby="class-verdicts"]`).innerText();
  await page.goto('en/class/');
  await chooseFiles(page, pupils);
  const first = await rows();
  await page.getByRole('button', { name: 'Close all files' }).click();
  await expect(page.locator(lab)).toContainText('No file yet.');
  await expect(page.locator('#class-files')).toBeFocused();
  const [ana] = pupils;
  await chooseFiles(page, [...pupils.toReversed(), { ...ana!, name: 'copy.json' }]);
  expect(await rows()).toBe(first);
  await expect(page.locator('#class-message')).toContainText('holds what another holds already');
});

test('refuses hostile files by name and reason, and takes the others', async ({
  page,
}, testInfo) => {
  await page.goto('es/class/');
  const deep = `${'['.repeat(200)}${']'.repeat(200)}`;
  const newer = pupilFile('nuevo.json', 'd', {})
    .buffer.toString()
    .replace(`"version": ${bundleVersion}`, '"version": 9');
  const hostile = [
    jsonFile('otro.json', '{}'),
    jsonFile('hondo.json', deep),
    jsonFile('proto.json', '{"format":"which-bottleneck","__proto__":{}}'),
    jsonFile('nuevo.json', newer),
    jsonFile('grande.json', ' '.repeat(50 * 1024 * 1024 + 1)),
    ...pupils,
  ];
  // As files on a disk: what is handed over as it is may not be that large.
  const paths = hostile.map(({ name }) => testInfo.outputPath(name));
  mkdirSync(testInfo.outputDir, { recursive: true });
  for (const [index, { buffer }] of hostile.entries()) writeFileSync(paths[index]!, buffer);
  await chooseFiles(page, paths);
  const refused = page.locator('[data-part="refused"]');
  await expect(refused).toContainText('otro.json: El archivo no es una exportación de este libro');
  await expect(refused).toContainText('hondo.json: El archivo está más anidado');
  await expect(refused).toContainText('proto.json: El archivo contiene un nombre que podría hacer');
  await expect(refused).toContainText('nuevo.json: El archivo lo exportó una edición más nueva');
  await expect(refused).toContainText('grande.json: El archivo tiene');
  await expect(page.locator('[data-part="taken"]')).toContainText('3 estudiantes');
});

test('takes files that are dropped', async ({ page }) => {
  await page.goto('en/class/');
  await expect(page.locator('.class-drop')).toBeVisible();
  const files = pupils.map(({ name, buffer }) => ({ name, text: buffer.toString() }));
  const transfer = await page.evaluateHandle((dropped) => {
    const data = new DataTransfer();
    for (const { name, text } of dropped) data.items.add(new File([text], name));
    return data;
  }, files);
  await page.dispatchEvent('.class-drop', 'drop', { dataTransfer: transfer });
  await expect(page.locator('[data-part="taken"]')).toContainText('3 pupils');
});

test('takes filled forms among exports, and fetches what reads them only then', async ({
  page,
}) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  const readers = () => fetched.filter((url) => /read-pdf/.test(url));
  const empty = await emptyForm([speculative], 'es');
  const values = sampleValues(speculative, 'es');
  const form = (name: string, bytes: Uint8Array) => ({
    name,
    mimeType: 'application/pdf',
    buffer: Buffer.from(bytes),
  });
  await page.goto('es/class/');
  await chooseFiles(page, pupils);
  expect(readers()).toEqual([]);
  await chooseFiles(page, [
    form('hoja.pdf', await filled(empty, values)),
    form('mal.pdf', await filled(empty, { 'speculative.confidence.confidence': 'mucho' })),
    ...pupils,
  ]);
  await expect(page.locator('[data-part="taken"]')).toContainText('4 estudiantes');
  await expect(page.locator('[data-part="refused"]')).toContainText('mal.pdf: Un campo contiene');
  await expect(page.locator('[data-part="refused"]')).toContainText('«mucho»');
  await expect(page.locator(lab)).not.toContainText('hoja.pdf');
  expect(readers().length).toBeGreaterThan(0);
});

test('gives its rows to a spreadsheet', async ({ page }) => {
  await page.goto('en/class/');
  await chooseFiles(page, pupils);
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Verdicts by technique as CSV' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe('which-bottleneck-class-verdicts.csv');
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  const lines = Buffer.concat(chunks).toString().trim().split('\r\n');
  expect(lines).toHaveLength(3);
  expect(lines[0]).toMatch(/^pupil,technique,/);
  expect(lines.join()).not.toMatch(/ana|garcia|speculative\./);
});

test('shows another figure by keyboard alone', async ({ page }) => {
  await page.goto('en/class/');
  await chooseFiles(page, pupils);
  const choice = page.locator('#class-quantity');
  await choice.focus();
  const caption = page.locator(`${lab} figure`, { hasText: 'one row a run' }).locator('figcaption');
  const before = await caption.innerText();
  await page.keyboard.press('ArrowDown');
  await expect(caption).not.toHaveText(before);
  await expect(choice).toBeFocused();
});

for (const locale of ['en', 'es'] as const)
  test(`with a class in it is accessible in both themes and fits 320 px, in ${locale}`, async ({
    page,
  }) => {
    await page.goto(`${locale}/class/`);
    await chooseFiles(page, [...pupils, jsonFile('homework.json', '{}')]);
    await expect(page.locator(`${lab} figure`)).toHaveCount(6);
    for (const theme of ['light', 'dark']) {
      await page.evaluate((chosen) => {
        document.documentElement.dataset['theme'] = chosen;
      }, theme);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect
        .soft(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]))
        .toEqual([]);
    }
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await sidewaysPixels(page)).toBeLessThanOrEqual(0);
  });

test('prints figures and rows without its controls', async ({ page }) => {
  await page.goto('en/class/');
  await chooseFiles(page, pupils);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator(`${lab} button:visible`)).toHaveCount(0);
  await expect(page.locator(`${lab} figure svg:visible`).first()).toBeVisible();
});
