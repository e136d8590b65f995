// A form without Chromium: its boxes are links on blank pages, as the print gives them; and a form filled in.
import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib';
import { formDocument } from '#src/book/forms/form-html.ts';
import { type FormWidget, widgetAddress } from '#src/book/forms/form-widget.ts';
import type { Locale } from '#src/book/locales.ts';
import { withFields } from '#src/cli/acro-form.ts';
import type { Definition } from '#src/worksheet/definition.ts';
import { definitionName, formVersion, headNames } from '#src/worksheet/forms/field-name.ts';

export const madeAt = '2026-11-21T00:00:00.000Z';

/** The boxes of worksheets in a language. */
export function widgetsOf(definitions: readonly Definition[], locale: Locale) {
  const form = { locale, title: 'Form', definitions, fontCss: '', version: '1.0.0' };
  return formDocument(form).widgets;
}

/** A PDF of blank pages with a link for each box. */
export async function printedBoxes(widgets: readonly FormWidget[]): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  for (let from = 0; from < widgets.length; from += 40) {
    const page = pdf.addPage();
    const links = widgets.slice(from, from + 40).map((_, at) =>
      pdf.context.register(
        pdf.context.obj({
          Type: 'Annot',
          Subtype: 'Link',
          Rect: [20, 800 - 18 * at, 220, 814 - 18 * at],
          A: { S: 'URI', URI: PDFString.of(widgetAddress(from + at)) },
        }),
      ),
    );
    page.node.set(PDFName.of('Annots'), pdf.context.obj(links));
  }
  return pdf.save();
}

/** The form of worksheets, empty. */
export async function emptyForm(
  definitions: readonly Definition[],
  locale: Locale,
): Promise<Uint8Array> {
  const widgets = widgetsOf(definitions, locale);
  return withFields(await printedBoxes(widgets), widgets, {
    title: 'Form',
    language: locale,
    hidden: {
      [headNames.version]: String(formVersion),
      [headNames.locale]: locale,
      ...Object.fromEntries(
        definitions.map(({ id, version }) => [definitionName(id), String(version)]),
      ),
    },
    madeAt,
  });
}

/** The form with values by field, as a reader of PDF keeps them; throws on a field that is not there. */
export async function filled(
  form: Uint8Array,
  values: Readonly<Record<string, string>>,
): Promise<Uint8Array> {
  const pdf = await PDFDocument.load(form, { updateMetadata: false });
  const fields = new Map(
    pdf
      .getForm()
      .acroForm.getAllFields()
      .map(([field]) => [field.getFullyQualifiedName() ?? '', field]),
  );
  for (const [name, value] of Object.entries(values)) {
    const field = fields.get(name);
    if (!field) throw new Error(`the form has no field ${name}`);
    const button = field.dict.lookup(PDFName.of('FT')) === PDFName.of('Btn');
    field.dict.set(PDFName.of('V'), button ? PDFName.of(value) : PDFHexString.fromText(value));
    if (!button) continue;
    const kids = field.dict.lookup(PDFName.of('Kids'), PDFArray);
    for (let i = 0; i < kids.size(); i++) {
      const box = kids.lookup(i, PDFDict);
      const states = box.lookup(PDFName.of('AP'), PDFDict).lookup(PDFName.of('N'), PDFDict);
      const state = PDFName.of(states.has(PDFName.of(value)) ? value : 'Off');
      box.set(PDFName.of('AS'), state);
    }
  }
  pdf.setModificationDate(new Date('2026-11-22T08:00:00Z'));
  return pdf.save({ updateFieldAppearances: false });
}
