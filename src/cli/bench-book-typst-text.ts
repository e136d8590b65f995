// A chapter's text in Typst's markup: headings, paragraphs, lists, tables and code. Formulas and figures are left out,
// links are their text.
import type { Edition } from '#src/book/edition/edition.ts';

const SKIPPED = 'svg, img, style, script, .katex, button, input, select, textarea';
const BLOCKS = 'h1, h2, h3, h4, h5, h6, p, li, pre, table, figcaption, dt, dd, summary';

/** The edition's text as one Typst document, A4 with contents that have page numbers. */
export function typstText({ parts, title, lang }: Edition): string {
  const body = parts.flatMap(({ label, chapters }) => [
    `= ${typstString(label)}`,
    ...chapters.flatMap((chapter) => blocksOf(chapter.body)),
  ]);
  const head = [
    '#set page(paper: "a4", margin: (x: 22mm, y: 24mm), numbering: "1")',
    `#set text(size: 10.5pt, lang: "${lang.slice(0, 2)}", hyphenate: true)`,
    '#show heading.where(level: 2): it => { pagebreak(weak: true, to: "odd"); it }',
    `#align(center, text(size: 24pt)[${typstString(title)}])`,
    '#pagebreak()',
    '#outline(depth: 3)',
  ];
  return `${[...head, ...body].join('\n\n')}\n`;
}

function blocksOf(body: HTMLElement): string[] {
  const chapter = body.cloneNode(true) as HTMLElement;
  for (const skipped of [...chapter.querySelectorAll(SKIPPED)]) skipped.remove();
  return [...chapter.querySelectorAll(BLOCKS)]
    .filter((block) => block.parentElement?.closest('li, pre, table') == null)
    .map(blockText)
    .filter((text) => text !== '');
}

function blockText(block: Element): string {
  const name = block.localName;
  if (name === 'table') return tableText(block);
  if (name === 'pre') return `#raw(block: true, ${quoted(block.textContent ?? '')})`;
  const text = (block.textContent ?? '').replace(/\s+/g, ' ').trim();
  if (text === '') return '';
  if (name === 'li') return `- ${typstString(text)}`;
  const level = /^h(\d)$/.exec(name)?.[1];
  return level === undefined
    ? typstString(text)
    : `${'='.repeat(Number(level) + 1)} ${typstString(text)}`;
}

function tableText(table: Element): string {
  const rows = [...table.querySelectorAll('tr')].map((row) =>
    [...row.querySelectorAll('th, td')].map((cell) =>
      (cell.textContent ?? '').replace(/\s+/g, ' '),
    ),
  );
  const columns = Math.max(0, ...rows.map((row) => row.length));
  if (columns === 0) return '';
  const cells = rows.flatMap((row) =>
    Array.from({ length: columns }, (_, column) => `[${typstString((row[column] ?? '').trim())}]`),
  );
  return `#table(columns: (1fr,) * ${columns}, ${cells.join(', ')})`;
}

/** Text as a string of Typst: whatever signs it has, they mean nothing. */
function typstString(text: string): string {
  return `#${quoted(text)}`;
}

function quoted(text: string): string {
  return `"${text.replace(/\\/g, '\\\\').replace(/"/g, '\\"').replace(/\n/g, '\\n')}"`;
}
