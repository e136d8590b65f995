// Puts the fields of a form where its printed boxes stand: each link without text becomes a field with its tooltip, in
// the place that the link had in the document's structure and so in the order in which it is read.
import {
  PDFDict,
  PDFDocument,
  type PDFField,
  type PDFFont,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFRef,
  PDFString,
  StandardFonts,
} from '@cantoo/pdf-lib';
import { type FormWidget, widgetIndex } from '#src/book/forms/form-widget.ts';
import { addedField } from './acro-field.ts';
import { type StructureParents, structureParents } from './pdf-structure.ts';

/** What the document itself says. */
export interface FormHead {
  readonly title: string;
  readonly language: string;
  /** Fields that are not shown, by name. */
  readonly hidden: Readonly<Record<string, string>>;
  /** ISO 8601; the same content made at the same time gives the same document. */
  readonly madeAt: string;
}

/** The PDF of a form with its fields; throws when a box of the document is not found in the print. */
export async function withFields(
  printed: Uint8Array,
  widgets: readonly FormWidget[],
  { title, language, hidden, madeAt }: FormHead,
): Promise<Uint8Array> {
  const pdf = await PDFDocument.load(printed, { updateMetadata: false });
  const font = await pdf.embedFont(StandardFonts.Helvetica);
  const parents = structureParents(pdf);
  const found = new Set<number>();
  const fields = new Map<string, PDFField>();
  for (const page of pdf.getPages()) {
    const annotations = page.node.Annots();
    if (annotations === undefined) continue;
    const kept = annotations.asArray().map((ref) => {
      const link = pdf.context.lookup(ref, PDFDict);
      const index = boxIndex(link);
      const widget = index === null ? undefined : widgets[index];
      if (index === null || widget === undefined || found.has(index)) return ref;
      found.add(index);
      const field = addedField(widget, { pdf, page, link, font, fields });
      const parent = link.lookupMaybe(PDFName.of('StructParent'), PDFNumber);
      if (parent !== undefined) {
        pdf.context.lookup(field, PDFDict).set(PDFName.of('StructParent'), parent);
        parents.becomeForm(parent.asNumber(), field);
      }
      if (ref instanceof PDFRef) pdf.context.delete(ref);
      return field;
    });
    page.node.set(PDFName.of('Annots'), pdf.context.obj(kept));
    page.node.set(PDFName.of('Tabs'), PDFName.of('S'));
  }
  if (found.size !== widgets.length)
    throw new Error(
      `form "${title}": ${widgets.length} boxes were drawn and ${found.size} found in the print; a box has no size or stands twice`,
    );
  if (widgets.length > 0) {
    addHidden(pdf, hidden, { font, parents });
    shareFont(pdf, font);
  }
  pdf.setTitle(title, { showInWindowTitleBar: true });
  pdf.setLanguage(language);
  pdf.setCreationDate(new Date(madeAt));
  pdf.setModificationDate(new Date(madeAt));
  // Appearances are drawn above; the choices would be drawn by their ids.
  return pdf.save({ useObjectStreams: false, updateFieldAppearances: false });
}

function boxIndex(link: PDFDict): number | null {
  const address = link.lookupMaybe(PDFName.of('A'), PDFDict)?.lookup(PDFName.of('URI'));
  return address instanceof PDFString || address instanceof PDFHexString
    ? widgetIndex(address.decodeText())
    : null;
}

/** Fields that tell the form, on its first page and of no size. */
function addHidden(
  pdf: PDFDocument,
  values: Readonly<Record<string, string>>,
  { font, parents }: { readonly font: PDFFont; readonly parents: StructureParents },
): void {
  const form = pdf.getForm();
  const page = pdf.getPage(0);
  for (const [name, value] of Object.entries(values)) {
    const field = form.createTextField(name);
    field.addToPage(page, { x: 0, y: 0, width: 1, height: 1, hidden: true, font });
    field.setText(value);
    field.updateAppearances(font);
    field.enableReadOnly();
    for (const widget of page.node.Annots()?.asArray().slice(-1) ?? [])
      if (widget instanceof PDFRef) parents.addForm(widget, page.ref);
  }
}

/** The font of the fields, where programs that fill them in look for it. */
function shareFont(pdf: PDFDocument, font: PDFFont): void {
  const { dict } = pdf.getForm().acroForm;
  dict.set(PDFName.of('DR'), pdf.context.obj({ Font: { [font.name]: font.ref, Helv: font.ref } }));
  dict.set(PDFName.of('DA'), PDFString.of('/Helv 10 Tf 0 g'));
}
