// What must be true of every printed file: tags, language, title, bookmarks, fonts of its own, figures with a text,
// links that lead somewhere and never to a machine.
import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib';
import { FORMULA_MARK } from './chapter-markup.ts';
import { idOf, placesOf } from './places.ts';
import { structureProblems } from './structure-problems.ts';

/** A font of the machine that made the file would be another one elsewhere. */
const OWN_FONTS = /^[A-Z]{6}\+(SourceSerif4|Roboto|KaTeX_)/;
const LOCAL = /^(file:|https?:\/\/(localhost|127\.|0\.0\.0\.0|\[::1\]|[^/]*\.invalid\b))/i;

/** What a printed file holds, counted, and one sentence for each rule that it breaks. */
export interface PdfReport {
  readonly problems: readonly string[];
  readonly pages: ReadonlyMap<string, number>;
  readonly count: number;
  readonly figures: number;
  readonly formulas: number;
  readonly links: number;
}

/** Reads a finished file; `lang` is the language it must name. */
export async function pdfReport(bytes: Uint8Array, lang: string): Promise<PdfReport> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  const { pages, count } = placesOf(pdf);
  const problems = catalogProblems(pdf, lang);
  const counted = { figures: 0, formulas: 0, links: 0 };
  const dead = new Set<string>();
  const foreign = new Set<string>();
  for (const [, object] of pdf.context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFDict)) continue;
    const kind = nameOf(object, 'S') ?? '';
    const alt = textIn(object, 'Alt');
    if (kind === 'Figure' || kind === 'Formula') {
      counted[kind === 'Figure' ? 'figures' : 'formulas'] += 1;
      if (!alt?.trim()) problems.push(`a ${kind} has no alternative text`);
      if (kind === 'Formula' && alt?.includes('\\'))
        problems.push(`a formula is read as TeX: ${alt}`);
      if (alt?.startsWith(FORMULA_MARK)) problems.push(`a formula is tagged ${kind}: ${alt}`);
    }
    problems.push(...fontProblems(object, foreign));
    if (nameOf(object, 'Subtype') === 'Link') {
      counted.links += 1;
      problems.push(...linkProblems(object, pages, dead));
    }
  }
  problems.push(...structureProblems(pdf));
  problems.push(...[...dead].map((id) => `a link leads to #${id}, which stands nowhere`));
  problems.push(...[...foreign].map((font) => `the font ${font} comes from the machine`));
  return { problems: [...new Set(problems)], pages, count, ...counted };
}

/** A Type 3 font carries its drawings itself; every other one names the file of its outlines. */
function fontProblems(object: PDFDict, foreign: Set<string>): string[] {
  const described = object.lookup(PDFName.of('FontDescriptor'));
  if (!(described instanceof PDFDict)) return [];
  const font = nameOf(described, 'FontName') ?? '';
  if (!OWN_FONTS.test(font)) foreign.add(font);
  const files = ['FontFile', 'FontFile2', 'FontFile3'];
  const embedded =
    nameOf(object, 'Subtype') === 'Type3' || files.some((key) => described.has(PDFName.of(key)));
  return embedded ? [] : [`the font ${font} is not embedded`];
}

function catalogProblems(pdf: PDFDocument, lang: string): string[] {
  const { catalog, context } = pdf;
  const marks = catalog.lookup(PDFName.of('MarkInfo'));
  const viewer = catalog.lookup(PDFName.of('ViewerPreferences'));
  const outline = catalog.lookup(PDFName.of('Outlines'));
  const rules: readonly (readonly [boolean, string])[] = [
    [
      marks instanceof PDFDict && `${marks.get(PDFName.of('Marked'))}` === 'true',
      'it is not tagged',
    ],
    [catalog.lookup(PDFName.of('StructTreeRoot')) instanceof PDFDict, 'it has no structure'],
    [textIn(catalog, 'Lang') === lang, `its language is not ${lang}`],
    [
      viewer instanceof PDFDict && `${viewer.get(PDFName.of('DisplayDocTitle'))}` === 'true',
      'a window would show its file name instead of its title',
    ],
    [outline instanceof PDFDict && outline.has(PDFName.of('First')), 'it has no bookmarks'],
    [catalog.has(PDFName.of('Metadata')), 'it has no metadata'],
    [Boolean(pdf.getTitle()), 'it has no title'],
    [context.enumerateIndirectObjects().length > 0, 'it is empty'],
  ];
  const untabbed = pdf
    .getPages()
    .findIndex(
      ({ node }) =>
        node.lookup(PDFName.of('Annots')) instanceof PDFArray && nameOf(node, 'Tabs') !== 'S',
    );
  return [
    ...rules.filter(([holds]) => !holds).map(([, words]) => words),
    ...(untabbed < 0 ? [] : [`page ${untabbed + 1} has links and no tab order by structure`]),
  ];
}

function linkProblems(
  link: PDFDict,
  pages: ReadonlyMap<string, number>,
  dead: Set<string>,
): string[] {
  const target = link.get(PDFName.of('Dest'));
  if (target instanceof PDFName && !pages.has(idOf(target))) dead.add(idOf(target));
  const action = link.lookup(PDFName.of('A'));
  const uri = action instanceof PDFDict ? textIn(action, 'URI') : undefined;
  return [
    ...(textIn(link, 'Contents') ? [] : ['a link does not say where it leads']),
    ...(uri !== undefined && LOCAL.test(uri) ? [`a link leads to this machine: ${uri}`] : []),
    ...(uri === undefined && target === undefined ? ['a link leads nowhere'] : []),
  ];
}

function nameOf(dict: PDFDict, key: string): string | undefined {
  const value = dict.get(PDFName.of(key));
  return value instanceof PDFName ? value.decodeText() : undefined;
}

function textIn(dict: PDFDict, key: string): string | undefined {
  const value = dict.get(PDFName.of(key));
  return value instanceof PDFString || value instanceof PDFHexString
    ? value.decodeText()
    : undefined;
}
