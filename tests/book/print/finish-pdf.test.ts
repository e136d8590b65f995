import { PDFDict, PDFDocument, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib';
import { beforeAll, expect, test } from 'vitest';
import { finishedPdf } from '#src/book/print/finish-pdf.ts';
import { pdfReport } from '#src/book/print/pdf-problems.ts';

const facts = {
  title: 'Ñandú & co',
  author: 'A',
  subject: 'B',
  lang: 'es',
  rights: 'CC BY 4.0',
  date: new Date('2026-11-21T00:00:00Z'),
};

let printed: Uint8Array;

/** A page with a formula, a plot, a figure that holds both, a link inside and one to this machine. */
beforeAll(async () => {
  const pdf = await PDFDocument.create();
  const page = pdf.addPage();
  const { context } = pdf;
  const tag = (alt?: string) =>
    context.register(
      context.obj({ Type: 'StructElem', S: 'Figure', ...(alt && { Alt: PDFString.of(alt) }) }),
    );
  for (const alt of ['formula: x squared', 'A plot', undefined]) tag(alt);
  context.register(context.obj({ Type: 'StructElem', S: 'Strong' }));
  const inside = context.obj({ Type: 'Annot', Subtype: 'Link', Dest: 'sección' });
  inside.set(PDFName.of('Dest'), PDFName.of('secci%C3%B3n'));
  const outside = context.obj({ Type: 'Annot', Subtype: 'Link' });
  outside.set(
    PDFName.of('A'),
    context.obj({ S: 'URI', URI: PDFString.of('http://localhost:4321/es/') }),
  );
  page.node.set(
    PDFName.of('Annots'),
    context.obj([context.register(inside), context.register(outside)]),
  );
  pdf.catalog.set(PDFName.of('Dests'), context.obj({ 'secci%C3%B3n': [page.ref, 'Fit'] }));
  printed = await finishedPdf(
    await pdf.save({ useObjectStreams: false }),
    facts,
    new Map([['sección', 'Sección 2']]),
  );
});

async function dicts(): Promise<PDFDict[]> {
  const pdf = await PDFDocument.load(printed);
  return pdf.context
    .enumerateIndirectObjects()
    .flatMap(([, object]) => (object instanceof PDFDict ? [object] : []));
}

function textOf(dict: PDFDict, key: string): string | undefined {
  const value = dict.get(PDFName.of(key));
  return value instanceof PDFHexString || value instanceof PDFString
    ? value.decodeText()
    : undefined;
}

test('a formula is tagged as one and keeps its text, a figure without text becomes a group, and no type is newer than the file', async () => {
  const tags = (await dicts())
    .filter((dict) => `${dict.get(PDFName.of('Type'))}` === '/StructElem')
    .map((dict) => [`${dict.get(PDFName.of('S'))}`, textOf(dict, 'Alt')]);
  expect(tags).toEqual([
    ['/Formula', 'x squared'],
    ['/Figure', 'A plot'],
    ['/Div', undefined],
    ['/Span', undefined],
  ]);
});

test('each link says where it leads', async () => {
  const links = (await dicts()).filter((dict) => `${dict.get(PDFName.of('Subtype'))}` === '/Link');
  expect(links.map((link) => textOf(link, 'Contents'))).toEqual([
    'Sección 2',
    'http://localhost:4321/es/',
  ]);
});

test('the file bears title, language and licence, also for libraries', async () => {
  const text = Buffer.from(printed).toString('utf8');
  expect(text).toContain('<rdf:li xml:lang="x-default">Ñandú &amp; co</rdf:li>');
  expect(text).toContain('CC BY 4.0');
  expect(text.startsWith('%PDF-1.7')).toBe(true);
  const pdf = await PDFDocument.load(printed, { updateMetadata: false });
  expect(pdf.getTitle()).toBe('Ñandú & co');
  expect(pdf.getCreationDate()?.toISOString()).toBe('2026-11-21T00:00:00.000Z');
});

test('the report names a formula that would be read as TeX', async () => {
  const pdf = await PDFDocument.create();
  const alt = PDFString.of('\\\\frac{1}{2}');
  pdf.addPage();
  pdf.context.register(pdf.context.obj({ Type: 'StructElem', S: 'Formula', Alt: alt }));
  const { problems } = await pdfReport(await pdf.save({ useObjectStreams: false }), 'es');
  expect(problems).toContain('a formula is read as TeX: \\frac{1}{2}');
});

test('the report names what is wrong: no tags, no bookmarks, a link to this machine', async () => {
  const { problems, formulas, figures, links } = await pdfReport(printed, 'en');
  expect({ formulas, figures, links }).toEqual({ formulas: 1, figures: 1, links: 2 });
  expect(problems).toEqual([
    'it is not tagged',
    'it has no structure',
    'its language is not en',
    'it has no bookmarks',
    'a link leads to this machine: http://localhost:4321/es/',
  ]);
});
