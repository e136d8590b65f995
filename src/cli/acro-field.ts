// One field of a form in the place of its printed box.
import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  type PDFDropdown,
  type PDFField,
  type PDFFont,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFPage,
  PDFRadioGroup,
  PDFRef,
  rgb,
} from '@cantoo/pdf-lib';
import type { FormWidget } from '#src/book/forms/form-widget.ts';

/** The longest text that a worksheet takes. */
const longestProse = 4000;
const sizes = { number: 10, prose: 9.5, runs: 10, choice: 9 } as const;
const ink = rgb(0.35, 0.35, 0.35);

/** Where a field is put: on a page, in the rectangle of a link, with the font of what is typed. */
export interface Place {
  readonly pdf: PDFDocument;
  readonly page: PDFPage;
  readonly link: PDFDict;
  readonly font: PDFFont;
  /** The fields so far, by name: asking the form for one looks through all of them. */
  readonly fields: Map<string, PDFField>;
}

/** Adds the field of a box, or one more box to a radio, and gives the reference of the box. */
export function addedField(widget: FormWidget, place: Place): PDFRef {
  const field = fieldOf(widget, place);
  place.fields.set(widget.name, field);
  if (widget.required) field.enableRequired();
  field.acroField.dict.set(PDFName.of('TU'), PDFHexString.fromText(widget.tooltip));
  const ref = lastKid(field.acroField.dict);
  if (widget.kind === 'radio' && widget.option)
    nameState(field.acroField.dict, place.pdf.context.lookup(ref, PDFDict), widget.option);
  return ref;
}

function fieldOf(widget: FormWidget, { pdf, page, link, font, fields }: Place): PDFField {
  const form = pdf.getForm();
  const look = { ...rectangle(link), borderWidth: 0.6, borderColor: ink, font };
  const { name, kind } = widget;
  const known = fields.get(name);
  if (kind === 'radio') {
    const radio = known instanceof PDFRadioGroup ? known : form.createRadioGroup(name);
    radio.addOptionToPage(widget.option?.id ?? '', page, look);
    return radio;
  }
  if (known) throw new Error(`form: the field ${name} stands twice; give its boxes other names`);
  if (kind === 'check') {
    const box = form.createCheckBox(name);
    box.addToPage(page, look);
    return box;
  }
  if (kind === 'choice') {
    const choice = form.createDropdown(name);
    choice.addToPage(page, look);
    choice.setFontSize(sizes.choice);
    offer(choice, widget, { pdf, font });
    return choice;
  }
  const text = form.createTextField(name);
  if (kind === 'prose') {
    text.enableMultiline();
    text.setMaxLength(longestProse);
  }
  text.addToPage(page, look);
  text.setFontSize(sizes[kind]);
  if (widget.value !== undefined) text.setText(widget.value);
  text.updateAppearances(font);
  return text;
}

/** The options of a choice: shown in words, kept as ids. */
function offer(
  choice: PDFDropdown,
  { options, value }: FormWidget,
  { pdf, font }: Pick<Place, 'pdf' | 'font'>,
): void {
  const suggested = options.find(({ id }) => id === value);
  choice.setOptions(options.map(({ label }) => label));
  if (suggested) choice.select(suggested.label);
  choice.updateAppearances(font);
  const { dict } = choice.acroField;
  const pairs = options.map(({ id, label }) => [
    PDFHexString.fromText(id),
    PDFHexString.fromText(label),
  ]);
  dict.set(PDFName.of('Opt'), pdf.context.obj(pairs));
  dict.delete(PDFName.of('I'));
  if (suggested) dict.set(PDFName.of('V'), PDFHexString.fromText(suggested.id));
}

/** A radio's box is on in a state of its option's id, which every reader then finds as the value. */
function nameState(
  field: PDFDict,
  box: PDFDict,
  { id, label }: { readonly id: string; readonly label: string },
): void {
  field.delete(PDFName.of('Opt'));
  const states = box.lookup(PDFName.of('AP'), PDFDict);
  for (const kind of ['N', 'D']) {
    const drawn = states.lookupMaybe(PDFName.of(kind), PDFDict);
    const on = drawn?.keys().find((key) => key !== PDFName.of('Off'));
    const stream = on && drawn?.get(on);
    if (!drawn || !on || !stream) continue;
    drawn.delete(on);
    drawn.set(PDFName.of(id), stream);
  }
  box.set(PDFName.of('TU'), PDFHexString.fromText(label));
}

function lastKid(field: PDFDict): PDFRef {
  const kids = field.lookup(PDFName.of('Kids'), PDFArray);
  const ref = kids.get(kids.size() - 1);
  if (ref instanceof PDFRef) return ref;
  throw new Error('form: a field came without the reference of its box');
}

function rectangle(link: PDFDict) {
  const [left = 0, bottom = 0, right = 0, top = 0] = link
    .lookup(PDFName.of('Rect'), PDFArray)
    .asArray()
    .map((number) => (number instanceof PDFNumber ? number.asNumber() : 0));
  return { x: left, y: bottom, width: right - left, height: top - bottom };
}
