// What a copy is set from: headings, paragraphs, tables and figures as plain data, every text cut by font.
import type { Content, ContentStack, TableCell } from 'pdfmake/interfaces';
import { lettered } from './lettered.ts';
import type { PrintedSvg } from './print-svg.ts';

/** Points between the margins of the narrower paper. */
const column = 467;
/** How a figure is scaled from pixels to points, so that its letters are those of a caption. */
const pointsPerPixel = 0.7;

/** Where a heading stands: its rank, and the ids of its bookmark and of the one above it. */
export interface HeadingPlace {
  readonly level: 1 | 2 | 3;
  readonly id: string;
  readonly under?: string;
  /** Whether it begins a page. */
  readonly newPage?: boolean;
}

/** A text cut by font, as a paragraph or a cell of its own. */
export function words(text: string, look: Readonly<Record<string, unknown>> = {}): Content {
  return { text: spans(text), ...look };
}

/** A text cut by font, as parts of a paragraph; each part has the look, since none is handed down within one. */
export function spans(text: string, look: Readonly<Record<string, unknown>> = {}): Content[] {
  return lettered(text).map((run) => ({ ...run, ...look }));
}

/** A heading with its bookmark; those of the first two ranks stand in the contents. */
export function heading(text: string, { level, id, under, newPage }: HeadingPlace): Content {
  return {
    text: spans(text),
    style: `heading${level}`,
    id,
    outline: true,
    outlineText: text,
    outlineExpanded: level === 1,
    ...(under === undefined ? {} : { outlineParentId: under }),
    ...(newPage ? { pageBreak: 'before' as const } : {}),
    ...(level < 3
      ? {
          tocItem: true,
          tocStyle: `contents${level}`,
          tocMargin: [(level - 1) * 14, level === 1 ? 5 : 0, 0, 0],
        }
      : {}),
  } as Content;
}

/** A paragraph, in a style of the copy. */
export function paragraph(text: string, style = 'body'): Content {
  return words(text, { style });
}

/** Blocks that stay on one page. */
export function together(blocks: readonly Content[]): ContentStack {
  return { stack: [...blocks], unbreakable: true };
}

/** A list with a mark before each line. */
export function list(lines: readonly string[]): Content {
  return { ul: lines.map((line) => words(line)), style: 'list' };
}

/** A table with a head that is repeated on every page; `widths` as pdfmake takes them. */
export function table(
  head: readonly string[],
  rows: readonly (readonly (string | Content)[])[],
  widths: readonly (number | string)[],
): Content {
  const cell = (content: string | Content): TableCell =>
    typeof content === 'string' ? words(content) : content;
  return {
    table: {
      headerRows: 1,
      dontBreakRows: true,
      keepWithHeaderRows: 1,
      widths: [...widths],
      body: [
        head.map((name) => words(name, { style: 'tableHead' })),
        ...rows.map((row) => row.map(cell)),
      ],
    },
    layout: 'rules',
    style: 'table',
  };
}

/** A link to a heading by its id. */
export function linkTo(id: string, text: string): Content {
  return words(text, { linkToDestination: id, style: 'link' });
}

/** The number of the page on which a heading stands. */
export function pageOf(id: string): Content {
  return { pageReference: id, alignment: 'right' } as Content;
}

/** A figure as vectors with its caption below. */
export function figure({ svg, width }: PrintedSvg, caption: readonly Content[]): Content {
  return together([
    { svg, width: Math.min(column, width * pointsPerPixel), style: 'figure' },
    ...caption,
  ]);
}
