import { PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import { withFields } from '#src/cli/acro-form.ts';
import { speculative } from '#src/worksheet/definitions/speculative.ts';
import {
  emptyForm,
  madeAt,
  printedBoxes,
  widgetsOf,
} from '../islands/worksheet-form/filled-form.ts';

const head = { title: 'T', language: 'es', hidden: {}, madeAt };

test('every box becomes a field with its question as tooltip, and no address is left', async () => {
  const bytes = await emptyForm([speculative], 'es');
  expect(Buffer.from(bytes).toString('latin1')).not.toContain('field.invalid');
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  const fields = new Map(
    pdf
      .getForm()
      .getFields()
      .map((field) => [field.getName(), field]),
  );
  for (const { name, tooltip, required } of widgetsOf([speculative], 'es')) {
    const field = fields.get(name);
    expect([name, field?.isRequired()]).toEqual([name, required]);
    expect(field?.acroField.dict.lookup(PDFName.of('TU'))).toHaveProperty('decodeText');
    expect(String(tooltip)).not.toBe('');
  }
  expect(pdf.getForm().getRadioGroup('speculative.verdict.verdict').getOptions()).toEqual([
    'apply',
    'defer',
    'never',
  ]);
});

test('fields stand on their page in the order in which they are read, and Tab follows it', async () => {
  const widgets = widgetsOf([speculative], 'en');
  const pdf = await PDFDocument.load(await emptyForm([speculative], 'en'));
  const named = pdf.getPages().flatMap(({ node }) => {
    expect(node.lookup(PDFName.of('Tabs'))).toBe(PDFName.of('S'));
    return (node.Annots()?.asArray() ?? []).flatMap((ref) => {
      const field = pdf.context.lookup(ref, PDFDict);
      const tip = field.lookup(PDFName.of('Parent'), PDFDict).lookup(PDFName.of('TU'));
      return tip === undefined ? [] : [(tip as unknown as { decodeText(): string }).decodeText()];
    });
  });
  expect(named).toEqual(widgets.map(({ tooltip }) => tooltip));
});

test('a box that the print lacks is named as missing', async () => {
  const widgets = widgetsOf([speculative], 'en');
  const printed = await printedBoxes(widgets.slice(1));
  await expect(withFields(printed, widgets, head)).rejects.toThrow(/boxes were drawn and/);
});
