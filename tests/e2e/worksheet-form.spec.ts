// A worksheet filled in as a PDF: dropped on My work, read there, and gone on with in its chapter.
import type { Page } from '@playwright/test';
import { readPdf } from '#islands/worksheet-form/read-pdf.ts';
import { pdfReport } from '#src/book/print/pdf-problems.ts';
import { formFiles } from '#src/cli/form-files.ts';
import { module07 } from '#src/worksheet/definitions/module-07.ts';
import { speculative } from '#src/worksheet/definitions/speculative.ts';
import { headNames } from '#src/worksheet/forms/field-name.ts';
import { emptyForm, filled, widgetsOf } from '../islands/worksheet-form/filled-form.ts';
import { prose, sampleValues } from '../islands/worksheet-form/sample-values.ts';
import { expect, test } from './guarded.ts';
import { openPart } from './imported-work.ts';

test('a form dropped on My work is a worksheet there, once however often', async ({ page }) => {
  const form = await emptyForm([speculative], 'es');
  const bytes = await filled(form, sampleValues(speculative, 'es'));
  await page.goto('es/my-work/');
  await expect(page.locator('#my-work-file')).toBeVisible();
  await drop(page, bytes);
  const message = page.locator('#my-work-message');
  await expect(message).toContainText('Hojas: 1 nuevas');
  await expect(message).toContainText('la ejecución abcdef12 no está en este navegador');
  const row = page.locator('[data-technique="speculative"]');
  await expect(row).toContainText('Decodificación especulativa');
  await expect(row).toContainText('10 de 10 preguntas');
  await drop(page, bytes);
  await expect(message).toContainText('1 que ya estaban');
  await expect(row).toHaveCount(1);
  await openPart(page, 'es', 'predict');
  const low = page.locator('[data-field="predictions"][data-name="acceptance.low"]');
  await expect(low).toHaveValue('0,5');
});

test('a form with a wrong value changes nothing and says where and what', async ({ page }) => {
  const form = await emptyForm([speculative], 'es');
  await page.goto('es/my-work/');
  const input = page.locator('#my-work-file');
  const choose = async (bytes: Uint8Array, name = 'hoja.pdf') =>
    input.setInputFiles({ name, mimeType: 'application/pdf', buffer: Buffer.from(bytes) });
  const message = page.locator('#my-work-message');
  await choose(await filled(form, { 'speculative.predictions.acceptance.low': 'mucho' }));
  await expect(message).toContainText('No se ha importado nada.');
  await expect(message).toContainText('Extremo inferior');
  await expect(message).toContainText('«mucho»');
  await choose(form);
  await expect(message).toContainText('no hay nada relleno');
  await choose(new TextEncoder().encode('{"format":"other"}'));
  await expect(message).toContainText('«hoja.pdf» no es un PDF');
  await expect(page.locator('[data-technique]')).toHaveCount(0);
});

test('a printed form has its fields in its structure, and comes back as it was filled in', async ({
  browser,
}) => {
  const edition = { version: '1.0.0', date: '2026-11-21', licences: 'CC BY 4.0' };
  for (const [locale, format] of [
    ['es', 'A4'],
    ['en', 'Letter'],
  ] as const)
    for await (const { name, bytes } of formFiles(browser, locale, format, {
      edition,
      only: ['module-07'],
    })) {
      expect(name).toBe(
        locale === 'es' ? 'worksheets-es-module-07.pdf' : 'worksheets-en-module-07-letter.pdf',
      );
      expect((await pdfReport(bytes, locale)).problems).toEqual([]);
      const text = Buffer.from(bytes).toString('latin1');
      expect(text).not.toContain('.invalid');
      const boxes = widgetsOf([module07], locale).length;
      // Beside the boxes, the hidden fields that tell which form it is: two of the file, one of its worksheet.
      const hidden = Object.keys(headNames).length + 1;
      expect(text.match(/\/S \/Form\b/g)).toHaveLength(boxes + hidden);
      const values = sampleValues(module07, locale);
      const file = {
        name,
        bytes: await filled(bytes, values),
        changedAt: '2026-11-22T09:00:00.000Z',
      };
      const read = await readPdf(file, { worksheets: [], responses: [], runs: [] });
      if (!read.ok) throw new Error(JSON.stringify(read.problem));
      expect(read.bundle.worksheets[0]?.attempts[0]?.answers).toMatchObject({
        bottleneck: { sentence: prose },
        verdict: { verdict: 'defer' },
      });
    }
});

/** Drops a file where files are imported. */
async function drop(page: Page, bytes: Uint8Array): Promise<void> {
  const data = await page.evaluateHandle((text) => {
    const transfer = new DataTransfer();
    const content = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
    transfer.items.add(new File([content], 'hoja.pdf', { type: 'application/pdf' }));
    return transfer;
  }, Buffer.from(bytes).toString('base64'));
  await page.locator('.my-work-transfer').dispatchEvent('drop', { dataTransfer: data });
}
